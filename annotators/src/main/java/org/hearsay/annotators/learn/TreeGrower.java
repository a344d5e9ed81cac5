package org.hearsay.annotators.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Grows one tree, always splitting the leaf where that helps most. Used once. */
final class TreeGrower {
  private final FeatureBins bins;
  private final Slopes slopes;
  private final TreeBooster.Options options;
  private final int[] usable;
  private final int[] order;
  private final int[] spare;
  private final List<Leaf> leaves = new ArrayList<>();
  private final int[] features;
  private final float[] thresholds;
  private final int[] left;
  private final int[] right;
  private int nodes;

  /**
   * Takes what to grow from.
   *
   * @param rows that are looked at
   * @param usable features
   */
  TreeGrower(
      FeatureBins bins, Slopes slopes, TreeBooster.Options options, int[] rows, int[] usable) {
    this.bins = bins;
    this.slopes = slopes;
    this.options = options;
    this.usable = usable;
    this.order = rows.clone();
    this.spare = new int[rows.length];
    int mostNodes = options.leaves() - 1;
    this.features = new int[mostNodes];
    this.thresholds = new float[mostNodes];
    this.left = new int[mostNodes];
    this.right = new int[mostNodes];
  }

  Tree grow() {
    Histogram all = new Histogram(bins, usable);
    all.count(slopes, order, 0, order.length);
    leaves.add(new Leaf(0, order.length, all, best(all)));
    while (nodes < features.length) {
      int best = 0;
      for (int i = 1; i < leaves.size(); i++) {
        best = leaves.get(i).split.gain() > leaves.get(best).split.gain() ? i : best;
      }
      if (leaves.get(best).split.gain() <= 0) {
        break;
      }
      split(best);
    }
    float[] values = new float[leaves.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = value(leaves.get(i));
    }
    return new Tree(
        Arrays.copyOf(features, nodes),
        Arrays.copyOf(thresholds, nodes),
        Arrays.copyOf(left, nodes),
        Arrays.copyOf(right, nodes),
        values);
  }

  /** The left part takes the place of the leaf in the list; the right one is added. */
  private void split(int index) {
    Leaf leaf = leaves.get(index);
    int middle = partition(leaf);
    boolean leftIsSmaller = middle - leaf.begin < leaf.end - middle;
    Histogram smaller = new Histogram(bins, usable);
    smaller.count(
        slopes, order, leftIsSmaller ? leaf.begin : middle, leftIsSmaller ? middle : leaf.end);
    Histogram larger = leaf.histogram;
    larger.subtract(smaller);
    Histogram leftPart = leftIsSmaller ? smaller : larger;
    Histogram rightPart = leftIsSmaller ? larger : smaller;
    leaves.set(index, new Leaf(leaf.begin, middle, leftPart, best(leftPart)));
    leaves.add(new Leaf(middle, leaf.end, rightPart, best(rightPart)));
    replace(left, -index - 1, nodes);
    replace(right, -index - 1, nodes);
    features[nodes] = leaf.split.feature();
    thresholds[nodes] = bins.edge(leaf.split.feature(), leaf.split.bin());
    left[nodes] = -index - 1;
    right[nodes] = -leaves.size();
    nodes++;
  }

  private void replace(int[] children, int leaf, int node) {
    for (int i = 0; i < nodes; i++) {
      if (children[i] == leaf) {
        children[i] = node;
      }
    }
  }

  /** Puts the rows that go left first and keeps the order on both sides. */
  private int partition(Leaf leaf) {
    int middle = leaf.begin;
    int others = 0;
    for (int at = leaf.begin; at < leaf.end; at++) {
      if (bins.bin(leaf.split.feature(), order[at]) <= leaf.split.bin()) {
        order[middle++] = order[at];
      } else {
        spare[others++] = order[at];
      }
    }
    System.arraycopy(spare, 0, order, middle, others);
    return middle;
  }

  private Histogram.Split best(Histogram histogram) {
    return histogram.best(options.l2(), options.smallestLeaf());
  }

  private float value(Leaf leaf) {
    double first = 0;
    double second = 0;
    for (int at = leaf.begin; at < leaf.end; at++) {
      first += slopes.first(order[at]);
      second += slopes.second(order[at]);
    }
    return (float) (-options.rate() * first / (second + options.l2()));
  }

  private static final class Leaf {
    private final int begin;
    private final int end;
    private final Histogram histogram;
    private final Histogram.Split split;

    Leaf(int begin, int end, Histogram histogram, Histogram.Split split) {
      this.begin = begin;
      this.end = end;
      this.histogram = histogram;
      this.split = split;
    }
  }
}
