package org.hearsay.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.corpus.io.GoldCorpus;
import org.hearsay.corpus.io.GoldField;
import org.hearsay.corpus.model.AttributionType;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Modifier;
import org.junit.jupiter.api.Test;

class EvaluationTest {
  private static final String PORT =
      "Ortiz said the port will close in May, and Lee denied that ships wait.";

  private static MarkedText port() {
    return new MarkedText("port", PORT);
  }

  private static Document gold() {
    return port()
        .attribution("Ortiz", "said", "the port will close in May")
        .attribution("Lee", "denied", "that ships wait")
        .document();
  }

  private static MatchCounts micro(Document gold, Document system, String measure) {
    return micro(Evaluation.of(GoldCorpus.of(List.of(gold)), List.of(system)), measure);
  }

  private static MatchCounts micro(Evaluation evaluation, String measure) {
    return evaluation.score(measure).micro();
  }

  private static BreakdownCounts exact(Document gold, Document system, String label) {
    return Evaluation.of(GoldCorpus.of(List.of(gold)), List.of(system))
        .breakdowns()
        .entrySet()
        .stream()
        .filter(scores -> scores.getKey().toString().equals("all roles exact, " + label))
        .map(scores -> scores.getValue().micro())
        .findFirst()
        .orElseThrow();
  }

