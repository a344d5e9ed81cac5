package org.hearsay.annotators.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ConditionalRankerTest {
  private static final double[] WEIGHTS = {-2, -1, -0.5, 0, 0.5, 1, 2};

  @Test
  void recoversTheWeightsThatChoicesWereDrawnWith() {
    LinearModel model = new ConditionalRanker(new AdaGrad(10, 10, 0.2, 1)).train(drawn(4000), 0);
    for (int i = 1; i < WEIGHTS.length; i++) {
      // Only differences count in a softmax.
      assertEquals(
          WEIGHTS[i] - WEIGHTS[0], weight(model, i) - weight(model, 0), 0.25, "weight " + i);
    }
  }

  @Test
  void aSmallCKeepsWeightsSmall() {
    LinearModel loose = new ConditionalRanker(new AdaGrad(10, 10, 0.2, 1)).train(drawn(500), 0);
    LinearModel tight = new ConditionalRanker(new AdaGrad(0.01, 10, 0.2, 1)).train(drawn(500), 0);
    assertTrue(Math.abs(weight(tight, 0)) < Math.abs(weight(loose, 0)) / 2);
  }

  @Test
  void trainsTheSameModelWithTheSameSeed() {
    LinearModel model = new ConditionalRanker(new AdaGrad(1, 4, 0.2, 9)).train(drawn(200), 0);
    LinearModel again = new ConditionalRanker(new AdaGrad(1, 4, 0.2, 9)).train(drawn(200), 0);
    for (int i = 0; i < WEIGHTS.length; i++) {
      assertEquals(weight(model, i), weight(again, i));
    }
  }

  @Test
  void withSeveralRightCandidatesAnyOfThemMayWin() {
    CandidateGroups groups = new CandidateGroups();
    for (int i = 0; i < 300; i++) {
      groups.add(LinearModelTest.features(1), true);
      groups.add(LinearModelTest.features(2), true);
      groups.add(LinearModelTest.features(3), false);
      groups.close();
      groups.add(LinearModelTest.features(1), true);
      groups.add(LinearModelTest.features(2), false);
      groups.close();
    }
    LinearModel model = new ConditionalRanker(new AdaGrad(1, 10, 0.2, 1)).train(groups, 0);
    assertTrue(weight(model, 1) > weight(model, 2));
    assertTrue(weight(model, 1) > weight(model, 3) + 2);
  }

  @Test
  void aGroupWithNothingToChooseIsNotKept() {
    CandidateGroups groups = new CandidateGroups();
    assertFalse(groups.close());
    groups.add(LinearModelTest.features(1), false);
    assertFalse(groups.close());
    groups.add(LinearModelTest.features(1), true);
    assertFalse(groups.close());
    groups.add(LinearModelTest.features(1), true);
    groups.add(LinearModelTest.features(2), false);
    assertTrue(groups.close());
    assertEquals(1, groups.size());
  }

  @Test
  void refusesToLearnFromNothing() {
    ConditionalRanker ranker = new ConditionalRanker(new AdaGrad(1, 4, 0.2, 9));
    var e =
        assertThrows(IllegalArgumentException.class, () -> ranker.train(new CandidateGroups(), 0));
    assertEquals("expected groups to learn from, found none", e.getMessage());
    var options =
        assertThrows(
            IllegalArgumentException.class, () -> new ConditionalRanker(new AdaGrad(0, 4, 0.2, 9)));
    assertEquals(
        "expected positive c, epochs and rate, found 0.0, 4 and 0.2", options.getMessage());
  }

  private static double weight(LinearModel model, int feature) {
    return model.score(LinearModelTest.features(feature));
  }

  /**
   * Groups of five candidates with two features each, one drawn by a softmax over their weights.
   */
  private static CandidateGroups drawn(int size) {
    Random random = new Random(3);
    CandidateGroups groups = new CandidateGroups();
    while (groups.size() < size) {
      int[][] candidates = new int[5][];
      double[] odds = new double[5];
      double all = 0;
      for (int i = 0; i < 5; i++) {
        candidates[i] = new int[] {random.nextInt(WEIGHTS.length), random.nextInt(WEIGHTS.length)};
        odds[i] = Math.exp(WEIGHTS[candidates[i][0]] + WEIGHTS[candidates[i][1]]);
        all += odds[i];
      }
      double drawn = random.nextDouble() * all;
      int right = 0;
      while (right < 4 && drawn >= odds[right]) {
        drawn -= odds[right++];
      }
      for (int i = 0; i < 5; i++) {
        groups.add(LinearModelTest.features(candidates[i]), i == right);
      }
      groups.close();
    }
    return groups;
  }
}
