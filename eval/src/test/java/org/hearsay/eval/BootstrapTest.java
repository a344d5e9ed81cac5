package org.hearsay.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BootstrapTest {
  private static final Bootstrap BOOTSTRAP = new Bootstrap(7, 2_000);

  private static Scores<MatchCounts> scores(Map<String, MatchCounts> byDocument) {
    return Scores.sum(byDocument, MatchCounts.NONE, MatchCounts::plus);
  }

  static Scores<MatchCounts> random(long seed, int documents) {
    Random random = new Random(seed);
    Map<String, MatchCounts> byDocument = new LinkedHashMap<>();
    for (int i = 0; i < documents; i++) {
      int matched = random.nextInt(10);
      byDocument.put(
          "document " + i,
          new MatchCounts(matched, matched + random.nextInt(10), matched + random.nextInt(10)));
    }
    return scores(byDocument);
  }

  @Test
  void theEndsAreTheValuesThatLeaveTwoAndAHalfPercentOutside() {
    double[] values = new double[200];
    for (int i = 0; i < values.length; i++) {
      values[i] = 199 - i;
    }
    // 2.5 % of 200 are 5: 0 to 4 lie below, 195 to 199 above
    assertEquals(new Interval(5, 194), Interval.of(values));
    // 2.5 % of 20 are less than one
    assertEquals(
        new Interval(1, 20), Interval.of(IntStream.rangeClosed(1, 20).asDoubleStream().toArray()));
  }

  @Test
  void twoDocumentsHaveThreeResamples() {
    Scores<MatchCounts> scores =
        scores(Map.of("none", new MatchCounts(0, 2, 2), "all", new MatchCounts(2, 2, 2)));
    // drawn twice the first: 0; each once: 2·2 / (4 + 4); twice the second: 1
    assertEquals(new Interval(0, 1), BOOTSTRAP.f1(scores));
  }

  @Test
  void documentsThatAreAllAlikeLeaveNoDoubt() {
    MatchCounts half = new MatchCounts(1, 2, 4);
    Scores<MatchCounts> scores = scores(Map.of("one", half, "two", half, "three", half));
    assertEquals(new Interval(0.25, 0.25), BOOTSTRAP.precision(scores));
    assertEquals(new Interval(0.5, 0.5), BOOTSTRAP.recall(scores));
    assertEquals(1.0 / 3, BOOTSTRAP.f1(scores).low(), 1e-12);
  }

  @Test
  void aMeanOfManyDocumentsHasTheIntervalOfTheNormalDistribution() {
    // 400 documents of one pair each, half of them right: the standard error of the share is
    // sqrt(0.5 · 0.5 / 400) = 0.025, so the interval is about 0.5 ± 1.96 · 0.025 = 0.451 to 0.549
    Map<String, Accuracy> labels = new TreeMap<>();
    for (int i = 0; i < 400; i++) {
      labels.put("document " + i, new Accuracy(i % 2, 1));
    }
    Interval interval = new Bootstrap(3, 10_000).accuracy(labels);
    assertEquals(0.451, interval.low(), 0.004);
    assertEquals(0.549, interval.high(), 0.004);
  }

  @Test
  void resamplesWithoutAScoreAreSkippedAndCounted() {
    Scores<MatchCounts> scores =
        scores(Map.of("empty", MatchCounts.NONE, "one", new MatchCounts(1, 1, 2)));
    Interval precision = BOOTSTRAP.precision(scores);
    assertEquals(0.5, precision.low());
    assertEquals(0.5, precision.high());
    // the empty document is drawn twice in a quarter of the resamples
    assertEquals(500, precision.skipped(), 60);
    Interval none = BOOTSTRAP.f1(scores(Map.of("empty", MatchCounts.NONE)));
    assertTrue(Double.isNaN(none.low()) && Double.isNaN(none.high()));
    assertEquals(2_000, none.skipped());
    assertEquals(2_000, BOOTSTRAP.f1(scores(Map.of())).skipped());
  }

  @Test
  void itemsOfOneLabelAreDrawnWithTheirOwnPrecisionAndRecall() {
    BreakdownCounts counts = new BreakdownCounts(1, 2, 1, 4);
    Scores<BreakdownCounts> scores =
        Scores.sum(Map.of("one", counts), BreakdownCounts.NONE, BreakdownCounts::plus);
    assertEquals(new Interval(0.25, 0.25), BOOTSTRAP.precision(scores));
    assertEquals(new Interval(0.5, 0.5), BOOTSTRAP.recall(scores));
    assertEquals(counts.f1(), BOOTSTRAP.f1(scores).low());
  }

  @Test
  void orderOfDocumentsDoesNotMatter() {
    for (long seed = 0; seed < 10; seed++) {
      Map<String, MatchCounts> byDocument = random(seed, 20).byDocument();
      Map<String, MatchCounts> reversed = new TreeMap<>(Comparator.reverseOrder());
      reversed.putAll(byDocument);
      assertEquals(
          BOOTSTRAP.f1(scores(byDocument)), BOOTSTRAP.f1(scores(reversed)), "seed " + seed);
    }
  }

  @Test
  void theSeedAloneDecides() {
    Scores<MatchCounts> scores = random(1, 30);
    assertEquals(BOOTSTRAP.f1(scores), new Bootstrap(7, 2_000).f1(scores));
    assertNotEquals(BOOTSTRAP.f1(scores), new Bootstrap(8, 2_000).f1(scores));
  }

  @Test
  void theScoreLiesInItsInterval() {
    for (long seed = 0; seed < 20; seed++) {
      Scores<MatchCounts> scores = random(seed, 25);
      assertIn(BOOTSTRAP.precision(scores), scores.micro().precision(), seed);
      assertIn(BOOTSTRAP.recall(scores), scores.micro().recall(), seed);
      assertIn(BOOTSTRAP.f1(scores), scores.micro().f1(), seed);
    }
  }

  private static void assertIn(Interval interval, double score, long seed) {
    assertTrue(interval.low() <= score && score <= interval.high(), "seed " + seed);
  }

  @Test
  void wrongNumbersAreRefused() {
    assertEquals(
        "expected 1 resample or more, found 0",
        assertThrows(IllegalArgumentException.class, () -> new Bootstrap(1, 0)).getMessage());
    assertEquals(
        "expected low <= high and skipped >= 0, found low 2.0, high 1.0, skipped 0",
        assertThrows(IllegalArgumentException.class, () -> new Interval(2, 1)).getMessage());
  }
}
