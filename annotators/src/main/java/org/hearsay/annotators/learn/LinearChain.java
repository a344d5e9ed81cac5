package org.hearsay.annotators.learn;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntFunction;

/**
 * Labels for the tokens of a sequence: a linear-chain conditional random field (Lafferty et al.,
 * ICML 2001), as {@link LinearChainTrainer} trains it. Each bucket of {@link FeatureHash} has a
 * weight for each label, each step from a label to the next one has a weight, and so has each label
 * that a sequence begins with.
 *
 * <p>A model scores the same before it is written and after it was read: weights are pruned and
 * rounded when it is built. Immutable and thread-safe.
 */
public final class LinearChain {
  /** Each is a bit of a byte in the file. */
  private static final int MOST_LABELS = 8;

  /** Weights are kept in whole units; greater ones than four are four. */
  private static final double UNITS = 2048;

  private final int labels;

  private final PackedBuckets buckets;

  /** Rows of {@link LabelSums} by the numbers of the buckets. */
  private final long[] weights;

  /** By label and next label, then those of beginnings. */
  private final float[] steps;

  private final double[] exponentials;

  private LinearChain(int labels, PackedBuckets buckets, long[] weights, float[] steps) {
    this.labels = labels;
    this.buckets = buckets;
    this.weights = weights;
    this.steps = steps;
    this.exponentials = exponentials(steps);
  }

  /**
   * {@return a model of these weights without those that hardly matter}
   *
   * @param weights bucket by bucket, label by label
   * @param steps by label and next label, then those of beginnings; none is left out
   * @param threshold a weight with at most this magnitude is left out
   * @throws IllegalArgumentException if there are too many labels
   */
  static LinearChain of(int labels, float[] weights, float[] steps, float threshold) {
    if (labels < 1 || labels > MOST_LABELS) {
      throw new IllegalArgumentException(
          "expected 1 to " + MOST_LABELS + " labels, found " + labels);
    }
    short[] kept = new short[weights.length];
    for (int i = 0; i < kept.length; i++) {
      kept[i] = Math.abs(weights[i]) > threshold ? units(weights[i]) : 0;
    }
    PackedBuckets buckets = PackedBuckets.of(bucket -> isKept(kept, bucket * labels, labels));
    long[] packed = new long[buckets.size() * LabelSums.LONGS];
    for (int bucket = 0; bucket < FeatureHash.BUCKETS; bucket++) {
      int number = buckets.number(bucket);
      if (number >= 0) {
        for (int label = 0; label < labels; label++) {
          LabelSums.put(packed, number, label, kept[bucket * labels + label]);
        }
      }
    }
    float[] rounded = new float[steps.length];
    for (int i = 0; i < rounded.length; i++) {
      rounded[i] = half(steps[i]);
    }
    return new LinearChain(labels, buckets, packed, rounded);
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

  private static float half(float value) {
    return HalfFloat.value(HalfFloat.of(value));
  }

  static double[] exponentials(float[] steps) {
    double[] exponentials = new double[steps.length];
    Arrays.setAll(exponentials, i -> Math.exp(steps[i]));
    return exponentials;
  }

  /** {@return number of labels} */
  public int labels() {
    return labels;
  }

  /** {@return number of weights of features that are not 0} */
  public int size() {
    int size = 0;
    for (int row = 0; row < buckets.size(); row++) {
      for (int label = 0; label < labels; label++) {
        size += LabelSums.get(weights, row, label) == 0 ? 0 : 1;
      }
    }
    return size;
  }

  /**
   * {@return by label how probable it is for each token of a sequence, given the whole sequence}
   *
   * @param tokens length of the sequence
   * @param features of each token; asked once a token, in their order, so that one vector may be
   *     used for all
   */
  public float[][] probabilities(int tokens, IntFunction<FeatureVector> features) {
    float[][] probabilities = new float[labels][tokens];
    if (tokens == 0) {
      return probabilities;
    }
    ForwardBackward sequence = new ForwardBackward(labels);
    sequence.begin(tokens);
    double[] scores = sequence.scores();
    for (int token = 0; token < tokens; token++) {
      score(features.apply(token), scores, token * labels);
    }
    sequence.run(exponentials);
    for (int label = 0; label < labels; label++) {
      for (int token = 0; token < tokens; token++) {
        probabilities[label][token] = (float) sequence.probability(token, label);
      }
    }
    return probabilities;
  }

  private void score(FeatureVector features, double[] scores, int at) {
    for (int begin = 0; begin < features.size(); begin += LabelSums.ROOM) {
      int end = Math.min(features.size(), begin + LabelSums.ROOM);
      LabelSums sums = new LabelSums();
      for (int i = begin; i < end; i++) {
        int number = buckets.number(features.get(i));
        if (number >= 0) {
          sums.add(weights, number);
        }
      }
      for (int label = 0; label < labels; label++) {
        scores[at + label] += sums.get(label) / UNITS;
      }
    }
  }

  /**
   * Writes the number of labels, the weights of steps and beginnings in half precision, and the
   * buckets in their order: how many have weights, then for each the distance to the one before it
   * (seven bits a byte, low ones first), which labels have a weight (byte, the first label is the
   * lowest bit), and these weights in units of 1/2048 (short).
   */
  public void write(DataOutput out) throws IOException {
    out.writeByte(labels);
    for (float step : steps) {
      out.writeShort(HalfFloat.of(step));
    }
    out.writeInt(buckets.size());
    int previous = 0;
    for (int bucket = 0; bucket < FeatureHash.BUCKETS; bucket++) {
      int number = buckets.number(bucket);
      if (number >= 0) {
        BucketDistance.write(bucket - previous, out);
        previous = bucket;
        writeRow(number, out);
      }
    }
  }

  private void writeRow(int row, DataOutput out) throws IOException {
    int some = 0;
    for (int label = 0; label < labels; label++) {
      some |= LabelSums.get(weights, row, label) == 0 ? 0 : 1 << label;
    }
    out.writeByte(some);
    for (int label = 0; label < labels; label++) {
      if ((some >> label & 1) == 1) {
        out.writeShort(LabelSums.get(weights, row, label));
      }
    }
  }

  /**
   * {@return the model that {@link #write} wrote}
   *
   * @throws IOException if the bytes are no such model
   */
  public static LinearChain read(DataInput in) throws IOException {
    int labels = in.readUnsignedByte();
    if (labels < 1 || labels > MOST_LABELS) {
      throw new IOException("expected 1 to " + MOST_LABELS + " labels, found " + labels);
    }
    float[] steps = new float[(labels + 1) * labels];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = HalfFloat.value(in.readShort());
    }
    int count = in.readInt();
    if (count < 0 || count > FeatureHash.BUCKETS) {
      throw new IOException("expected at most " + FeatureHash.BUCKETS + " buckets, found " + count);
    }
    BitSet kept = new BitSet(FeatureHash.BUCKETS);
    long[] weights = new long[count * LabelSums.LONGS];
    int bucket = 0;
    for (int row = 0; row < count; row++) {
      bucket = BucketDistance.next(bucket, in);
      kept.set(bucket);
      int some = in.readUnsignedByte();
      for (int label = 0; label < labels; label++) {
        if ((some >> label & 1) == 1) {
          LabelSums.put(weights, row, label, number(in));
        }
      }
    }
    return new LinearChain(labels, PackedBuckets.of(kept::get), weights, steps);
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
