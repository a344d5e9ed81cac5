package org.hearsay.annotators.attribution.chain;

import java.util.Arrays;

/**
 * Candidates with their scores, best first once ranked. Made to be used again; not thread-safe.
 * Candidates are tokens, or {@link Reading#NONE}.
 */
final class Ranking {
  private int[] tokens = new int[64];
  private double[] scores = new double[64];
  private int size;

  void clear() {
    size = 0;
  }

  void add(int token, double score) {
    if (size == tokens.length) {
      tokens = Arrays.copyOf(tokens, 2 * size);
      scores = Arrays.copyOf(scores, 2 * size);
    }
    tokens[size] = token;
    scores[size++] = score;
  }

  /** Makes log probabilities of the scores and puts the best {@code most} first, best first. */
  void rank(int most) {
    double best = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < size; i++) {
      best = Math.max(best, scores[i]);
    }
    double sum = 0;
    for (int i = 0; i < size; i++) {
      sum += Math.exp(scores[i] - best);
    }
    double all = best + Math.log(sum);
    for (int i = 0; i < size; i++) {
      scores[i] -= all;
    }
    for (int i = 0; i < Math.min(most, size); i++) {
      int top = i;
      for (int k = i + 1; k < size; k++) {
        top = scores[k] > scores[top] ? k : top;
      }
      int token = tokens[top];
      double score = scores[top];
      // Moved, not swapped: equal scores stay in the order of the text.
      System.arraycopy(tokens, i, tokens, i + 1, top - i);
      System.arraycopy(scores, i, scores, i + 1, top - i);
      tokens[i] = token;
      scores[i] = score;
    }
    size = Math.min(most, size);
  }

  int size() {
    return size;
  }

  int token(int i) {
    return tokens[i];
  }

  /** {@return log probability of the {@code i}th candidate} */
  double score(int i) {
    return scores[i];
  }
}
