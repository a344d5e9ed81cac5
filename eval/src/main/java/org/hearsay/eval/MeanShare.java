package org.hearsay.eval;

/**
 * A mean of shares, such as that of the best overlap of each run. The sum is kept as a whole
 * number, so that no order of items or documents changes its last digit.
 *
 * @param billionths the sum of the shares, in billionths
 * @param items how many there are
 */
public record MeanShare(long billionths, int items) {
  /** Nothing counted yet. */
  public static final MeanShare NONE = new MeanShare(0, 0);

  private static final double BILLION = 1e9;

  /** {@return a share of one item, between 0 and 1} */
  static MeanShare of(double share) {
    return new MeanShare(Math.round(share * BILLION), 1);
  }

  /** {@return the shares of both together} */
  public MeanShare plus(MeanShare other) {
    return new MeanShare(billionths + other.billionths, items + other.items);
  }

  /** {@return the mean, in [0, 1], or NaN if there are no items} */
  public double mean() {
    return billionths / BILLION / items;
  }
}
