package org.hearsay.eval;

import java.util.Arrays;
import java.util.Locale;

/**
 * The middle 95 % of the values that a score takes when documents are drawn again.
 *
 * <p>Both ends are {@link Double#NaN} where the score was undefined in every resample.
 *
 * @param low 2.5 % of the values are smaller
 * @param high 2.5 % of the values are greater
 * @param skipped resamples in which the score was undefined; they are left out
 */
public record Interval(double low, double high, int skipped) {
  private static final double TAIL = 0.025;

  /** Throws {@link IllegalArgumentException} if the interval ends before it begins. */
  public Interval {
    if (low > high || skipped < 0) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "expected low <= high and skipped >= 0, found low %s, high %s, skipped %d",
              low,
              high,
              skipped));
    }
  }

  /** An interval for which no resample was left out. */
  public Interval(double low, double high) {
    this(low, high, 0);
  }

  /**
   * {@return the percentile interval (Efron 1979) of {@code values}: as many of them lie below as
   * above, 2.5 % of the defined ones rounded down; NaN is left out and counted}
   */
  static Interval of(double[] values) {
    double[] defined =
        Arrays.stream(values).filter(value -> !Double.isNaN(value)).sorted().toArray();
    int skipped = values.length - defined.length;
    if (defined.length == 0) {
      return new Interval(Double.NaN, Double.NaN, skipped);
    }
    int below = (int) (TAIL * defined.length);
    return new Interval(defined[below], defined[defined.length - 1 - below], skipped);
  }
}
