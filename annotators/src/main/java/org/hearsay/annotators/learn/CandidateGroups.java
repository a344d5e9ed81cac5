package org.hearsay.annotators.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Groups of candidates of which one, or any one of several, is right: what a {@link
 * ConditionalRanker} learns from. Takes four bytes a feature. Not thread-safe while it is filled.
 */
public final class CandidateGroups {
  private final List<Group> groups = new ArrayList<>();
  private int[] features = new int[1 << 12];
  private int[] ends = new int[64];
  private BitSet right = new BitSet();
  private int candidates;

  /** Adds a candidate to the group that is being filled. */
  public void add(FeatureVector candidate, boolean isRight) {
    int begin = candidates == 0 ? 0 : ends[candidates - 1];
    int end = begin + candidate.size();
    while (features.length < end) {
      features = Arrays.copyOf(features, 2 * features.length);
    }
    for (int i = 0; i < candidate.size(); i++) {
      features[begin + i] = candidate.get(i);
    }
    if (candidates == ends.length) {
      ends = Arrays.copyOf(ends, 2 * candidates);
    }
    right.set(candidates, isRight);
    ends[candidates++] = end;
  }

  /**
   * Closes the group that is being filled and begins another. A group in which nothing, or
   * everything, is right teaches nothing and is not kept.
   *
   * @return whether the group was kept
   */
  public boolean close() {
    boolean kept = !right.isEmpty() && right.cardinality() < candidates;
    if (kept) {
      groups.add(
          new Group(
              Arrays.copyOf(features, ends[candidates - 1]),
              Arrays.copyOf(ends, candidates),
              right));
    }
    right = new BitSet();
    candidates = 0;
    return kept;
  }

  /** {@return number of groups that were kept} */
  public int size() {
    return groups.size();
  }

  Group group(int i) {
    return groups.get(i);
  }

  /** One group; the features of candidate {@code c} end before {@code ends[c]}. */
  static final class Group {
    private final int[] features;
    private final int[] ends;
    private final BitSet right;

    Group(int[] features, int[] ends, BitSet right) {
      this.features = features;
      this.ends = ends;
      this.right = right;
    }

    int size() {
      return ends.length;
    }

    boolean isRight(int candidate) {
      return right.get(candidate);
    }

    int begin(int candidate) {
      return candidate == 0 ? 0 : ends[candidate - 1];
    }

    int end(int candidate) {
      return ends[candidate];
    }

    int feature(int i) {
      return features[i];
    }
  }
}
