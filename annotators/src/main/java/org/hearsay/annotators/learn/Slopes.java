package org.hearsay.annotators.learn;

/** First and second derivatives of the loss by the score of each row. */
final class Slopes {
  private final float[] first;
  private final float[] second;

  Slopes(int rows) {
    this.first = new float[rows];
    this.second = new float[rows];
  }

  float first(int row) {
    return first[row];
  }

  float second(int row) {
    return second[row];
  }

  /** Takes the derivatives of the logistic loss; a target is the share of yes in a row. */
  void logistic(double[] scores, float[] targets) {
    for (int row = 0; row < scores.length; row++) {
      set(row, LogisticRegression.probability(scores[row]), targets[row]);
    }
  }

  /**
   * Takes the derivatives of a softmax over the rows of each group; where several rows are right,
   * they share the group as their probabilities do.
   *
   * @param ends for each group the row behind its last
   */
  void softmax(double[] scores, boolean[] right, int[] ends) {
    int begin = 0;
    for (int end : ends) {
      double best = Double.NEGATIVE_INFINITY;
      for (int row = begin; row < end; row++) {
        best = Math.max(best, scores[row]);
      }
      double all = 0;
      double rightOnes = 0;
      for (int row = begin; row < end; row++) {
        double exponential = Math.exp(scores[row] - best);
        all += exponential;
        rightOnes += right[row] ? exponential : 0;
      }
      for (int row = begin; row < end; row++) {
        double exponential = Math.exp(scores[row] - best);
        double share = right[row] ? exponential / Math.max(rightOnes, Double.MIN_NORMAL) : 0;
        // A group without a right row says nothing.
        set(row, exponential / all, rightOnes > 0 ? share : exponential / all);
      }
      begin = end;
    }
  }

  private void set(int row, double probability, double target) {
    first[row] = (float) (probability - target);
    second[row] = (float) Math.max(probability * (1 - probability), 1e-6);
  }
}
