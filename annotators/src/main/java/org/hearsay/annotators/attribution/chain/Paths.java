package org.hearsay.annotators.attribution.chain;

import org.hearsay.annotators.learn.FeatureHash;

/**
 * The dependency paths from one token to all others of its sentence, as hashes. Made to be used
 * again for the next token; not thread-safe.
 */
final class Paths {
  /** Longer paths are all one, but for their last step. */
  private static final int LONGEST = 4;

  /** As far around the token paths are found, so that long sentences take linear time. */
  private static final int WINDOW = 200;

  private static final int ROOT = FeatureHash.text("=");
  private static final int FAR = FeatureHash.text("...");
  private static final int NONE = FeatureHash.text("no path");

  private int[] hashes = new int[64];
  private int[] lengths = new int[64];
  private int[] ups = new int[64];
  private int[] queue = new int[64];
  private int offset;
  private int count;

  /** Finds the paths from {@code token}. */
  void from(TokenTable table, int token) {
    int s = table.sentence[token];
    offset = Math.max(table.sentenceFirst[s], token - WINDOW);
    count = Math.min(table.sentenceLast[s], token + WINDOW) - offset + 1;
    if (hashes.length < count) {
      hashes = new int[2 * count];
      lengths = new int[2 * count];
      ups = new int[2 * count];
      queue = new int[2 * count];
    }
    for (int i = 0; i < count; i++) {
      lengths[i] = -1;
      hashes[i] = NONE;
      ups[i] = 0;
    }
    lengths[token - offset] = 0;
    hashes[token - offset] = ROOT;
    int filled = 0;
    queue[filled++] = token;
    for (int at = 0; at < filled; at++) {
      int from = queue[at];
      int up = table.head[from];
      if (isNear(up) && lengths[up - offset] < 0) {
        reach(from, up, table.relation[from], 1);
        queue[filled++] = up;
      }
      for (int c = table.childBegin(from); c < table.childEnd[from]; c++) {
        int child = table.children[c];
        if (isNear(child) && lengths[child - offset] < 0) {
          reach(from, child, table.relation[child], 0);
          queue[filled++] = child;
        }
      }
    }
  }

  private boolean isNear(int token) {
    return token >= offset && token < offset + count;
  }

  private void reach(int from, int to, int relation, int up) {
    int length = lengths[from - offset] + 1;
    lengths[to - offset] = length;
    ups[to - offset] = ups[from - offset] + up;
    int before = length > LONGEST ? FAR : hashes[from - offset];
    hashes[to - offset] = FeatureHash.mix(before, 2 * relation + up);
  }

  /** {@return the path to {@code token}; the same number for all tokens of other sentences} */
  int to(int token) {
    int at = token - offset;
    return at < 0 || at >= count ? NONE : hashes[at];
  }

  /** {@return the number of steps to {@code token}, at most 6; 7 where there is no path} */
  int length(int token) {
    int at = token - offset;
    return at < 0 || at >= count || lengths[at] < 0 ? 7 : Math.min(6, lengths[at]);
  }

  /** {@return how many steps of the path to {@code token} go up} */
  int ups(int token) {
    int at = token - offset;
    return at < 0 || at >= count ? 0 : Math.min(5, ups[at]);
  }
}
