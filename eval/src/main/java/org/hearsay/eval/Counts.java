package org.hearsay.eval;

/**
 * Counts that precision, recall and F1 come from.
 *
 * <p>Scores are in [0, 1], but for {@link UncappedCounts}. A score whose denominator is zero is
 * {@link Double#NaN}: undefined, printed as "–" and left out of averages.
 */
public sealed interface Counts permits MatchCounts, BreakdownCounts, UncappedCounts {
  /** {@return items of the gold standard} */
  int gold();

  /** {@return items that the system returned} */
  int system();

  /** {@return the share of the system's items that match, or NaN if it has none} */
  double precision();

  /** {@return the share of the gold items that are matched, or NaN if there are none} */
  double recall();

  /** {@return the harmonic mean of precision and recall; 0 if nothing matched} */
  double f1();
}
