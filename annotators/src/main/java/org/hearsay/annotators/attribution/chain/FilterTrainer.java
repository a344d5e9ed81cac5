package org.hearsay.annotators.attribution.chain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.annotators.learn.BoostedTrees;
import org.hearsay.annotators.learn.Calibration;
import org.hearsay.annotators.learn.TreeBooster;

/**
 * Trains a {@link Filter}. Calibration and threshold come from cross-fitting: each half of the
 * texts is judged by trees that learnt from the other half. Not thread-safe.
 */
final class FilterTrainer {
  private final TreeBooster.Options options;
  private final List<Item> items = new ArrayList<>();
  private int golds;

  FilterTrainer(TreeBooster.Options options) {
    this.options = options;
  }

  /** A candidate: its features, the answer, and how the text that it is from counts. */
  private static final class Item {
    private final float[] features;
    private final boolean isRight;
    private final Use use;

    Item(float[] features, boolean isRight, Use use) {
      this.features = features;
      this.isRight = isRight;
      this.use = use;
    }
  }

  /**
   * How the candidates of a text are used.
   *
   * @param firstHalf in which half of the texts it is
   * @param copies how often each candidate is learnt from
   * @param isMeasure whether calibration and threshold look at it
   * @param isOtherScheme whether the text was labelled by another scheme than the filter's, so that
   *     nothing is learnt from candidates on which the schemes differ
   */
  record Use(boolean firstHalf, int copies, boolean isMeasure, boolean isOtherScheme) {}

  /** Adds the candidates of a text, whose {@code features} are in the order of the candidates. */
  void add(Labelled text, List<float[]> features, Use use) {
    boolean[] right = text.right();
    boolean[] unknown = use.isOtherScheme() ? text.unknown() : new boolean[right.length];
    for (int i = 0; i < right.length; i++) {
      if (!unknown[i]) {
        items.add(new Item(features.get(i), right[i], use));
      }
    }
    golds += use.isMeasure() ? text.propositional().size() : 0;
  }

  /** {@return number of candidates that are learnt from} */
  int size() {
    return items.size();
  }

  /**
   * {@return the filter that learnt from all texts}
   *
   * @throws IllegalArgumentException if there is nothing to learn from in one of the halves
   */
  Filter train() {
    BoostedTrees byFirst = trees(items.stream().filter(item -> item.use.firstHalf()).toList());
    BoostedTrees bySecond = trees(items.stream().filter(item -> !item.use.firstHalf()).toList());
    List<Item> measure = items.stream().filter(item -> item.use.isMeasure()).toList();
    double[] scores = new double[measure.size()];
    boolean[] right = new boolean[measure.size()];
    for (int i = 0; i < scores.length; i++) {
      Item item = measure.get(i);
      scores[i] = (item.use.firstHalf() ? bySecond : byFirst).score(item.features);
      right[i] = item.isRight;
    }
    Calibration calibration = Calibration.fit(scores, right);
    double best = bestThreshold(scores, right);
    return new Filter(trees(items), calibration, calibration.probability(best));
  }

  private BoostedTrees trees(List<Item> some) {
    List<float[]> rows = new ArrayList<>();
    Answers answers = new Answers();
    for (Item item : some) {
      for (int copy = 0; copy < item.use.copies(); copy++) {
        rows.add(item.features);
        answers.add(item.isRight);
      }
    }
    return new TreeBooster(options).classify(rows.toArray(new float[0][]), answers.toArray());
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
