package org.hearsay.annotators.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Trains {@link BoostedTrees}: gradient boosting (Friedman, Annals of Statistics 2001) with second
 * derivatives, splits found in histograms, and trees grown leaf by leaf. Takes one byte a number of
 * its own and uses all processors. Immutable and thread-safe.
 */
public final class TreeBooster {
  private static final Logger LOG = LoggerFactory.getLogger(TreeBooster.class);

  private final Options options;

  /** Sets the options. */
  public TreeBooster(Options options) {
    this.options = options;
  }

  /**
   * How trees are grown.
   *
   * @param trees number of trees; at least 1
   * @param leaves most leaves of a tree; 2 to 32767
   * @param rate what share of a leaf's best value is taken; in (0, 1]
   * @param l2 penalty on the values of leaves; positive
   * @param smallestLeaf fewest rows in a leaf; at least 1
   * @param rowShare share of the rows that each tree looks at, drawn anew; in (0, 1]
   * @param featureShare share of the features that each tree looks at, drawn anew; in (0, 1]
   * @param seed of what is drawn
   */
  public record Options(
      int trees,
      int leaves,
      double rate,
      double l2,
      int smallestLeaf,
      double rowShare,
      double featureShare,
      long seed) {
    /** Throws {@link IllegalArgumentException} if an option is out of its range. */
    public Options {
      if (trees < 1
          || leaves < 2
          || leaves > Short.MAX_VALUE
          || !isShare(rate)
          || !(l2 > 0)
          || smallestLeaf < 1
          || !isShare(rowShare)
          || !isShare(featureShare)) {
        throw new IllegalArgumentException(
            "expected options in their ranges, found "
                + List.of(trees, leaves, rate, l2, smallestLeaf, rowShare, featureShare));
      }
    }

    private static boolean isShare(double value) {
      return value > 0 && value <= 1;
    }
  }

  /**
   * Learns yes or no, by the logistic loss.
   *
   * @param rows features, of one length; what is not a number counts as smaller than all numbers
   * @param labels the answer to each row
   * @throws IllegalArgumentException if there are no rows, or rows and labels do not fit together
   */
  public BoostedTrees classify(float[][] rows, boolean[] labels) {
    float[] targets = new float[labels.length];
    for (int i = 0; i < targets.length; i++) {
      targets[i] = labels[i] ? 1 : 0;
    }
    return classify(rows, targets);
  }

  /**
   * Learns how much yes there is in a row, by the logistic loss.
   *
   * @param rows as above
   * @param targets the share of yes in each row, in [0, 1]: as if it were there as often with that
   *     answer
   * @throws IllegalArgumentException if there are no rows, or rows and targets do not fit together
   */
  public BoostedTrees classify(float[][] rows, float[] targets) {
    check(rows, targets.length);
    double yes = 0;
    for (float target : targets) {
      yes += target;
    }
    // One answer alone has no finite log odds: half a row of each stands against that.
    float base = (float) Math.log((yes + 0.5) / (targets.length - yes + 0.5));
    Slopes slopes = new Slopes(rows.length);
    return boost(rows, base, slopes, scores -> slopes.logistic(scores, targets));
  }

  /**
   * Learns to give the right row of a group the highest score, by a softmax over the group. Where
   * several rows are right, one of them is to win; a group without a right one teaches nothing.
   *
   * @param rows features, of one length, group behind group
   * @param right whether each row is right
   * @param ends for each group the index behind its last row, ascending; the last is the number of
   *     rows
   * @throws IllegalArgumentException if there are no rows, or the arrays do not fit together
   */
  public BoostedTrees rank(float[][] rows, boolean[] right, int[] ends) {
    check(rows, right.length);
    if (ends.length == 0 || ends[ends.length - 1] != rows.length) {
      throw new IllegalArgumentException(
          "expected the last group to end at " + rows.length + ", found " + Arrays.toString(ends));
    }
    Slopes slopes = new Slopes(rows.length);
    return boost(rows, 0, slopes, scores -> slopes.softmax(scores, right, ends));
  }

  private static void check(float[][] rows, int labels) {
    if (rows.length == 0 || rows.length != labels) {
      throw new IllegalArgumentException(
          "expected as many labels as rows and at least one, found "
              + rows.length
              + " rows and "
              + labels
              + " labels");
    }
    for (float[] row : rows) {
      if (row.length != rows[0].length) {
        throw new IllegalArgumentException(
            "expected rows of one length, found " + rows[0].length + " and " + row.length);
      }
    }
  }

  private BoostedTrees boost(
      float[][] rows, float base, Slopes slopes, Consumer<double[]> differentiate) {
    int width = rows[0].length;
    FeatureBins bins = FeatureBins.of(rows, width);
    SplittableRandom random = new SplittableRandom(options.seed());
    double[] scores = new double[rows.length];
    Arrays.fill(scores, base);
    List<Tree> trees = new ArrayList<>();
    while (trees.size() < options.trees()) {
      differentiate.accept(scores);
      int[] sample = draw(rows.length, options.rowShare(), random);
      int[] usable = draw(width, options.featureShare(), random);
      Tree tree = new TreeGrower(bins, slopes, options, sample, usable).grow();
      trees.add(tree);
      Arrays.parallelSetAll(scores, row -> scores[row] + tree.value(rows[row]));
      LOG.debug("tree {} of {}", trees.size(), options.trees());
    }
    return new BoostedTrees(width, base, trees);
  }

  /** Draws a share of the numbers below {@code all}, at least one where there is one, ascending. */
  private static int[] draw(int all, double share, SplittableRandom random) {
    int wanted = Math.min(all, Math.max(1, (int) Math.round(share * all)));
    int[] drawn = new int[wanted];
    int count = 0;
    for (int i = 0; count < wanted; i++) {
      if (random.nextInt(all - i) < wanted - count) {
        drawn[count++] = i;
      }
    }
    return drawn;
  }
}
