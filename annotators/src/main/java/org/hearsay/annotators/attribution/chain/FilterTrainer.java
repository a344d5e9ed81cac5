package org.hearsay.annotators.attribution.chain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.annotators.learn.BoostedTrees;
import org.hearsay.annotators.learn.Calibration;
import org.hearsay.annotators.learn.TreeBooster;

/**
 * Trains a {@link Filter}. Calibration and threshold come from cross-fitting: each half of the
 * texts is judged by trees that learnt from the other half. Not thread-safe.
 */
final class FilterTrainer {
  /**
   * The share of noun cues that is to be found. By the threshold at which F1 of all cues is
   * greatest, one in six is.
   */
  private static final double NOUN_RECALL = 0.3;

  /**
   * What counts for an attribution that overlaps in all its roles, but whose edges are not all
   * right: between two candidates for a place the exact one should come out.
   */
  private static final float ROUGHLY = 2f / 3;

  private final TreeBooster.Options options;
  private final List<Item> items = new ArrayList<>();
  private int golds;
  private int nounGolds;

  FilterTrainer(TreeBooster.Options options) {
    this.options = options;
  }

  /** A candidate: its features, the answer, and how the text that it is from counts. */
  private static final class Item {
    private final float[] features;
    private final boolean isRight;
    private final boolean isExact;
    private final boolean isNoun;
    private final Use use;

    Item(float[] features, boolean isRight, boolean isExact, boolean isNoun, Use use) {
      this.features = features;
      this.isRight = isRight;
      this.isExact = isExact;
      this.isNoun = isNoun;
      this.use = use;
    }

    /** How much is to be learnt that this is an attribution. */
    private float target() {
      return isExact ? 1 : isRight ? ROUGHLY : 0;
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
    TokenTable table = text.example().table();
    boolean[] right = text.right();
    boolean[] unknown = use.isOtherScheme() ? text.unknown() : new boolean[right.length];
    for (int i = 0; i < right.length; i++) {
      if (!unknown[i]) {
        Candidate candidate = text.extraction().candidates().get(i);
        boolean isExact = right[i] && text.isExact(candidate);
        boolean isNoun = candidate.reading.isNounCue(table);
        items.add(new Item(features.get(i), right[i], isExact, isNoun, use));
      }
    }
    if (use.isMeasure()) {
      List<Gold> labelled = text.propositional();
      golds += labelled.size();
      nounGolds += (int) labelled.stream().filter(g -> g.reading().isNounCue(table)).count();
    }
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
    double nouns = Math.min(best, nounThreshold(measure, scores));
    return new Filter(
        trees(items),
        calibration,
        new Thresholds(calibration.probability(best), calibration.probability(nouns)));
  }

  private BoostedTrees trees(List<Item> some) {
    List<float[]> rows = new ArrayList<>();
    List<Float> targets = new ArrayList<>();
    for (Item item : some) {
      for (int copy = 0; copy < item.use.copies(); copy++) {
        rows.add(item.features);
        targets.add(item.target());
      }
    }
    float[] answers = new float[targets.size()];
    for (int i = 0; i < answers.length; i++) {
      answers[i] = targets.get(i);
    }
    return new TreeBooster(options).classify(rows.toArray(new float[0][]), answers);
  }

  /** The score from which on {@link #NOUN_RECALL} of the noun cues are found. */
  private double nounThreshold(List<Item> measure, double[] scores) {
    double wanted = NOUN_RECALL * nounGolds;
    int[] nouns =
        IntStream.range(0, scores.length)
            .filter(i -> measure.get(i).isNoun)
            .boxed()
            .sorted((a, b) -> Double.compare(scores[b], scores[a]))
            .mapToInt(i -> i)
            .toArray();
    int matched = 0;
    for (int i : nouns) {
      matched += measure.get(i).isRight ? 1 : 0;
      if (matched >= wanted) {
        return scores[i];
      }
    }
    return Double.POSITIVE_INFINITY; // too few to tell: the threshold of all cues holds
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
