package org.hearsay.eval;

/**
 * Counts of a measure that is not one to one, published by others and computed again to compare.
 * One answer may match several gold items, so that precision, recall and F1 can exceed 1.
 *
 * @param matched matches, more than there are items if they were counted several times
 * @param gold items in the gold standard
 * @param system items the system returned
 */
public record UncappedCounts(int matched, int gold, int system) implements Counts {
  /** Nothing counted yet. */
  public static final UncappedCounts NONE = new UncappedCounts(0, 0, 0);

  /** {@return the counts of both together} */
  public UncappedCounts plus(UncappedCounts other) {
    return new UncappedCounts(matched + other.matched, gold + other.gold, system + other.system);
  }

  @Override
  public double precision() {
    return (double) matched / system;
  }

  @Override
  public double recall() {
    return (double) matched / gold;
  }

  @Override
  public double f1() {
    return 2.0 * matched / (gold + system);
  }
}
