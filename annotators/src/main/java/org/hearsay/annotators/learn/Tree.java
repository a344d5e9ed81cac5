package org.hearsay.annotators.learn;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * A regression tree over dense features. Node 0 is the root; a child below zero is a leaf, -1 the
 * first. A tree without nodes has one leaf. Immutable and thread-safe.
 */
final class Tree {
  private final int[] features;
  private final float[] thresholds;
  private final int[] left;
  private final int[] right;
  private final float[] leaves;

  Tree(int[] features, float[] thresholds, int[] left, int[] right, float[] leaves) {
    this.features = features;
    this.thresholds = thresholds;
    this.left = left;
    this.right = right;
    this.leaves = leaves;
  }

  /** {@return the value of the leaf that {@code row} falls into} */
  float value(float[] row) {
    int node = features.length == 0 ? -1 : 0;
    while (node >= 0) {
      // not a number goes left
      node = row[features[node]] > thresholds[node] ? right[node] : left[node];
    }
    return leaves[-node - 1];
  }

  void write(DataOutput out) throws IOException {
    out.writeShort(features.length);
    for (int i = 0; i < features.length; i++) {
      out.writeShort(features[i]);
      out.writeFloat(thresholds[i]);
      out.writeShort(left[i]);
      out.writeShort(right[i]);
    }
    for (float leaf : leaves) {
      out.writeFloat(leaf);
    }
  }

  static Tree read(DataInput in, int width) throws IOException {
    int nodes = in.readUnsignedShort();
    int[] features = new int[nodes];
    float[] thresholds = new float[nodes];
    int[] left = new int[nodes];
    int[] right = new int[nodes];
    for (int i = 0; i < nodes; i++) {
      features[i] = in.readUnsignedShort();
      thresholds[i] = in.readFloat();
      left[i] = child(in, i, nodes);
      right[i] = child(in, i, nodes);
      if (features[i] >= width) {
        throw new IOException("expected a feature below " + width + ", found " + features[i]);
      }
    }
    float[] leaves = new float[nodes + 1];
    for (int i = 0; i < leaves.length; i++) {
      leaves[i] = in.readFloat();
    }
    return new Tree(features, thresholds, left, right, leaves);
  }

  /** Children stand behind their parent, so that no path can be endless. */
  private static int child(DataInput in, int parent, int nodes) throws IOException {
    int child = in.readShort();
    if (child >= nodes || child < -nodes - 1 || (child >= 0 && child <= parent)) {
      throw new IOException("expected a child of node " + parent + ", found " + child);
    }
    return child;
  }
}
