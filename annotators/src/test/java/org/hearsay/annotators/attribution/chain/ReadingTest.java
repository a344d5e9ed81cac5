package org.hearsay.annotators.attribution.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hearsay.corpus.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From gold spans to tokens, and back. */
final class ReadingTest {
  private static final String SPLIT =
      """
      "/``/0:dep +We/PRP/3:nsubj won/VBD/7:ccomp +,/,/7:punct +"/''/7:punct she/PRP/7:nsubj \
      said/VBD/0:root +,/,/7:punct "/``/7:punct +by/IN/11:case votes/NNS/7:obl +././7:punct \
      +"/''/7:punct
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=> {she} [said] <\"We won,\", \"by votes.\">",
        "=> {she} [said] <\"We won,\">",
        "=> {} [said] <\"by votes.\">"
      })
  void aGoldAttributionKeepsItsSpans(String gold) {
    TrainingText text = LabelledSentences.text("split", SPLIT + gold);
    TokenTable table = TokenTable.of(text.text(), TokenEvidence.NONE);
    Reading reading = Gold.of(table, text.attributions()).get(0).reading();
    assertEquals(text.attributions().get(0).cue(), RoleSpans.cue(table, reading));
    assertEquals(text.attributions().get(0).source(), RoleSpans.source(table, reading));
    assertEquals(text.attributions().get(0).content(), RoleSpans.content(table, reading));
  }

  @Test
  void sourceAndCueAreCutOutOfTheContentWithTheirCommas() {
    TrainingText text =
        LabelledSentences.text(
            "cut",
            """
            Prices/NNS/5:nsubj +,/,/5:punct Ortiz/NNP/4:nsubj said/VBD/5:parataxis \
            fell/VBD/0:root +,/,/5:punct again/RB/5:advmod +././5:punct
            """);
    TokenTable table = TokenTable.of(text.text(), TokenEvidence.NONE);
    Reading reading = new Reading(3);
    reading.sourceFirst = 2;
    reading.sourceLast = 2;
    reading.beforeFirst = 0;
    reading.beforeLast = 2;
    reading.afterFirst = 4;
    reading.afterLast = 6;
    assertEquals(
        List.of("Prices", "fell, again"),
        RoleSpans.content(table, reading).stream()
            .map((Span span) -> span.in(text.text().text()))
            .toList());
  }

  @Test
  void theHeadOfACueIsItsHighestWordThatIsNoAuxiliary() {
    TrainingText text =
        LabelledSentences.text(
            "head",
            """
            Ortiz/NNP/4:nsubj has/VBZ/4:aux repeatedly/RB/4:advmod said/VBN/0:root so/RB/4:advmod
            => {Ortiz} [has repeatedly said] <so>
            """);
    TokenTable table = TokenTable.of(text.text(), TokenEvidence.NONE);
    assertEquals(3, Gold.of(table, text.attributions()).get(0).reading().head);
  }
}
