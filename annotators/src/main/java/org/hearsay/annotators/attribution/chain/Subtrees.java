package org.hearsay.annotators.attribution.chain;

import java.util.Arrays;

/**
 * The dependency trees of a text, of which the parser gives the governors alone: children, depths,
 * and from where to where subtrees reach. A cycle does no harm. Immutable once built; the arrays
 * are shared.
 */
final class Subtrees {
  /** Deeper tokens are as deep as this; what hangs in a cycle is, too. */
  private static final int DEEPEST = 30;

  private final int[] head;

  /** The children of a token in text order: those of {@code i} end before {@code childEnd[i]}. */
  final int[] children;

  final int[] childEnd;

  /** Steps up to the root. */
  final int[] depth;

  /** From where to where the subtree of a token reaches. */
  final int[] first;

  final int[] last;

  /** The highest token whose subtree begins, or ends, with a token. */
  final int[] highFirst;

  final int[] highLast;

  /**
   * Builds the trees.
   *
   * @param head of each token, or -1
   * @param sentenceFirst the first token of each sentence
   * @param sentenceLast the last one
   */
  Subtrees(int[] head, int[] sentenceFirst, int[] sentenceLast) {
    int size = head.length;
    this.head = head;
    this.children = new int[size];
    this.childEnd = new int[size];
    this.depth = new int[size];
    this.first = new int[size];
    this.last = new int[size];
    this.highFirst = new int[size];
    this.highLast = new int[size];
    linkChildren();
    for (int s = 0; s < sentenceFirst.length; s++) {
      yields(sentenceFirst[s], sentenceLast[s]);
    }
  }

  private void linkChildren() {
    int size = head.length;
    int[] count = new int[size + 1];
    for (int i = 0; i < size; i++) {
      if (head[i] >= 0) {
        count[head[i] + 1]++;
      }
    }
    for (int i = 0; i < size; i++) {
      count[i + 1] += count[i];
    }
    int[] at = Arrays.copyOf(count, size);
    for (int i = 0; i < size; i++) {
      if (head[i] >= 0) {
        children[at[head[i]]++] = i;
      }
    }
    for (int i = 0; i < size; i++) {
      childEnd[i] = count[i + 1];
    }
  }

  private int childBegin(int token) {
    return token == 0 ? 0 : childEnd[token - 1];
  }

  /** A token is handed up once all below it are in; what hangs in a cycle is never handed up. */
  private void yields(int from, int to) {
    int[] open = new int[to - from + 1];
    for (int i = from; i <= to; i++) {
      first[i] = i;
      last[i] = i;
      open[i - from] = childEnd[i] - childBegin(i);
      int steps = 0;
      for (int up = head[i]; up >= 0 && steps < DEEPEST; up = head[up]) {
        steps++;
      }
      depth[i] = steps;
    }
    for (int leaf = from; leaf <= to; leaf++) {
      int i = leaf;
      while (i >= 0 && open[i - from] == 0 && head[i] >= 0) {
        open[i - from] = -1;
        int up = head[i];
        first[up] = Math.min(first[up], first[i]);
        last[up] = Math.max(last[up], last[i]);
        open[up - from]--;
        i = up;
      }
    }
    for (int i = from; i <= to; i++) {
      highFirst[i] = i;
      highLast[i] = i;
    }
    for (int i = from; i <= to; i++) {
      if (depth[i] < depth[highFirst[first[i]]]) {
        highFirst[first[i]] = i;
      }
      if (depth[i] < depth[highLast[last[i]]]) {
        highLast[last[i]] = i;
      }
    }
  }
}
