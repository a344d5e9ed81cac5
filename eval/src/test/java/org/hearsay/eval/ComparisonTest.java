package org.hearsay.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.hearsay.corpus.io.GoldCorpus;
import org.hearsay.corpus.model.Document;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private static final Bootstrap BOOTSTRAP = new Bootstrap(5, 2_000);
  private static final String TEXT = "Ortiz said the port will close and Lee denied it";

  private static Document document(String id, boolean right) {
    return new MarkedText(id, TEXT)
        .attribution("Ortiz", "said", right ? "the port will close" : "the port")
        .document();
  }

  /** Documents of one attribution each, of which those named have the right content. */
  private static List<Document> documents(int count, int right) {
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      documents.add(document("document " + i, i < right));
    }
    return documents;
  }

  private static List<ScoreDifference> compare(
      List<Document> gold, List<Document> one, List<Document> other) {
    GoldCorpus corpus = GoldCorpus.of(gold);
    return Comparison.of(Evaluation.of(corpus, one), Evaluation.of(corpus, other), BOOTSTRAP);
  }

  private static ScoreDifference contentExact(List<ScoreDifference> differences) {
    return differences.stream()
        .filter(row -> row.measure().name().equals("content exact") && row.score().equals("F1"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aWorkedExampleOfFourDocuments() {
    ScoreDifference row = contentExact(compare(documents(4, 4), documents(4, 0), documents(4, 4)));
    assertEquals(0, row.one());
    assertEquals(1, row.other());
    assertEquals(1, row.difference());
    // every draw of documents has the same difference
    assertEquals(new Interval(1, 1), row.interval());
    // of the 2^4 ways to swap, all and none give a difference of 1 either way: p = 2/16
    assertEquals(0.125, row.p(), 0.02);
  }

  @Test
  void aSystemThatIsBetterInTwoOfTwentyDocumentsMayBeSoByChance() {
    ScoreDifference row =
        contentExact(compare(documents(20, 20), documents(20, 10), documents(20, 12)));
    assertEquals(0.1, row.difference(), 1e-12);
    // only two documents differ; both go the same way in half of the rounds
    assertEquals(0.5, row.p(), 0.03);
    assertEquals(0, row.interval().low(), 1e-12);
    assertTrue(row.interval().high() > 0.1);
  }

  @Test
  void aSystemComparedWithItselfDiffersByNothing() {
    List<Document> system = documents(6, 3);
    for (ScoreDifference row : compare(documents(6, 6), system, system)) {
      if (Double.isNaN(row.one())) {
        assertTrue(Double.isNaN(row.p()), row.toString());
        assertTrue(Double.isNaN(row.interval().low()), row.toString());
      } else {
        assertEquals(0, row.difference(), row.toString());
        assertEquals(0, row.interval().low(), row.toString());
        assertEquals(0, row.interval().high(), row.toString());
        assertEquals(1, row.p(), row.toString());
      }
    }
  }

  @Test
  void labelsAreComparedOnTheirPairs() {
    List<ScoreDifference> rows = compare(documents(4, 4), documents(4, 0), documents(4, 4));
    ScoreDifference type =
        rows.stream().filter(row -> row.score().equals("accuracy")).findFirst().orElseThrow();
    assertEquals("type", type.measure().name());
    assertEquals(1, type.one());
    assertEquals(0, type.difference());
  }

  @Test
  void orderOfDocumentsDoesNotMatter() {
    for (long seed = 0; seed < 5; seed++) {
      Random random = new Random(seed);
      List<Document> gold = documents(12, 9);
      List<Document> one = documents(12, 3);
      List<Document> other = documents(12, 5);
      List<ScoreDifference> ordered = compare(gold, one, other);
      Collections.shuffle(gold, random);
      Collections.shuffle(one, random);
      Collections.shuffle(other, random);
      assertEquals(ordered.toString(), compare(gold, one, other).toString(), "seed " + seed);
    }
  }

  @Test
  void swappingTheSystemsTurnsTheSign() {
    for (long seed = 0; seed < 10; seed++) {
      Tally<Counts> one = Tally.of(BootstrapTest.random(seed, 30));
      Tally<Counts> other = Tally.of(BootstrapTest.random(seed + 100, 30));
      ApproximateRandomisation randomisation = new ApproximateRandomisation(seed, 500);
      assertEquals(
          randomisation.p(one, other, Ratio.F1::of),
          randomisation.p(other, one, Ratio.F1::of),
          "seed " + seed);
      Interval there = BOOTSTRAP.difference(one, other, Ratio.F1::of);
      Interval back = BOOTSTRAP.difference(other, one, Ratio.F1::of);
      assertEquals(there.low(), -back.high(), "seed " + seed);
      double difference = Ratio.F1.of(other.all()) - Ratio.F1.of(one.all());
      assertTrue(there.low() <= difference && difference <= there.high(), "seed " + seed);
    }
  }

  @Test
  void anIntervalOfTheDifferenceIsNarrowerThanThatOfTwoSystemsApart() {
    // the systems are right and wrong about the same documents but for one
    List<ScoreDifference> rows = compare(documents(40, 40), documents(40, 20), documents(40, 21));
    assertTrue(contentExact(rows).interval().high() < 0.1);
  }

  @Test
  void systemsScoredOnOtherDocumentsAreRefused() {
    Evaluation one = Evaluation.of(GoldCorpus.of(documents(2, 2)), documents(2, 2));
    Evaluation other = Evaluation.of(GoldCorpus.of(documents(3, 2)), documents(3, 2));
    assertEquals(
        "expected two systems scored on the same documents, found only one with [document 2]",
        assertThrows(IllegalArgumentException.class, () -> Comparison.of(one, other, BOOTSTRAP))
            .getMessage());
  }

  @Test
  void roundsWithoutADifferenceAreLeftOut() {
    Map<String, Accuracy> one = new TreeMap<>(Map.of("a", Accuracy.NONE, "b", new Accuracy(1, 1)));
    Map<String, Accuracy> other =
        new TreeMap<>(Map.of("a", new Accuracy(0, 1), "b", Accuracy.NONE));
    // swapping one of the two leaves a system without a pair; the difference of the rest is 1
    assertEquals(
        1, new ApproximateRandomisation(1, 100).p(Tally.of(one), Tally.of(other), Accuracy::share));
  }

  @Test
  void theTableHasALineForEachScore() {
    String table = ComparisonTable.of(compare(documents(4, 4), documents(4, 0), documents(4, 4)));
    assertTrue(
        table
            .lines()
            .anyMatch(
                line ->
                    line.replaceAll(" +", " ")
                        .matches(
                            "content exact F1 0\\.000 1\\.000 \\+1\\.000 \\+1\\.000 to \\+1\\.000"
                                + " 0\\.1\\d+")),
        table);
    assertTrue(table.contains("–"), table);
  }
}
