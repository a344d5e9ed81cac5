package org.hearsay.annotators.learn;

import java.util.Arrays;

/**
 * The features that hold for one candidate, as buckets of {@link FeatureHash}; a bucket that is
 * added twice counts twice. Made to be cleared and filled again. Not thread-safe.
 */
public final class FeatureVector {
  private int[] buckets = new int[128];
  private int size;

  /** Forgets all features; the memory is kept. */
  public void clear() {
    size = 0;
  }

  /**
   * Adds a feature.
   *
   * @param bucket in {@code [0, FeatureHash.BUCKETS)}, which is not checked here
   */
  public void add(int bucket) {
    if (size == buckets.length) {
      buckets = Arrays.copyOf(buckets, 2 * size);
    }
    buckets[size++] = bucket;
  }

  /** {@return number of features} */
  public int size() {
    return size;
  }

  /** {@return the {@code i}th feature, in the order of adding, from 0} */
  public int get(int i) {
    if (i >= size) {
      throw new IndexOutOfBoundsException("expected an index below " + size + ", found " + i);
    }
    return buckets[i];
  }

  /** {@return the features in the order of adding, in an array of their own} */
  public int[] toArray() {
    return Arrays.copyOf(buckets, size);
  }

  /** {@return the sum of the {@code weights} of all features} */
  double sum(float[] weights) {
    double sum = 0;
    for (int i = 0; i < size; i++) {
      sum += weights[buckets[i]];
    }
    return sum;
  }
}
