package org.hearsay.annotators.learn;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * Labels for the tokens of a sequence: a linear-chain conditional random field (Lafferty et al.,
 * ICML 2001), as {@link LinearChainTrainer} trains it. Each bucket of {@link FeatureHash} has a
 * weight for each label, each step from a label to the next one has a weight, and so has each label
 * that a sequence begins with.
 *
 * <p>A model scores the same before it is written and after it was read: weights are pruned and
 * rounded to half precision when it is built. Immutable and thread-safe.
 */
public final class LinearChain {
  private static final int MOST_LABELS = 16;

  private final int labels;

  /** By bucket the row of its weights, or -1. */
  private final int[] rows;

  /** Row by row, label by label. */
  private final float[] weights;

  /** By label and next label, then those of beginnings. */
  private final float[] steps;

  private final double[] exponentials;

  private LinearChain(int labels, int[] rows, float[] weights, float[] steps) {
    this.labels = labels;
    this.rows = rows;
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
   */
  static LinearChain of(int labels, float[] weights, float[] steps, float threshold) {
    float[] kept = new float[weights.length];
    for (int i = 0; i < kept.length; i++) {
      kept[i] = Math.abs(weights[i]) > threshold ? half(weights[i]) : 0;
    }
    int[] rows = new int[FeatureHash.BUCKETS];
    int count = 0;
    for (int bucket = 0; bucket < rows.length; bucket++) {
      boolean isKept = false;
      for (int label = 0; label < labels; label++) {
        isKept |= kept[bucket * labels + label] != 0;
      }
      rows[bucket] = isKept ? count++ : -1;
    }
    float[] packed = new float[count * labels];
    for (int bucket = 0; bucket < rows.length; bucket++) {
      if (rows[bucket] >= 0) {
        System.arraycopy(kept, bucket * labels, packed, rows[bucket] * labels, labels);
      }
    }
    float[] rounded = new float[steps.length];
    for (int i = 0; i < rounded.length; i++) {
      rounded[i] = half(steps[i]);
    }
    return new LinearChain(labels, rows, packed, rounded);
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
    for (float weight : weights) {
      size += weight == 0 ? 0 : 1;
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
      FeatureVector vector = features.apply(token);
      for (int i = 0; i < vector.size(); i++) {
        int row = rows[vector.get(i)] * labels;
        for (int label = 0; row >= 0 && label < labels; label++) {
          scores[token * labels + label] += weights[row + label];
        }
      }
    }
    sequence.run(exponentials);
    for (int label = 0; label < labels; label++) {
      for (int token = 0; token < tokens; token++) {
        probabilities[label][token] = (float) sequence.probability(token, label);
      }
    }
    return probabilities;
  }

  /**
   * Writes the number of labels, the weights of steps and beginnings in half precision, and the
   * buckets in their order: how many have weights, then for each the distance to the one before it
   * (seven bits a byte, low ones first), which labels have a weight (short, the first label is the
   * lowest bit), and these weights in half precision.
   */
  public void write(DataOutput out) throws IOException {
    out.writeByte(labels);
    for (float step : steps) {
      out.writeShort(HalfFloat.of(step));
    }
    out.writeInt(weights.length / labels);
    int previous = 0;
    for (int bucket = 0; bucket < rows.length; bucket++) {
      if (rows[bucket] >= 0) {
        BucketDistance.write(bucket - previous, out);
        previous = bucket;
        writeRow(rows[bucket] * labels, out);
      }
    }
  }

  private void writeRow(int row, DataOutput out) throws IOException {
    int some = 0;
    for (int label = 0; label < labels; label++) {
      some |= weights[row + label] == 0 ? 0 : 1 << label;
    }
    out.writeShort(some);
    for (int label = 0; label < labels; label++) {
      if (weights[row + label] != 0) {
        out.writeShort(HalfFloat.of(weights[row + label]));
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
    int[] rows = new int[FeatureHash.BUCKETS];
    Arrays.fill(rows, -1);
    float[] weights = new float[count * labels];
    int bucket = 0;
    for (int row = 0; row < count; row++) {
      bucket = BucketDistance.next(bucket, in);
      rows[bucket] = row;
      int some = in.readUnsignedShort();
      for (int label = 0; label < labels; label++) {
        if ((some >> label & 1) == 1) {
          weights[row * labels + label] = HalfFloat.value(in.readShort());
        }
      }
    }
    return new LinearChain(labels, rows, weights, steps);
  }
}
