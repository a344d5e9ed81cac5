package org.hearsay.annotators.learn;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * One weight a bucket of {@link FeatureHash}; the score of a candidate is the sum of the weights of
 * its features. A model scores the same before it is written and after it was read: weights are
 * pruned and rounded to half precision when it is built. Immutable and thread-safe.
 */
public final class LinearModel {
  private final float[] weights;

  private LinearModel(float[] weights) {
    this.weights = weights;
  }

  /**
   * {@return a model of {@code weights} without those that hardly matter}
   *
   * @param weights one a bucket
   * @param threshold a weight with at most this magnitude is left out; not negative
   * @throws IllegalArgumentException if there are too few or too many weights, or one is not finite
   */
  public static LinearModel of(float[] weights, float threshold) {
    if (weights.length != FeatureHash.BUCKETS) {
      throw new IllegalArgumentException(
          "expected " + FeatureHash.BUCKETS + " weights, found " + weights.length);
    }
    float[] kept = new float[weights.length];
    for (int i = 0; i < kept.length; i++) {
      if (!Float.isFinite(weights[i])) {
        throw new IllegalArgumentException(
            "expected finite weights, found " + weights[i] + " for bucket " + i);
      }
      if (Math.abs(weights[i]) > threshold) {
        kept[i] = HalfFloat.value(HalfFloat.of(weights[i]));
      }
    }
    return new LinearModel(kept);
  }

  /** {@return the sum of the weights of {@code features}; 0 for none} */
  public double score(FeatureVector features) {
    return features.sum(weights);
  }

  /** {@return number of weights that are not 0} */
  public int size() {
    int size = 0;
    for (float weight : weights) {
      size += weight == 0 ? 0 : 1;
    }
    return size;
  }

  /**
   * Writes the weights in the order of buckets: their number, then for each the distance to the
   * bucket before it, seven bits a byte with the low ones first, and the weight in half precision.
   */
  public void write(DataOutput out) throws IOException {
    out.writeInt(size());
    int previous = 0;
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] != 0) {
        BucketDistance.write(i - previous, out);
        out.writeShort(HalfFloat.of(weights[i]));
        previous = i;
      }
    }
  }

  /**
   * {@return the model that {@link #write} wrote}
   *
   * @throws IOException if the bytes are no such model
   */
  public static LinearModel read(DataInput in) throws IOException {
    float[] weights = new float[FeatureHash.BUCKETS];
    int bucket = 0;
    for (int left = in.readInt(); left > 0; left--) {
      bucket = BucketDistance.next(bucket, in);
      weights[bucket] = HalfFloat.value(in.readShort());
    }
    return new LinearModel(weights);
  }
}
