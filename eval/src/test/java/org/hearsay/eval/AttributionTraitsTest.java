package org.hearsay.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.corpus.io.GoldCorpus;
import org.hearsay.corpus.io.GoldField;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributionTraitsTest {
  private static List<String> traits(String text, String source, String cue, String content) {
    Document document = new MarkedText("one", text).attribution(source, cue, content).document();
    Set<GoldField> spansOnly = Set.of(GoldField.ATTRIBUTIONS);
    List<Attribution> all = document.attributions();
    AttributionTraits traits = AttributionTraits.of(all, text, spansOnly);
    return AttributionTraits.names(spansOnly).stream()
        .filter(name -> traits.has(all.get(0), name))
        .toList();
  }

  @Test
  void anAttributionBelongsToOneClassOfEachBreakDown() {
    assertEquals(
        List.of(
            "mixed",
            "discontinuous",
            "source present",
            "one sentence or less",
            "content of 10 to 19 tokens"),
        traits(
            "“We wait,” Lee said, for the port that nobody has seen.",
            "Lee",
            "said",
            "“We wait,” ... for the port that nobody has seen"));
    assertEquals(
        List.of(
            "indirect",
            "not discontinuous",
            "source absent",
            "one sentence or less",
            "content of 1 to 9 tokens"),
        traits("It is said that ships wait.", "", "is said", "that ships wait"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          “Ships wait.”                 | DIRECT
          "Ships wait," he said         | MIXED
          ships “wait”                  | MIXED
          ''Ships wait''                | DIRECT
          “One,” and “two”              | MIXED
          “One.” “Two.”                 | DIRECT
          it's the ships' quay          | INDIRECT
          """)
  void theTypeIsReadFromQuotationMarks(String content, String type) {
    assertEquals(type, QuotedContent.type(content, List.of(new Span(0, content.length()))).name());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          Ships wait. Lorries do not         | true
          “Ships wait.” “Lorries do not.”    | true
          Why wait? 40 ships left            | true
          Ships wait.                        | false
          Dr. Lee waits for J. Ortiz         | false
          a U.S. Navy ship of 3.5 tons       | false
          ships (of all sorts!) wait         | false
          she met the Mayor. He left         | true
          """)
  void aSentenceEndsWhereAnotherBegins(String content, boolean several) {
    assertEquals(several, SentenceEnds.inside(content, List.of(new Span(0, content.length()))));
  }

  @Test
  void metadataBreakDownsHoldTheirDocumentsOnly() {
    Document one = withPublisher("one", "Herald");
    Document two = withPublisher("two", "Echo");
    Document empty = new MarkedText("two", one.text()).document();
    Evaluation evaluation =
        Evaluation.of(GoldCorpus.of(List.of(one, two)), List.of(one, empty), List.of("publisher"));
    Map<Measure, Scores<BreakdownCounts>> breakdowns = evaluation.breakdowns();
    Measure exact = Measure.of(Topic.ATTRIBUTIONS, "all roles exact");
    assertEquals(
        "Scores[byDocument={one=BreakdownCounts[matchedGold=1, gold=1, matchedSystem=1, system=1]},"
            + " micro=BreakdownCounts[matchedGold=1, gold=1, matchedSystem=1, system=1]]",
        String.valueOf(breakdowns.get(exact.slice("publisher Herald"))));
    assertEquals(
        "Scores[byDocument={two=BreakdownCounts[matchedGold=0, gold=1, matchedSystem=0, system=0]},"
            + " micro=BreakdownCounts[matchedGold=0, gold=1, matchedSystem=0, system=0]]",
        String.valueOf(breakdowns.get(exact.slice("publisher Echo"))));
  }

  private static Document withPublisher(String id, String publisher) {
    Document bare =
        new MarkedText(id, "Lee said ships wait.")
            .attribution("Lee", "said", "ships wait")
            .document();
    return new Document(
        id,
        bare.text(),
        Map.of("publisher", publisher),
        bare.attributions(),
        List.of(),
        List.of(),
        List.of());
  }
}
