package org.hearsay.annotators.attribution.chain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.annotators.learn.BoostedTrees;
import org.hearsay.annotators.learn.Calibration;
import org.hearsay.annotators.learn.TreeBooster;

/**
 * Trains a {@link Filter}. Calibration and threshold come from cross-fitting: each half of the
 * texts is judged by trees that learnt from the other half.
 */
final class FilterTrainer {
  private final TreeBooster.Options options;
  private final List<float[]> rows = new ArrayList<>();
  private final Answers answers = new Answers();
  private final Answers halves = new Answers();
  private int golds;

  FilterTrainer(TreeBooster.Options options) {
    this.options = options;
  }

  /**
   * Adds the candidates of a text.
   *
   * @param features of each candidate, in their order
   * @param firstHalf in which half of the texts it is
   */
  void add(Labelled text, List<float[]> features, boolean firstHalf) {
    boolean[] right = text.right();
    for (int i = 0; i < right.length; i++) {
      rows.add(features.get(i));
      answers.add(right[i]);
      halves.add(firstHalf);
    }
    golds += text.example().golds().size();
  }

  /** {@return number of candidates that were added} */
  int size() {
    return rows.size();
  }

  /** {@return the filter that learnt from all texts} */
  Filter train() {
    double[] scores = crossFitted();
    boolean[] right = answers.toArray();
    Calibration calibration = Calibration.fit(scores, right);
    BoostedTrees trees = new TreeBooster(options).classify(rows.toArray(new float[0][]), right);
    double best = bestThreshold(scores, right);
    return new Filter(trees, calibration, calibration.probability(best));
  }

  /** {@return the score of each candidate by trees that have not seen its text} */
  double[] crossFitted() {
    boolean[] right = answers.toArray();
    boolean[] half = halves.toArray();
    double[] scores = new double[right.length];
    for (boolean side : new boolean[] {true, false}) {
      List<float[]> seen = new ArrayList<>();
      Answers seenAnswers = new Answers();
      for (int i = 0; i < right.length; i++) {
        if (half[i] == side) {
          seen.add(rows.get(i));
          seenAnswers.add(right[i]);
        }
      }
      BoostedTrees trees =
          new TreeBooster(options).classify(seen.toArray(new float[0][]), seenAnswers.toArray());
      for (int i = 0; i < right.length; i++) {
        if (half[i] != side) {
          scores[i] = trees.score(rows.get(i));
        }
      }
    }
    return scores;
  }

  /** The score from which on F1 is greatest. */
  private double bestThreshold(double[] scores, boolean[] right) {
    Integer[] order = new Integer[scores.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> Double.compare(scores[b], scores[a]));
    double best = scores[order[0]];
    double bestF1 = 0;
    int matched = 0;
    for (int taken = 1; taken <= order.length; taken++) {
      int i = order[taken - 1];
      matched += right[i] ? 1 : 0;
      double f1 = 2.0 * matched / (taken + golds);
      if (f1 > bestF1) {
        bestF1 = f1;
        best = scores[i];
      }
    }
    return best;
  }
}
