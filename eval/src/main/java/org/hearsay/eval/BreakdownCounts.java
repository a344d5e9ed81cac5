package org.hearsay.eval;

import java.util.Locale;

/**
 * Matches of the items with one label, where gold and system may label a pair differently: recall
 * is over the gold items with the label, precision over the system's own items with it.
 *
 * @param matchedGold gold items with the label that matched a system item of any label
 * @param gold gold items with the label
 * @param matchedSystem system items with the label that matched a gold item of any label
 * @param system system items with the label
 */
public record BreakdownCounts(int matchedGold, int gold, int matchedSystem, int system)
    implements Counts {
  /** Nothing counted yet. */
  public static final BreakdownCounts NONE = new BreakdownCounts(0, 0, 0, 0);

  /** Throws {@link IllegalArgumentException} if more items match than there are. */
  public BreakdownCounts {
    if (matchedGold < 0 || matchedGold > gold || matchedSystem < 0 || matchedSystem > system) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "expected no more matches than items, found gold %d of %d, system %d of %d",
              matchedGold,
              gold,
              matchedSystem,
              system));
    }
  }

  /** {@return the counts of both together} */
  public BreakdownCounts plus(BreakdownCounts other) {
    return new BreakdownCounts(
        matchedGold + other.matchedGold,
        gold + other.gold,
        matchedSystem + other.matchedSystem,
        system + other.system);
  }

  /** {@return the counts of both sides as the gold of the other in turn, together} */
  BreakdownCounts bothWays() {
    int matched = matchedGold + matchedSystem;
    int items = gold + system;
    return new BreakdownCounts(matched, items, matched, items);
  }

  @Override
  public double precision() {
    return (double) matchedSystem / system;
  }

  @Override
  public double recall() {
    return (double) matchedGold / gold;
  }

  /** {@return the harmonic mean of precision and recall; NaN where either is undefined} */
  @Override
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
