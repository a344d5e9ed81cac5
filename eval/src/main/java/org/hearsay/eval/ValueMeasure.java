package org.hearsay.eval;

import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * One measure of a {@link ValueSet}.
 *
 * @param name as reports print it
 * @param scope which gold quantities it counts
 * @param right whether a pair of the alignment matches
 */
record ValueMeasure(String name, Scope scope, BiPredicate<ValueGold, ValueAnswer> right) {
  /** Which gold quantities a measure counts; the others lack what it compares. */
  @FunctionalInterface
  interface Scope {
    /** Counts every gold quantity. */
    Scope ALL = (gold, partner) -> true;

    /** {@return whether it counts {@code gold}, which is aligned with {@code partner} if any} */
    boolean counts(ValueGold gold, Optional<ValueAnswer> partner);

    /** {@return the gold quantities that both count} */
    default Scope and(Scope other) {
      return (gold, partner) -> counts(gold, partner) && other.counts(gold, partner);
    }
  }
}
