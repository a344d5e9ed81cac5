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
 * rounded when it is built. Immutable and thread-safe.
 */
public final class LinearChain {
  private final int labels;
  private final LabelWeights weights;

  /** By label and next label, then those of beginnings. */
  private final float[] steps;

  private final double[] exponentials;

  private LinearChain(int labels, LabelWeights weights, float[] steps) {
    this.labels = labels;
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
    if (labels < 1 || labels > LabelWeights.MOST_LABELS) {
      throw new IllegalArgumentException(
          "expected 1 to " + LabelWeights.MOST_LABELS + " labels, found " + labels);
    }
    float[] rounded = new float[steps.length];
    for (int i = 0; i < rounded.length; i++) {
      rounded[i] = HalfFloat.value(HalfFloat.of(steps[i]));
    }
    return new LinearChain(labels, LabelWeights.of(labels, weights, threshold), rounded);
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
    return weights.size();
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
    for (int token = 0; token < tokens; token++) {
      weights.addTo(sequence.scores(), token * labels, features.apply(token));
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
   * Writes the number of labels (byte), the weights of steps and beginnings in half precision, and
   * those of labels in buckets.
   */
  public void write(DataOutput out) throws IOException {
    out.writeByte(labels);
    for (float step : steps) {
      out.writeShort(HalfFloat.of(step));
    }
    weights.write(out);
  }

  /**
   * {@return the model that {@link #write} wrote}
   *
   * @throws IOException if the bytes are no such model
   */
  public static LinearChain read(DataInput in) throws IOException {
    int labels = in.readUnsignedByte();
    if (labels < 1 || labels > LabelWeights.MOST_LABELS) {
      throw new IOException(
          "expected 1 to " + LabelWeights.MOST_LABELS + " labels, found " + labels);
    }
    float[] steps = new float[(labels + 1) * labels];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = HalfFloat.value(in.readShort());
    }
    return new LinearChain(labels, LabelWeights.read(in, labels), steps);
  }
}
