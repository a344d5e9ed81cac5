package org.hearsay.annotators.learn;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Learns to pick one candidate out of a group: conditional logit (McFadden 1974), that is a softmax
 * over the scores of the candidates. Where several are right, it learns that one of them is.
 *
 * <p>Trained by AdaGrad (Duchi et al., JMLR 2011), one group a step in an order shuffled anew each
 * epoch; the model is the mean over the second half of the epochs. The L2 penalty of a bucket is
 * applied when the bucket is next met. Immutable; one instance may train in many threads.
 */
public final class ConditionalRanker {
  private static final Logger LOG = LoggerFactory.getLogger(ConditionalRanker.class);

  /** A candidate whose share of the gradient is smaller moves nothing that is kept. */
  private static final double NEGLIGIBLE = 1e-5;

  /** Keeps the first steps of a bucket from being the largest. */
  private static final float FIRST_SQUARES = 0.1f;

  private final AdaGrad options;

  /** Sets how the weights are learnt. */
  public ConditionalRanker(AdaGrad options) {
    this.options = options;
  }

  /**
   * {@return the model learnt from {@code groups}}
   *
   * @param groups at least one
   * @param threshold weights of at most this magnitude are left out
   * @throws IllegalArgumentException if there are no groups
   */
  public LinearModel train(CandidateGroups groups, float threshold) {
    if (groups.size() == 0) {
      throw new IllegalArgumentException("expected groups to learn from, found none");
    }
    Run run = new Run(groups.size());
    int[] order = new int[groups.size()];
    Arrays.setAll(order, i -> i);
    SplittableRandom random = new SplittableRandom(options.seed());
    float[] mean = new float[FeatureHash.BUCKETS];
    int averaged = options.epochs() - options.epochs() / 2;
    for (int epoch = 0; epoch < options.epochs(); epoch++) {
      shuffle(order, random);
      double loss = 0;
      for (int group : order) {
        loss += run.step(groups.group(group));
      }
      run.penaliseAll();
      LOG.debug("epoch {} of {}: mean loss {}", epoch + 1, options.epochs(), loss / order.length);
      if (epoch >= options.epochs() / 2) {
        for (int i = 0; i < mean.length; i++) {
          mean[i] += run.weights[i] / averaged;
        }
      }
    }
    return LinearModel.of(mean, threshold);
  }

  static void shuffle(int[] order, SplittableRandom random) {
    for (int i = order.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int held = order[i];
      order[i] = order[other];
      order[other] = held;
    }
  }

  /** The state of one training. */
  private final class Run {
    private final float[] weights = new float[FeatureHash.BUCKETS];
    private final float[] squares = new float[FeatureHash.BUCKETS];
    private final float[] gradient = new float[FeatureHash.BUCKETS];
    private final int[] penalisedAt = new int[FeatureHash.BUCKETS];
    private final double penalty;
    private int[] touched = new int[1 << 12];
    private double[] shares = new double[64];
    private int now;

    Run(int groups) {
      this.penalty = 1 / (options.c() * groups);
      Arrays.fill(squares, FIRST_SQUARES);
    }

    /** Learns from one group; returns its loss before. */
    double step(CandidateGroups.Group group) {
      now++;
      double loss = shares(group);
      int count = collectGradient(group);
      for (int i = 0; i < count; i++) {
        int bucket = touched[i];
        float slope = gradient[bucket];
        gradient[bucket] = 0;
        penalise(bucket);
        squares[bucket] += slope * slope;
        weights[bucket] -= (float) (options.rate() * slope / Math.sqrt(squares[bucket]));
      }
      return loss;
    }

    /** Fills in each candidate's probability less its share of the right ones' probability. */
    private double shares(CandidateGroups.Group group) {
      int size = group.size();
      if (shares.length < size) {
        shares = new double[2 * size];
      }
      double best = Double.NEGATIVE_INFINITY;
      for (int candidate = 0; candidate < size; candidate++) {
        double score = 0;
        for (int i = group.begin(candidate); i < group.end(candidate); i++) {
          score += weights[group.feature(i)];
        }
        shares[candidate] = score;
        best = Math.max(best, score);
      }
      double all = 0;
      double right = 0;
      for (int candidate = 0; candidate < size; candidate++) {
        shares[candidate] = Math.exp(shares[candidate] - best);
        all += shares[candidate];
        right += group.isRight(candidate) ? shares[candidate] : 0;
      }
      right = Math.max(right, Double.MIN_NORMAL);
      for (int candidate = 0; candidate < size; candidate++) {
        double exponential = shares[candidate];
        shares[candidate] =
            exponential / all - (group.isRight(candidate) ? exponential / right : 0);
      }
      return Math.log(all) - Math.log(right);
    }

    private int collectGradient(CandidateGroups.Group group) {
      int count = 0;
      for (int candidate = 0; candidate < group.size(); candidate++) {
        float share = (float) shares[candidate];
        if (Math.abs(share) > NEGLIGIBLE) {
          for (int i = group.begin(candidate); i < group.end(candidate); i++) {
            int bucket = group.feature(i);
            if (gradient[bucket] == 0) {
              if (count == touched.length) {
                touched = Arrays.copyOf(touched, 2 * count);
              }
              touched[count++] = bucket;
            }
            gradient[bucket] += share;
          }
        }
      }
      return count;
    }

    /** The penalty of all steps since the last time, as one implicit step. */
    private void penalise(int bucket) {
      int steps = now - penalisedAt[bucket];
      penalisedAt[bucket] = now;
      if (weights[bucket] != 0) {
        weights[bucket] /=
            (float) (1 + steps * penalty * options.rate() / Math.sqrt(squares[bucket]));
      }
    }

    private void penaliseAll() {
      for (int bucket = 0; bucket < weights.length; bucket++) {
        penalise(bucket);
      }
    }
  }
}
