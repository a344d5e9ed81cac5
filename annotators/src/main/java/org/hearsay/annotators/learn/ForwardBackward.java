package org.hearsay.annotators.learn;

import java.util.Arrays;

/**
 * The forward-backward recursions over one sequence (Rabiner, Proceedings of the IEEE 1989), scaled
 * token by token: from the scores of labels the probability of each label of each token, given the
 * whole sequence. Made to be used again; not thread-safe.
 */
final class ForwardBackward {
  private final int labels;
  private double[] scores = new double[0];
  private double[] forward = new double[0];
  private double[] backward = new double[0];
  private double[] scale = new double[0];
  private int size;

  ForwardBackward(int labels) {
    this.labels = labels;
  }

  /** Begins a sequence of {@code tokens}, all of whose scores are 0. */
  void begin(int tokens) {
    size = tokens;
    if (scale.length < tokens) {
      scores = new double[2 * tokens * labels];
      forward = new double[2 * tokens * labels];
      backward = new double[2 * tokens * labels];
      scale = new double[2 * tokens];
    }
    Arrays.fill(scores, 0, tokens * labels, 0);
  }

  /** {@return the scores, token by token; to be added to before {@link #run}} */
  double[] scores() {
    return scores;
  }

  /**
   * Finds the probabilities.
   *
   * @param steps by label and next label the exponential of the score of that step; behind them
   *     those of the labels that a sequence begins with
   */
  void run(double[] steps) {
    for (int i = 0; i < size; i++) {
      exponentials(i * labels);
    }
    for (int i = 0; i < size; i++) {
      forward(i, steps);
    }
    Arrays.fill(backward, (size - 1) * labels, size * labels, 1);
    for (int i = size - 2; i >= 0; i--) {
      backward(i, steps);
    }
  }

  /** Scores become exponentials; the greatest of a token becomes 1, which changes no ratio. */
  private void exponentials(int at) {
    double greatest = scores[at];
    for (int label = 1; label < labels; label++) {
      greatest = Math.max(greatest, scores[at + label]);
    }
    for (int label = 0; label < labels; label++) {
      scores[at + label] = Math.exp(scores[at + label] - greatest);
    }
  }

  private void forward(int token, double[] steps) {
    int at = token * labels;
    double sum = 0;
    for (int label = 0; label < labels; label++) {
      double value = token == 0 ? steps[labels * labels + label] : 0;
      for (int before = 0; token > 0 && before < labels; before++) {
        value += forward[at - labels + before] * steps[before * labels + label];
      }
      forward[at + label] = value * scores[at + label];
      sum += forward[at + label];
    }
    scale[token] = Math.max(sum, Double.MIN_NORMAL);
    for (int label = 0; label < labels; label++) {
      forward[at + label] /= scale[token];
    }
  }

  private void backward(int token, double[] steps) {
    int at = token * labels;
    int next = at + labels;
    for (int label = 0; label < labels; label++) {
      double value = 0;
      for (int behind = 0; behind < labels; behind++) {
        value += steps[label * labels + behind] * scores[next + behind] * backward[next + behind];
      }
      backward[at + label] = value / scale[token + 1];
    }
  }

  /** {@return the probability of {@code label} at {@code token}, in [0, 1]} */
  double probability(int token, int label) {
    return forward[token * labels + label] * backward[token * labels + label];
  }

  /** Adds how often each step is expected, in the order of {@code steps}. */
  void addSteps(double[] steps, double[] expected) {
    for (int label = 0; label < labels; label++) {
      expected[labels * labels + label] += probability(0, label);
    }
    for (int i = 1; i < size; i++) {
      int at = i * labels;
      for (int label = 0; label < labels; label++) {
        double rest = scores[at + label] * backward[at + label] / scale[i];
        for (int before = 0; before < labels; before++) {
          int step = before * labels + label;
          expected[step] += forward[at - labels + before] * steps[step] * rest;
        }
      }
    }
  }
}
