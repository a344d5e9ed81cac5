package org.hearsay.annotators.learn;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.BitSet;

/**
 * A weight for each label in each bucket of {@link FeatureHash}, as far as it matters. Weights are
 * whole units when they are built, so that a model scores the same once it was written and read.
 * Immutable and thread-safe.
 */
final class LabelWeights {
  /** Each is a bit of a byte in the file. */
  static final int MOST_LABELS = 8;

  /** Units of a weight of 1; weights of more than four are four. */
  private static final double UNITS = 2048;

  private final int labels;
  private final PackedBuckets buckets;

  /** Rows of {@link LabelSums} by the numbers of the buckets. */
  private final long[] rows;

  private LabelWeights(int labels, PackedBuckets buckets, long[] rows) {
    this.labels = labels;
    this.buckets = buckets;
    this.rows = rows;
  }

  /**
   * {@return these weights without those that hardly matter}
   *
   * @param weights bucket by bucket, label by label
   * @param threshold a weight with at most this magnitude is left out
   */
  static LabelWeights of(int labels, float[] weights, float threshold) {
    short[] kept = new short[weights.length];
    for (int i = 0; i < kept.length; i++) {
      kept[i] = Math.abs(weights[i]) > threshold ? units(weights[i]) : 0;
    }
    PackedBuckets buckets = PackedBuckets.of(bucket -> isKept(kept, bucket * labels, labels));
    long[] rows = new long[buckets.size() * LabelSums.LONGS];
    for (int bucket = 0; bucket < FeatureHash.BUCKETS; bucket++) {
      int number = buckets.number(bucket);
      for (int label = 0; number >= 0 && label < labels; label++) {
        LabelSums.put(rows, number, label, kept[bucket * labels + label]);
      }
    }
    return new LabelWeights(labels, buckets, rows);
  }

  private static boolean isKept(short[] weights, int begin, int labels) {
    boolean isKept = false;
    for (int i = begin; i < begin + labels; i++) {
      isKept |= weights[i] != 0;
    }
    return isKept;
  }

  private static short units(float weight) {
    double units = Math.rint(weight * UNITS);
    return (short) Math.max(-LabelSums.GREATEST, Math.min(LabelSums.GREATEST, units));
  }

  /** {@return number of weights that are not 0} */
  int size() {
    int size = 0;
    for (int row = 0; row < buckets.size(); row++) {
      size += Integer.bitCount(some(row));
    }
    return size;
  }

  /** The labels of a row whose weights are not 0, as bits. */
  private int some(int row) {
    int some = 0;
    for (int label = 0; label < labels; label++) {
      some |= LabelSums.get(rows, row, label) == 0 ? 0 : 1 << label;
    }
    return some;
  }

  /** Adds to {@code scores} from {@code at} on the weights of {@code features} for each label. */
  void addTo(double[] scores, int at, FeatureVector features) {
    for (int begin = 0; begin < features.size(); begin += LabelSums.ROOM) {
      int end = Math.min(features.size(), begin + LabelSums.ROOM);
      LabelSums sums = new LabelSums();
      for (int i = begin; i < end; i++) {
        int number = buckets.number(features.get(i));
        if (number >= 0) {
          sums.add(rows, number);
        }
      }
      for (int label = 0; label < labels; label++) {
        scores[at + label] += sums.get(label) / UNITS;
      }
    }
  }

  /**
   * Writes the buckets in their order: how many have weights, then for each the distance to the one
   * before it (seven bits a byte, low ones first), which labels have a weight (byte, the first
   * label is the lowest bit), and these weights in units of 1/2048 (short).
   */
  void write(DataOutput out) throws IOException {
    out.writeInt(buckets.size());
    int previous = 0;
    for (int bucket = 0; bucket < FeatureHash.BUCKETS; bucket++) {
      int row = buckets.number(bucket);
      if (row >= 0) {
        BucketDistance.write(bucket - previous, out);
        previous = bucket;
        int some = some(row);
        out.writeByte(some);
        for (int label = 0; label < labels; label++) {
          if ((some >> label & 1) == 1) {
            out.writeShort(LabelSums.get(rows, row, label));
          }
        }
      }
    }
  }

  /**
   * {@return the weights that {@link #write} wrote}
   *
   * @throws IOException if the bytes are no such weights
   */
  static LabelWeights read(DataInput in, int labels) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > FeatureHash.BUCKETS) {
      throw new IOException("expected at most " + FeatureHash.BUCKETS + " buckets, found " + count);
    }
    BitSet kept = new BitSet(FeatureHash.BUCKETS);
    long[] rows = new long[count * LabelSums.LONGS];
    int bucket = 0;
    for (int row = 0; row < count; row++) {
      bucket = BucketDistance.next(bucket, in);
      kept.set(bucket);
      int some = in.readUnsignedByte();
      for (int label = 0; label < labels; label++) {
        if ((some >> label & 1) == 1) {
          LabelSums.put(rows, row, label, number(in));
        }
      }
    }
    return new LabelWeights(labels, PackedBuckets.of(kept::get), rows);
  }

  private static int number(DataInput in) throws IOException {
    int number = in.readShort();
    if (Math.abs(number) > LabelSums.GREATEST) {
      throw new IOException(
          "expected a weight of at most " + LabelSums.GREATEST + " units, found " + number);
    }
    return number;
  }
}
