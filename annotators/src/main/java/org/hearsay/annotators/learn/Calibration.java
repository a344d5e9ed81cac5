package org.hearsay.annotators.learn;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * Makes a probability of a score: isotonic regression by pooling adjacent violators (Ayer et al.
 * 1955), linear between the mean scores of neighbouring pools, so that a higher score never gives a
 * lower probability and mostly gives a higher one. Immutable and thread-safe.
 */
public final class Calibration {
  private final float[] scores;
  private final float[] probabilities;

  private Calibration(float[] scores, float[] probabilities) {
    this.scores = scores;
    this.probabilities = probabilities;
  }

  /**
   * {@return the calibration that fits best}
   *
   * @param scores of items, in any order; at least one
   * @param outcomes whether each of them turned out right
   * @throws IllegalArgumentException if there is no item, the arrays differ in length, or a score
   *     is not finite
   */
  public static Calibration fit(double[] scores, boolean[] outcomes) {
    if (scores.length == 0 || scores.length != outcomes.length) {
      throw new IllegalArgumentException(
          "expected as many outcomes as scores and at least one, found "
              + scores.length
              + " scores and "
              + outcomes.length
              + " outcomes");
    }
    Integer[] order = new Integer[scores.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> Double.compare(scores[a], scores[b]));
    double[] scoreSum = new double[order.length];
    double[] right = new double[order.length];
    int[] count = new int[order.length];
    int pools = 0;
    for (int at = 0; at < order.length; ) {
      double score = scores[order[at]];
      if (!Double.isFinite(score)) {
        throw new IllegalArgumentException("expected finite scores, found " + score);
      }
      scoreSum[pools] = 0;
      right[pools] = 0;
      count[pools] = 0;
      for (; at < order.length && scores[order[at]] == score; at++) {
        scoreSum[pools] += score;
        right[pools] += outcomes[order[at]] ? 1 : 0;
        count[pools]++;
      }
      pools++;
      while (pools > 1
          && right[pools - 2] * count[pools - 1] >= right[pools - 1] * count[pools - 2]) {
        pools--;
        scoreSum[pools - 1] += scoreSum[pools];
        right[pools - 1] += right[pools];
        count[pools - 1] += count[pools];
      }
    }
    float[] means = new float[pools];
    float[] probabilities = new float[pools];
    for (int i = 0; i < pools; i++) {
      means[i] = (float) (scoreSum[i] / count[i]);
      probabilities[i] = (float) (right[i] / count[i]);
    }
    return new Calibration(means, probabilities);
  }

  /** {@return the probability of being right for {@code score}, in [0, 1]} */
  public double probability(double score) {
    int above = 0;
    int end = scores.length;
    while (above < end) {
      int middle = (above + end) >>> 1;
      if (scores[middle] < score) {
        above = middle + 1;
      } else {
        end = middle;
      }
    }
    if (above == 0 || above == scores.length) {
      return probabilities[Math.min(above, scores.length - 1)];
    }
    double share = (score - scores[above - 1]) / ((double) scores[above] - scores[above - 1]);
    return probabilities[above - 1]
        + share * ((double) probabilities[above] - probabilities[above - 1]);
  }

  /** Writes the pools: their number, then for each its mean score and its probability. */
  public void write(DataOutput out) throws IOException {
    out.writeInt(scores.length);
    for (int i = 0; i < scores.length; i++) {
      out.writeFloat(scores[i]);
      out.writeFloat(probabilities[i]);
    }
  }

  /**
   * {@return the calibration that {@link #write} wrote}
   *
   * @throws IOException if the bytes are no such calibration
   */
  public static Calibration read(DataInput in) throws IOException {
    int pools = in.readInt();
    if (pools < 1) {
      throw new IOException("expected a calibration of at least 1 pool, found " + pools);
    }
    float[] scores = new float[pools];
    float[] probabilities = new float[pools];
    for (int i = 0; i < pools; i++) {
      scores[i] = in.readFloat();
      probabilities[i] = in.readFloat();
    }
    return new Calibration(scores, probabilities);
  }
}
