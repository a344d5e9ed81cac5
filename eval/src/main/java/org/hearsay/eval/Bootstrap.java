package org.hearsay.eval;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * Intervals of micro scores by drawing documents again: percentile bootstrap (Efron 1979), 95 %.
 *
 * <p>A resample has as many documents as the corpus, drawn with replacement. Scores over the same
 * documents are computed from the same resamples, so that their intervals can be compared, and
 * neither the order of documents nor the order of calls changes one. Immutable and thread-safe.
 */
public final class Bootstrap {
  /** The seed where none is given. */
  public static final long SEED = 1;

  /** The number of resamples where none is given. */
  public static final int RESAMPLES = 10_000;

  private final long seed;
  private final int resamples;

  /**
   * A bootstrap that always draws the same.
   *
   * @param seed where the random numbers begin
   * @param resamples how often a corpus is drawn; 1 or more
   */
  public Bootstrap(long seed, int resamples) {
    if (resamples < 1) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "expected 1 resample or more, found %d", resamples));
    }
    this.seed = seed;
    this.resamples = resamples;
  }

  /** {@return where the random numbers begin} */
  public long seed() {
    return seed;
  }

  /** {@return how often a corpus is drawn} */
  public int resamples() {
    return resamples;
  }

  /** {@return the interval of the micro precision} */
  public Interval precision(Scores<?> scores) {
    return interval(Tally.of(scores), Ratio.PRECISION::of);
  }

  /** {@return the interval of the micro recall} */
  public Interval recall(Scores<?> scores) {
    return interval(Tally.of(scores), Ratio.RECALL::of);
  }

  /** {@return the interval of the micro F1} */
  public Interval f1(Scores<?> scores) {
    return interval(Tally.of(scores), Ratio.F1::of);
  }

  /**
   * {@return the interval of the accuracy of a label over all aligned pairs}
   *
   * @param labels the pairs of each document, by its id
   */
  public Interval accuracy(Map<String, Accuracy> labels) {
    return interval(Tally.of(labels), Accuracy::share);
  }

  /**
   * {@return the interval of the difference {@code other - one} of two systems, both scored on the
   * same draws of the same documents}
   */
  <C> Interval difference(Tally<C> one, Tally<C> other, ToDoubleFunction<? super C> score) {
    return over(
        one.documents(),
        drawn -> score.applyAsDouble(other.of(drawn)) - score.applyAsDouble(one.of(drawn)));
  }

  private <C> Interval interval(Tally<C> tally, ToDoubleFunction<? super C> score) {
    return over(tally.documents(), drawn -> score.applyAsDouble(tally.of(drawn)));
  }

  /**
   * {@return the interval of any score}
   *
   * @param documents how many there are; they must stand in the order of their ids
   * @param score the score of the documents drawn, which come as indices, each as often as it is
   *     drawn; NaN if it is undefined
   */
  Interval over(int documents, ToDoubleFunction<int[]> score) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] values = new double[resamples];
    int[] drawn = new int[documents];
    for (int i = 0; i < resamples; i++) {
      Arrays.setAll(drawn, at -> random.nextInt(documents));
      values[i] = score.applyAsDouble(drawn);
    }
    return Interval.of(values);
  }
}
