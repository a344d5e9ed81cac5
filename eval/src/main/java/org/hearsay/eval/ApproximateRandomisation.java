package org.hearsay.eval;

import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * How often chance alone makes a difference between two systems as great as the one that was seen
 * (Noreen 1989; Yeh 2000).
 *
 * <p>If the systems were alike, it would not matter whose answer to a document is whose. So in each
 * round the answers to every document are swapped or not, each with probability 1/2, and the
 * difference is measured again. Immutable and thread-safe.
 */
final class ApproximateRandomisation {
  /** Two sums of the same numbers may differ by rounding. */
  private static final double ROUNDING = 1e-12;

  private final long seed;
  private final int rounds;

  ApproximateRandomisation(long seed, int rounds) {
    if (rounds < 1) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "expected 1 round or more, found %d", rounds));
    }
    this.seed = seed;
    this.rounds = rounds;
  }

  /**
   * {@return the two-sided p of the difference between two systems on the same documents, {@code (r
   * + 1) / (n + 1)} for r of n rounds with a difference as great; NaN if the difference is
   * undefined. Rounds where it is undefined are left out of n}
   */
  <C> double p(Tally<C> one, Tally<C> other, ToDoubleFunction<? super C> score) {
    double seen =
        Math.abs(score.applyAsDouble(other.all()) - score.applyAsDouble(one.all())) - ROUNDING;
    if (Double.isNaN(seen)) {
      return Double.NaN;
    }
    SplittableRandom random = new SplittableRandom(seed);
    boolean[] swapped = new boolean[one.documents()];
    int defined = 0;
    int asGreat = 0;
    for (int round = 0; round < rounds; round++) {
      swap(swapped, random);
      double difference =
          score.applyAsDouble(other.swapped(swapped, one))
              - score.applyAsDouble(one.swapped(swapped, other));
      if (!Double.isNaN(difference)) {
        defined++;
        asGreat += Math.abs(difference) >= seen ? 1 : 0;
      }
    }
    return (asGreat + 1.0) / (defined + 1.0);
  }

  private static void swap(boolean[] swapped, SplittableRandom random) {
    for (int i = 0; i < swapped.length; i++) {
      swapped[i] = random.nextBoolean();
    }
  }
}
