package org.hearsay.annotators.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hearsay.annotators.attribution.chain.AttributionModel;
import org.hearsay.annotators.attribution.draft.Article;
import org.hearsay.annotators.parse.ParsedText;
import org.hearsay.annotators.parse.TaggedText;
import org.hearsay.corpus.model.Spans;
import org.junit.jupiter.api.Test;

/** The bundled model with the layouts around it. */
final class AttributionExtractorTest {
  private static final AttributionExtractor EXTRACTOR =
      new AttributionExtractor(AttributionModel.bundled());

  private static final String SAYING =
      "Ortiz/NNP=PERSON/2:nsubj said|say/VBD/0:root that/IN/6:mark the/DT/5:det port/NN/6:nsubj"
          + " closed|close/VBD/2:ccomp +././2:punct";

  private static List<String> found(ParsedText text) {
    return EXTRACTOR.extract(Article.of(text), AttributionOptions.Scheme.BOTH).stream()
        .map(
            draft ->
                String.join(
                    " / ",
                    Spans.words(text.text(), draft.source()),
                    Spans.words(text.text(), draft.cue()),
                    Spans.words(text.text(), draft.content())))
        .toList();
  }

  @Test
  void whatTheWordsShowIsFound() {
    assertEquals(
        List.of("Ortiz / said / that the port closed"), found(TaggedText.document(SAYING)));
  }

  @Test
  void whatTheLayoutShowsIsFoundBesideIt() {
    ParsedText text =
        TaggedText.document(
            """
            “/`` +It/PRP/2:nsubj goes/VBZ/0:root +././2:punct +”/''/2:punct

            ―/: Ada/NNP=PERSON/3:compound Quist/NNP=PERSON/0:root

            """
                + SAYING);
    assertEquals(
        List.of("Ada Quist / ― / “It goes.”", "Ortiz / said / that the port closed"), found(text));
  }

  @Test
  void emptyTextHoldsNothing() {
    assertEquals(List.of(), found(new ParsedText("", List.of())));
  }

  @Test
  void tokensWithoutTagsAndHeadsHoldNothing() {
    assertEquals(List.of(), found(TaggedText.document("said/X that/X +\u0000/X \ud800/X \"/X")));
  }

  @Test
  void onlyQuotationMarksHoldNothing() {
    assertEquals(List.of(), found(TaggedText.document("\"/``/0:root ".repeat(500))));
  }
}
