package org.hearsay.annotators.learn;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Yes or no from hashed features: logistic regression with an L2 penalty, by LIBLINEAR's dual
 * coordinate descent (Fan et al., JMLR 2008; Yu et al., Machine Learning 2011).
 *
 * <p>Instances are added one by one and take four bytes a feature. There is no intercept of its
 * own: give every instance one feature in common. Not thread-safe.
 */
public final class LogisticRegression {
  private static final double TOLERANCE = 0.01;

  private final Map<Integer, Feature> once = new HashMap<>();
  private final List<Feature[]> instances = new ArrayList<>();
  private final List<Boolean> labels = new ArrayList<>();

  /** Adds an instance with the answer to it. */
  public void add(FeatureVector features, boolean label) {
    int[] sorted = features.toArray();
    Arrays.sort(sorted);
    List<Feature> nodes = new ArrayList<>(sorted.length);
    for (int i = 0; i < sorted.length; ) {
      int begin = i;
      while (i < sorted.length && sorted[i] == sorted[begin]) {
        i++;
      }
      int index = sorted[begin] + 1; // LIBLINEAR counts from 1
      nodes.add(
          i - begin == 1
              ? once.computeIfAbsent(index, key -> new FeatureNode(key, 1))
              : new FeatureNode(index, i - begin));
    }
    instances.add(nodes.toArray(new Feature[0]));
    labels.add(label);
  }

  /** {@return number of instances} */
  public int size() {
    return instances.size();
  }

  /**
   * Trains a model; {@link #probability} makes a probability of its score.
   *
   * @param c how much an error costs against large weights; positive
   * @param seed of the order in which instances are visited
   * @param threshold weights of at most this magnitude are left out
   * @throws IllegalStateException if not both answers are among the instances
   */
  public LinearModel train(double c, long seed, float threshold) {
    if (!labels.contains(true) || !labels.contains(false)) {
      throw new IllegalStateException(
          "expected instances of both answers, found "
              + labels.size()
              + " instances with "
              + (labels.contains(true) ? "yes" : "no")
              + " only");
    }
    Problem problem = new Problem();
    problem.l = instances.size();
    problem.n = FeatureHash.BUCKETS;
    problem.x = instances.toArray(new Feature[0][]);
    problem.y = labels.stream().mapToDouble(label -> label ? 1 : 0).toArray();
    Parameter parameter = new Parameter(SolverType.L2R_LR_DUAL, c, TOLERANCE);
    parameter.setRandom(new Random(seed));
    Linear.disableDebugOutput();
    Model model = Linear.train(problem, parameter);
    // LIBLINEAR's weights speak for the answer that it met first.
    int sign = model.getLabels()[0] == 1 ? 1 : -1;
    double[] trained = model.getFeatureWeights();
    float[] weights = new float[FeatureHash.BUCKETS];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) (sign * trained[i]);
    }
    return LinearModel.of(weights, threshold);
  }

  /** {@return the probability of yes for the score of a trained model, in [0, 1]} */
  public static double probability(double score) {
    return 1 / (1 + Math.exp(-score));
  }
}
