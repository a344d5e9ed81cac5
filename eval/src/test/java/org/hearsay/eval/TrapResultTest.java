package org.hearsay.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.corpus.io.GoldCorpus;
import org.hearsay.corpus.io.GoldField;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Modifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrapResultTest {
  private static final String TEXT = "Lena Ortiz said some 40 cranes stood idle. Pell left.";

  private static MarkedText passage(String id, String trap) {
    return new MarkedText(id, TEXT).metadata("trap", trap);
  }

  private static Document gold(String id, String trap) {
    return passage(id, trap)
        .attribution("Lena Ortiz", "said", "some 40 cranes stood idle")
        .quantity("some 40", "40", Modifier.APPROXIMATE, "count", "cranes")
        .document();
  }

  private static List<String> results(List<Document> gold, List<Document> system) {
    return Evaluation.of(GoldCorpus.of(gold), system).traps().stream()
        .map(trap -> trap.name() + ": " + trap.passed() + " of " + trap.passages())
        .toList();
  }

  @Test
  void passagesAreCountedByWhatTheyTest() {
    Document good = gold("a", "numbers");
    Document empty = Document.of("b", TEXT);
    assertEquals(
        List.of("names: [] of 1", "numbers: [a] of 1"),
        results(List.of(good, gold("b", "names")), List.of(good, empty)));
  }

  @Test
  void aDocumentThatNamesNothingIsNoPassage() {
    Document plain = new MarkedText("a", TEXT).attribution("Pell", "said", "40").document();
    assertEquals(List.of(), results(List.of(plain), List.of(plain)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # source    | quantity | value | modifier | unit  | passed
          Lena Ortiz  | some 40  | 40    | APPROXIMATE    | count | [a]
          Ortiz       | 40       | 40    | APPROXIMATE    | count | [a]
          Lena        | some 40  | 40    | APPROXIMATE    | count | []
          Lena Ortiz  | some 40  | 41    | APPROXIMATE    | count | []
          Lena Ortiz  | some 40  | 40    | EQUAL    | count | []
          Lena Ortiz  | some 40  | 40    | APPROXIMATE    | mile  | []
          """)
  void halfOfEachRoleAndTheWholeFigureMustBeRight(
      String source, String quantity, String value, Modifier modifier, String unit, String passed) {
    // Ortiz: 5 of the 9 characters of Lena Ortiz, IoU 0.56; Lena: 4 of 9, 0.44
    Document system =
        passage("a", "numbers")
            .attribution(source, "said", "some 40 cranes stood idle")
            .quantity(quantity, value, modifier, unit, "")
            .document();
    assertEquals(
        List.of("numbers: " + passed + " of 1"),
        results(List.of(gold("a", "numbers")), List.of(system)));
  }

  @Test
  void oneItemTooManyFails() {
    Document system =
        passage("a", "numbers")
            .attribution("Lena Ortiz", "said", "some 40 cranes stood idle")
            .attribution("Pell", "left", "idle")
            .quantity("some 40", "40", Modifier.APPROXIMATE, "count", "")
            .document();
    assertEquals(
        List.of("numbers: [] of 1"), results(List.of(gold("a", "numbers")), List.of(system)));
  }

  @Test
  void whatTheGoldDoesNotLabelDecidesNothing() {
    Set<GoldField> spans = EnumSet.of(GoldField.ATTRIBUTIONS);
    GoldCorpus gold =
        new GoldCorpus(
            List.of(gold("a", "numbers")), spans, Map.of(), GoldCorpus.Scheme.HEARSAY, List.of());
    Document system =
        passage("a", "numbers")
            .attribution("Lena Ortiz", "said", "some 40 cranes stood idle")
            .document();
    assertEquals(List.of("a"), Evaluation.of(gold, List.of(system)).traps().get(0).passed());
  }
}