  private static Accuracy accuracy(Document gold, Document system, String label) {
    return Evaluation.of(GoldCorpus.of(List.of(gold)), List.of(system)).labels().entrySet().stream()
        .filter(accuracy -> accuracy.getKey().toString().equals(label))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theThreeLevelsOfAnAttributionAreCounted() {
    Document system =
        port()
            // content "the port will close" (16 visible) of "... in May" (21): IoU 16/21 = 0.76
            .attribution("Ortiz", "said", "the port will close")
            // content "ships" (5) of "that ships wait" (13): IoU 5/13 = 0.38
            .attribution("Lee", "denied", "ships")
            // matches nothing
            .attribution("", "and", "May")
            .document();
    assertEquals(new MatchCounts(0, 2, 3), micro(gold(), system, "all roles exact"));
    assertEquals(new MatchCounts(1, 2, 3), micro(gold(), system, "every role IoU >= 0.5"));
    assertEquals(new MatchCounts(2, 2, 3), micro(gold(), system, "every role overlapping"));
  }

  @Test
  void rolesAreExactAsAMultisetAndEmptyRolesAreNoItems() {
    Document system =
        port()
            .attribution("Ortiz", "said", "the port will close")
            .attribution("Ortiz", "denied", "that ships wait")
            .attribution("", "will", "close")
            .document();
    // "Ortiz" is in the gold once, so its second copy is wrong; the third source is no item
    assertEquals(new MatchCounts(1, 2, 2), micro(gold(), system, "source exact"));
    assertEquals(new MatchCounts(2, 2, 3), micro(gold(), system, "cue exact"));
    assertEquals(new MatchCounts(1, 2, 3), micro(gold(), system, "content exact"));
  }

  @Test
  void overlapCountsCharactersThatAreNoWhiteSpace() {
    Document system = port().attribution("Ortiz", "said", "the port will close").document();
    // gold content: "the port will close in May" 21 + "that ships wait" 13; system: 16, all shared
    assertEquals(new MatchCounts(16, 34, 16), micro(gold(), system, "content overlap, characters"));
  }

  @Test
  void aPairNeedsAnOverlapInContentOrCue() {
    Document gold = port().attribution("Ortiz", "said", "the port").document();
    Document system = port().attribution("Ortiz", "denied", "ships").document();
    assertEquals(new MatchCounts(0, 5, 5), micro(gold, system, "source overlap, characters"));
    assertEquals(new Accuracy(0, 0), accuracy(gold, system, "negated"));
  }

  @Test
  void rolesThatAreEmptyOnBothSidesOverlap() {
    Document gold = port().attribution("", "", "ships wait").document();
    Document system = port().attribution("", "", "that ships").document();
    assertEquals(new MatchCounts(1, 1, 1), micro(gold, system, "every role overlapping"));
    Document withCue = port().attribution("", "denied", "that ships").document();
    assertEquals(new MatchCounts(0, 1, 1), micro(gold, withCue, "every role overlapping"));
  }

  @Test
  void byTypeRecallIsOverGoldAndPrecisionOverTheSystemsOwnTypes() {
    Document gold =
        port()
            .attribution("Ortiz", "said", "the port will close", AttributionType.DIRECT, "")
            .attribution("Lee", "denied", "that ships wait", AttributionType.DIRECT, "")
            .document();
    Document system =
        port()
            .attribution("Ortiz", "said", "the port will close", AttributionType.DIRECT, "")
            .attribution("Lee", "denied", "that ships wait", AttributionType.MIXED, "")
            .attribution("", "and", "May", AttributionType.DIRECT, "")
            .document();
    assertEquals(new BreakdownCounts(2, 2, 1, 2), exact(gold, system, "direct"));
    assertEquals(new BreakdownCounts(0, 0, 1, 1), exact(gold, system, "mixed"));
    assertEquals(2.0 / 3, exact(gold, system, "direct").f1(), 1e-12); // 2·½·1 / 1½
    assertEquals(Double.NaN, exact(gold, system, "mixed").f1());
    assertEquals(new Accuracy(1, 2), accuracy(gold, system, "type"));
  }

  @Test
  void nestedOnesAreFoundFromTheSpans() {
    Document gold =
        port()
            .attribution("Ortiz", "said", "the port will close in May, and Lee denied that ships")
            .attribution("Lee", "denied", "that ships")
            .document();
    assertEquals(new BreakdownCounts(1, 1, 1, 1), exact(gold, gold, "nested"));
    assertEquals(new BreakdownCounts(1, 1, 1, 1), exact(gold, gold, "not nested"));
  }

  @Test
  void speakersAreComparedOnAlignedPairs() {
    Document gold =
        port()
            .attribution("Ortiz", "said", "the port", AttributionType.INDIRECT, "Lena Ortiz")
            .attribution("Lee", "denied", "that ships", AttributionType.INDIRECT, "Kim Lee")
            .document();
    Document system =
        port()
            .attribution("Ortiz", "said", "the port", AttributionType.INDIRECT, "Mayor LENA Ortiz")
            .attribution("Lee", "denied", "that ships", AttributionType.INDIRECT, "Lee")
            .document();
    assertEquals(new Accuracy(1, 2), accuracy(gold, system, "speaker"));
  }

  @Test
  void quantitiesAreScoredFieldByField() {
    String text = "Some 40 cranes, 12 tugs and 7 boats lay in 3 ports.";
    MarkedText gold = new MarkedText("port", text);
    gold.quantity("Some 40", "40", Modifier.APPROXIMATE, "count", "cranes");
    gold.quantity("12", "12", Modifier.EQUAL, "count", "tugs");
    gold.quantity("7", "7", Modifier.EQUAL, "count", "boats");
    MarkedText system = new MarkedText("port", text);
    system.quantity("40", "40", Modifier.EQUAL, "count", "cranes"); // span and modifier wrong
    system.quantity("12", "12", Modifier.EQUAL, "tug", "tugs and 7 boats"); // unit, one token
    system.quantity("7", "70", Modifier.EQUAL, "count", "boats"); // value wrong, so all is
    system.quantity("3", "3", Modifier.EQUAL, "count", "ports"); // spurious
    Document one = gold.document();
    Document other = system.document();
    assertEquals(new MatchCounts(2, 3, 4), micro(one, other, "span exact"));
    assertEquals(new MatchCounts(3, 3, 4), micro(one, other, "span overlap"));
    assertEquals(new MatchCounts(2, 3, 4), micro(one, other, "value"));
    assertEquals(new MatchCounts(1, 3, 4), micro(one, other, "value + modifier"));
    assertEquals(new MatchCounts(1, 3, 4), micro(one, other, "value + unit"));
    assertEquals(new MatchCounts(2, 3, 4), micro(one, other, "value + measured, any token"));
    assertEquals(new MatchCounts(1, 3, 4), micro(one, other, "value + measured, same tokens"));
  }

  @Test
  void aQuantityIsAlignedWithTheOneOfTheSameValue() {
    String text = "From 10 to 12 percent.";
    MarkedText gold = new MarkedText("port", text);
    gold.quantity("12", "12", Modifier.EQUAL, "percent", "");
    MarkedText system = new MarkedText("port", text);
    system.quantity("10 to 12 percent", "10", Modifier.EQUAL, "percent", "");
    system.quantity("12 percent", "12", Modifier.EQUAL, "percent", "");
    assertEquals(new MatchCounts(1, 1, 2), micro(gold.document(), system.document(), "value"));
  }

  @Test
  void aClaimNeedsItsQuantityAndItsAttribution() {
    String text = "Ortiz said 40 cranes and 12 tugs lay there. There were 7 boats.";
    MarkedText gold = new MarkedText("port", text);
    gold.attribution("Ortiz", "said", "40 cranes and 12 tugs lay there");
    gold.quantity("40", "40", Modifier.EQUAL, "count", "");
    gold.quantity("12", "12", Modifier.EQUAL, "count", "");
    gold.quantity("7", "7", Modifier.EQUAL, "count", "");
    gold.claim("a1", "q1", "Lena Ortiz").claim("a1", "q2", "Lena Ortiz").claim("", "q3", "");
    MarkedText system = new MarkedText("port", text);
    system.attribution("Ortiz", "said", "40 cranes");
    system.quantity("40", "40", Modifier.EQUAL, "count", "");
    system.quantity("12", "12", Modifier.EQUAL, "count", "");
    system.quantity("7", "7", Modifier.EQUAL, "count", "");
    // right but for the speaker; without its attribution, wrong; of the writer, right
    system.claim("a1", "q1", "Ortiz").claim("", "q2", "").claim("", "q3", "");
    Document one = gold.document();
    Document other = system.document();
    assertEquals(new MatchCounts(2, 3, 3), micro(one, other, "quantity + attribution"));
    assertEquals(new MatchCounts(1, 3, 3), micro(one, other, "quantity + attribution + speaker"));
  }

  @Test
  void whatTheGoldDoesNotLabelIsNotScored() {
    GoldCorpus corpus =
        new GoldCorpus(
            List.of(gold()),
            Set.of(GoldField.ATTRIBUTIONS),
            Map.of(),
            GoldCorpus.Scheme.HEARSAY,
            List.of());
    Evaluation evaluation = Evaluation.of(corpus, List.of(gold()));
    assertTrue(evaluation.labels().isEmpty());
    assertTrue(evaluation.confusions().isEmpty());
    assertFalse(
        evaluation.breakdowns().keySet().stream()
            .anyMatch(measure -> measure.slice().equals("nested")));
    assertFalse(
        evaluation.matches().keySet().stream()
            .anyMatch(measure -> measure.topic() != Topic.ATTRIBUTIONS));
  }

  @Test
  void againstPolnearNestedAndCuelessOnesAreLeftAside() {
    GoldCorpus corpus =
        new GoldCorpus(
            List.of(gold()),
            Set.of(GoldField.ATTRIBUTIONS),
            Map.of(),
            GoldCorpus.Scheme.POLNEAR,
            List.of());
    Document system =
        port()
            .attribution("Ortiz", "said", "the port will close in May")
            // holds Lee's, but has no cue: it goes first, and Lee's is no longer nested
            .attribution("", "", "Lee denied that ships wait")
            .attribution("Lee", "denied", "that ships wait")
            // nested in Ortiz's
            .attribution("the port", "will", "close")
            .document();
    assertEquals(
        new MatchCounts(2, 2, 2), micro(Evaluation.of(corpus, List.of(system)), "all roles exact"));
  }

  @Test
  void microWeighsItemsAndMacroWeighsDocuments() {
    Document other =
        new MarkedText("quay", PORT).attribution("Lee", "denied", "that ships wait").document();
    Document wrong = new MarkedText("quay", PORT).attribution("", "and", "May").document();
    Document empty = Document.of("mute", "Nobody spoke.");
    Evaluation evaluation =
        Evaluation.of(GoldCorpus.of(List.of(gold(), other, empty)), List.of(empty, wrong, gold()));
    Scores<MatchCounts> exact = evaluation.score("all roles exact");
    assertEquals(2.0 / 3, exact.micro().f1(), 1e-12); // 2·2 / (3 + 3)
    assertEquals(0.5, exact.macroF1(), 1e-12); // (1 + 0) / 2; the third document is undefined
  }

  @Test
  void missingDoubledAndForeignDocumentsAreErrors() {
    GoldCorpus corpus = GoldCorpus.of(List.of(gold()));
    assertError("expected every document of the gold, the system lacks \"port\"", corpus);
    assertError(
        "expected each document of the system once, found twice \"port\"", corpus, gold(), gold());
    assertError(
        "expected documents of the gold only, the system has also \"quay\"",
        corpus,
        gold(),
        Document.of("quay", PORT));
    assertError(
        "expected the same text in gold and system, found two of document \"port\"",
        corpus,
        Document.of("port", "Another text."));
  }

  @Test
  void anItemGivenTwiceIsAnError() {
    Document twice =
        port()
            .attribution("Lee", "denied", "ships")
            .attribution("Lee", "denied", "ships")
            .document();
    assertError(
        "expected each attribution of document \"port\" once, found a1 and a2 the same",
        GoldCorpus.of(List.of(gold())),
        twice);
  }

  private static void assertError(String message, GoldCorpus corpus, Document... system) {
    List<Document> answers = List.of(system);
    assertEquals(
        message,
        assertThrows(IllegalArgumentException.class, () -> Evaluation.of(corpus, answers))
            .getMessage());
  }
}
