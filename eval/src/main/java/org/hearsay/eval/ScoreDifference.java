package org.hearsay.eval;

/**
 * One score of two systems on the same gold, and what their difference is worth.
 *
 * @param measure what was measured
 * @param score which score of it, such as "F1"
 * @param one the score of the first system; NaN if it is undefined
 * @param other the score of the second; NaN if it is undefined
 * @param interval the 95 % interval of {@link #difference}, from resamples of documents that are
 *     the same for both systems (paired bootstrap)
 * @param p how probable a difference at least as great is between systems that do not differ
 *     (approximate randomisation, two-sided), in (0, 1]; NaN if the difference is undefined
 */
public record ScoreDifference(
    Measure measure, String score, double one, double other, Interval interval, double p) {

  /** {@return the second system's score less the first's; NaN if one is undefined} */
  public double difference() {
    return other - one;
  }
}
