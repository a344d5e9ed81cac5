package org.hearsay.annotators.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class ForwardBackwardTest {
  private static final int LABELS = 3;
  private static final int TOKENS = 5;

  /** All 3^5 ways to label the sequence, weighed one by one. */
  @Test
  void agreesWithTheSumOverAllSequencesOfLabels() {
    for (int seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      double[] scores = random.doubles(TOKENS * LABELS, -3, 3).toArray();
      double[] steps = random.doubles((LABELS + 1) * LABELS, 0.1, 5).toArray();
      double[][] wanted = new double[TOKENS][LABELS];
      double[] wantedSteps = new double[steps.length];
      double all = 0;
      for (int way = 0; way < Math.pow(LABELS, TOKENS); way++) {
        int[] labels = labels(way);
        double weight = weight(labels, scores, steps);
        all += weight;
        wantedSteps[LABELS * LABELS + labels[0]] += weight;
        for (int i = 0; i < TOKENS; i++) {
          wanted[i][labels[i]] += weight;
          if (i > 0) {
            wantedSteps[labels[i - 1] * LABELS + labels[i]] += weight;
          }
        }
      }
      ForwardBackward sequence = new ForwardBackward(LABELS);
      sequence.begin(TOKENS);
      System.arraycopy(scores, 0, sequence.scores(), 0, scores.length);
      sequence.run(steps);
      double[] expected = new double[steps.length];
      sequence.addSteps(steps, expected);
      for (int i = 0; i < TOKENS; i++) {
        for (int label = 0; label < LABELS; label++) {
          assertEquals(
              wanted[i][label] / all, sequence.probability(i, label), 1e-12, "seed " + seed);
        }
      }
      for (int i = 0; i < steps.length; i++) {
        assertEquals(wantedSteps[i] / all, expected[i], 1e-12, "step " + i + ", seed " + seed);
      }
    }
  }

  private static int[] labels(int way) {
    int[] labels = new int[TOKENS];
    int rest = way;
    for (int i = 0; i < TOKENS; i++) {
      labels[i] = rest % LABELS;
      rest /= LABELS;
    }
    return labels;
  }

  private static double weight(int[] labels, double[] scores, double[] steps) {
    double weight = steps[LABELS * LABELS + labels[0]];
    for (int i = 0; i < TOKENS; i++) {
      weight *= Math.exp(scores[i * LABELS + labels[i]]);
      weight *= i > 0 ? steps[labels[i - 1] * LABELS + labels[i]] : 1;
    }
    return weight;
  }

  @Test
  void aLongSequenceOfLargeScoresStaysFinite() {
    ForwardBackward sequence = new ForwardBackward(2);
    sequence.begin(100_000);
    for (int i = 0; i < 200_000; i++) {
      sequence.scores()[i] = i % 2 == 0 ? 900 : -900;
    }
    sequence.run(new double[] {1, 1, 1, 1, 1, 1});
    assertEquals(1, sequence.probability(50_000, 0), 1e-9);
  }
}
