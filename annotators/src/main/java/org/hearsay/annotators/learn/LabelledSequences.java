package org.hearsay.annotators.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Sequences of tokens with their features and labels: what a {@link LinearChainTrainer} learns
 * from. Takes four bytes a feature. Not thread-safe while it is filled.
 */
public final class LabelledSequences {
  private final int labels;
  private final List<Sequence> sequences = new ArrayList<>();
  private int[] features = new int[1 << 12];
  private int[] ends = new int[64];
  private int[] gold = new int[64];
  private int tokens;

  /** Makes room for sequences whose labels are 0 to {@code labels - 1}. */
  public LabelledSequences(int labels) {
    this.labels = labels;
  }

  /**
   * Adds a token to the sequence that is being filled.
   *
   * @throws IllegalArgumentException if there is no such label
   */
  public void add(FeatureVector token, int label) {
    if (label < 0 || label >= labels) {
      throw new IllegalArgumentException(
          "expected a label of 0 to " + (labels - 1) + ", found " + label);
    }
    int begin = tokens == 0 ? 0 : ends[tokens - 1];
    int end = begin + token.size();
    while (features.length < end) {
      features = Arrays.copyOf(features, 2 * features.length);
    }
    for (int i = 0; i < token.size(); i++) {
      features[begin + i] = token.get(i);
    }
    if (tokens == ends.length) {
      ends = Arrays.copyOf(ends, 2 * tokens);
      gold = Arrays.copyOf(gold, 2 * tokens);
    }
    gold[tokens] = label;
    ends[tokens++] = end;
  }

  /** Closes the sequence that is being filled and begins another; one without tokens is none. */
  public void close() {
    if (tokens > 0) {
      sequences.add(
          new Sequence(
              Arrays.copyOf(features, ends[tokens - 1]),
              Arrays.copyOf(ends, tokens),
              Arrays.copyOf(gold, tokens)));
    }
    tokens = 0;
  }

  /** {@return number of sequences} */
  public int size() {
    return sequences.size();
  }

  /** {@return number of labels} */
  public int labels() {
    return labels;
  }

  Sequence sequence(int i) {
    return sequences.get(i);
  }

  /** One sequence; the features of token {@code i} end before {@code ends[i]}. */
  static final class Sequence {
    private final int[] features;
    private final int[] ends;
    private final int[] gold;

    Sequence(int[] features, int[] ends, int[] gold) {
      this.features = features;
      this.ends = ends;
      this.gold = gold;
    }

    int size() {
      return gold.length;
    }

    int label(int token) {
      return gold[token];
    }

    int begin(int token) {
      return token == 0 ? 0 : ends[token - 1];
    }

    int end(int token) {
      return ends[token];
    }

    int feature(int i) {
      return features[i];
    }
  }
}
