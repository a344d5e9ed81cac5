package org.hearsay.annotators.learn;

import java.util.function.IntPredicate;

/**
 * The buckets of {@link FeatureHash} that have weights, numbered in their order. Weights that are
 * kept by these numbers take a small part of the memory that one a bucket would, so that the
 * processor has them at hand. Immutable and thread-safe.
 */
final class PackedBuckets {
  /** For each 64 buckets their bits, then how many have weights in front of them. */
  private final long[] words;

  private final int size;

  private PackedBuckets(long[] words, int size) {
    this.words = words;
    this.size = size;
  }

  /** {@return the buckets that {@code isKept} holds for} */
  static PackedBuckets of(IntPredicate isKept) {
    long[] words = new long[FeatureHash.BUCKETS / Long.SIZE * 2];
    int size = 0;
    for (int at = 0; at < words.length; at += 2) {
      words[at + 1] = size;
      for (int bit = 0; bit < Long.SIZE; bit++) {
        if (isKept.test(at / 2 * Long.SIZE + bit)) {
          words[at] |= 1L << bit;
          size++;
        }
      }
    }
    return new PackedBuckets(words, size);
  }

  /** {@return number of buckets that have weights} */
  int size() {
    return size;
  }

  /** {@return the number of {@code bucket}, or -1 if it has no weight} */
  int number(int bucket) {
    int at = (bucket >>> 6) << 1;
    long word = words[at];
    long bit = 1L << bucket;
    return (word & bit) == 0 ? -1 : (int) words[at + 1] + Long.bitCount(word & (bit - 1));
  }
}
