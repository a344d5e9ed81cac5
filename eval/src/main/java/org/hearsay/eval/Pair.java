package org.hearsay.eval;

/**
 * A gold item and a system item that may be aligned.
 *
 * @param gold index of the gold item in its list
 * @param system index of the system item in its list
 * @param weights how well they fit, not negative; the first decides, each further one only between
 *     alignments that are equal in all before it
 */
record Pair(int gold, int system, Weights weights) {
  static Pair of(int gold, int system, long... weights) {
    return new Pair(gold, system, new Weights(weights));
  }

  /** Values that are compared from the first to the last. */
  static final class Weights {
    private final long[] values;

    private Weights(long[] values) {
      this.values = values;
    }

    int levels() {
      return values.length;
    }

    long level(int level) {
      return values[level];
    }
  }
}
