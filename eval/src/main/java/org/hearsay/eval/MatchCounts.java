package org.hearsay.eval;

import java.util.Locale;

/**
 * How many gold and system items matched one to one; the one source of precision, recall and F1.
 *
 * <p>Items are attributions, roles, quantities or claims, and for the overlap measures characters.
 *
 * @param matched pairs in the alignment that match
 * @param gold items in the gold standard
 * @param system items the system returned
 */
public record MatchCounts(int matched, int gold, int system) implements Counts {
  /** Nothing counted yet. */
  public static final MatchCounts NONE = new MatchCounts(0, 0, 0);

  /** Throws {@link IllegalArgumentException} unless 0 &lt;= matched &lt;= min(gold, system). */
  public MatchCounts {
    if (matched < 0 || matched > Math.min(gold, system)) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "expected 0 <= matched <= min(gold, system), found matched %d, gold %d, system %d",
              matched,
              gold,
              system));
    }
  }

  /** {@return the counts of both together} */
  public MatchCounts plus(MatchCounts other) {
    return new MatchCounts(matched + other.matched, gold + other.gold, system + other.system);
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
