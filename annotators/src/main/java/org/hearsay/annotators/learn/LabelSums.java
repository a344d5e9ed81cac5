package org.hearsay.annotators.learn;

/**
 * Adds up rows of small whole numbers, one a label. Three of them are packed in 64 bits, so that a
 * row is added in three steps instead of nine. Not thread-safe.
 */
final class LabelSums {
  /** Most labels of a row. */
  static final int LABELS = 9;

  /** How many longs a row takes. */
  static final int LONGS = 3;

  /** The greatest number in a row, to either side. */
  static final int GREATEST = 8191;

  /** As many rows may be added before a sum could overflow into the next one. */
  static final int ROOM = 128;

  private static final int BITS = 21;

  private long first;
  private long second;
  private long third;

  /** Puts {@code number}, which was 0, at {@code label} of a row. */
  static void put(long[] rows, int row, int label, int number) {
    rows[row * LONGS + label / 3] += (long) number << (BITS * (label % 3));
  }

  /** {@return the number at {@code label} of a row} */
  static int get(long[] rows, int row, int label) {
    return unpacked(rows[row * LONGS + label / 3], label % 3);
  }

  /** A negative number borrows one from the place above it, which is given back here. */
  private static int unpacked(long packed, int place) {
    long rest = packed;
    for (int i = 0; i < place; i++) {
      rest = (rest - lowest(rest)) >> BITS;
    }
    return (int) lowest(rest);
  }

  private static long lowest(long packed) {
    return packed << (Long.SIZE - BITS) >> (Long.SIZE - BITS);
  }

  void add(long[] rows, int row) {
    first += rows[row * LONGS];
    second += rows[row * LONGS + 1];
    third += rows[row * LONGS + 2];
  }

  /** {@return the sum at {@code label}} */
  int get(int label) {
    long packed = label < 3 ? first : label < 6 ? second : third;
    return unpacked(packed, label % 3);
  }
}
