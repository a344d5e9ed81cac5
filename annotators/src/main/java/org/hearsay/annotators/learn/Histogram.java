package org.hearsay.annotators.learn;

import java.util.stream.IntStream;

/** Sums of slopes and numbers of rows by bin, for each feature that a tree may use. */
final class Histogram {
  private static final int FIELDS = 3;
  private static final int STRIDE = FIELDS * (FeatureBins.MOST + 1);

  private final FeatureBins bins;
  private final int[] features;
  private final double[] sums;

  Histogram(FeatureBins bins, int[] features) {
    this.bins = bins;
    this.features = features;
    this.sums = new double[features.length * STRIDE];
  }

  /** Counts the rows {@code order[begin]} to {@code order[end - 1]}. */
  void count(Slopes slopes, int[] order, int begin, int end) {
    // Features side by side: each sum is taken in one order, whatever the number of processors.
    IntStream.range(0, features.length)
        .parallel()
        .forEach(
            i -> {
              for (int at = begin; at < end; at++) {
                int row = order[at];
                int cell = i * STRIDE + FIELDS * bins.bin(features[i], row);
                sums[cell] += slopes.first(row);
                sums[cell + 1] += slopes.second(row);
                sums[cell + 2]++;
              }
            });
  }

  /** Takes away what {@code part} counted. */
  void subtract(Histogram part) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] -= part.sums[i];
    }
  }

  /**
   * The best place to cut these rows in two.
   *
   * @param l2 penalty on the values of leaves
   * @param smallest number of rows on each side
   * @return the split with the largest gain, the first of equal ones; gain 0 where none helps
   */
  Split best(double l2, int smallest) {
    Split best = Split.NONE;
    for (int i = 0; i < features.length; i++) {
      Split split = best(i, l2, smallest);
      best = split.gain() > best.gain() ? split : best;
    }
    return best;
  }

  private Split best(int i, double l2, int smallest) {
    int feature = features[i];
    double first = 0;
    double second = 0;
    double rows = 0;
    for (int bin = 0; bin < bins.bins(feature); bin++) {
      int cell = i * STRIDE + FIELDS * bin;
      first += sums[cell];
      second += sums[cell + 1];
      rows += sums[cell + 2];
    }
    double whole = first * first / (second + l2);
    Split best = Split.NONE;
    double leftFirst = 0;
    double leftSecond = 0;
    double leftRows = 0;
    for (int bin = 0; bin + 1 < bins.bins(feature); bin++) {
      int cell = i * STRIDE + FIELDS * bin;
      leftFirst += sums[cell];
      leftSecond += sums[cell + 1];
      leftRows += sums[cell + 2];
      if (leftRows >= smallest && rows - leftRows >= smallest) {
        double rightFirst = first - leftFirst;
        double gain =
            leftFirst * leftFirst / (leftSecond + l2)
                + rightFirst * rightFirst / (second - leftSecond + l2)
                - whole;
        if (gain > best.gain() + Split.NEGLIGIBLE) {
          best = new Split(feature, bin, gain);
        }
      }
    }
    return best;
  }

  /**
   * A cut: bins up to {@code bin} of {@code feature} go left.
   *
   * @param gain twice the loss that it saves
   */
  record Split(int feature, int bin, double gain) {
    static final Split NONE = new Split(-1, -1, 0);

    /** Less than this is what rounding makes of nothing. */
    static final double NEGLIGIBLE = 1e-9;
  }
}
