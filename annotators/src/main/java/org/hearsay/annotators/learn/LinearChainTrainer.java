package org.hearsay.annotators.learn;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Trains a {@link LinearChain} for the likelihood of the labels.
 *
 * <p>By AdaGrad (Duchi et al., JMLR 2011), one sequence a step in an order shuffled anew each
 * epoch; the model is the mean over the second half of the epochs. The L2 penalty of a bucket is
 * applied when the bucket is next met. Immutable; one instance may train in many threads.
 */
public final class LinearChainTrainer {
  private static final Logger LOG = LoggerFactory.getLogger(LinearChainTrainer.class);

  /** A label that is as wrong as this at a token, or less, moves nothing that is kept. */
  private static final double NEGLIGIBLE = 1e-3;

  /** Keeps the first steps of a bucket from being the largest. */
  private static final float FIRST_SQUARES = 0.1f;

  private final AdaGrad options;

  /** Sets how the weights are learnt. */
  public LinearChainTrainer(AdaGrad options) {
    this.options = options;
  }

  /**
   * {@return the model learnt from {@code sequences}}
   *
   * @param sequences at least one
   * @param threshold weights of at most this magnitude are left out
   * @throws IllegalArgumentException if there are no sequences
   */
  public LinearChain train(LabelledSequences sequences, float threshold) {
    if (sequences.size() == 0) {
      throw new IllegalArgumentException("expected sequences to learn from, found none");
    }
    Run run = new Run(sequences.labels(), sequences.size());
    int[] order = new int[sequences.size()];
    Arrays.setAll(order, i -> i);
    SplittableRandom random = new SplittableRandom(options.seed());
    float[] mean = new float[run.weights.length];
    float[] meanSteps = new float[run.steps.length];
    int averaged = options.epochs() - options.epochs() / 2;
    for (int epoch = 0; epoch < options.epochs(); epoch++) {
      ConditionalRanker.shuffle(order, random);
      for (int i : order) {
        run.step(sequences.sequence(i));
      }
      run.penaliseAll();
      LOG.debug("epoch {} of {}", epoch + 1, options.epochs());
      if (epoch >= options.epochs() / 2) {
        addTo(mean, run.weights, averaged);
        addTo(meanSteps, run.steps, averaged);
      }
    }
    return LinearChain.of(sequences.labels(), mean, meanSteps, threshold);
  }

  private static void addTo(float[] mean, float[] weights, int averaged) {
    for (int i = 0; i < mean.length; i++) {
      mean[i] += weights[i] / averaged;
    }
  }

  /** The state of one training. */
  private final class Run {
    private final int labels;
    private final float[] weights;
    private final float[] squares;
    private final int[] penalisedAt = new int[FeatureHash.BUCKETS];
    private final float[] steps;
    private final float[] stepSquares;
    private final double[] expected;
    private final double penalty;
    private final ForwardBackward sequence;
    private int now;

    Run(int labels, int sequences) {
      this.labels = labels;
      this.weights = new float[FeatureHash.BUCKETS * labels];
      this.squares = new float[FeatureHash.BUCKETS * labels];
      this.steps = new float[(labels + 1) * labels];
      this.stepSquares = new float[steps.length];
      this.expected = new double[steps.length];
      this.penalty = 1 / (options.c() * sequences);
      this.sequence = new ForwardBackward(labels);
      Arrays.fill(squares, FIRST_SQUARES);
      Arrays.fill(stepSquares, FIRST_SQUARES);
    }

    void step(LabelledSequences.Sequence tokens) {
      now++;
      double[] exponentials = LinearChain.exponentials(steps);
      sequence.begin(tokens.size());
      score(tokens, sequence.scores());
      sequence.run(exponentials);
      Arrays.fill(expected, 0);
      sequence.addSteps(exponentials, expected);
      learnSteps(tokens);
      for (int token = 0; token < tokens.size(); token++) {
        for (int label = 0; label < labels; label++) {
          double is = tokens.label(token) == label ? 1 : 0;
          float slope = (float) (sequence.probability(token, label) - is);
          if (Math.abs(slope) > NEGLIGIBLE) {
            learn(tokens, token, label, slope);
          }
        }
      }
    }

    private void score(LabelledSequences.Sequence tokens, double[] scores) {
      for (int token = 0; token < tokens.size(); token++) {
        for (int i = tokens.begin(token); i < tokens.end(token); i++) {
          int bucket = tokens.feature(i);
          penalise(bucket);
          for (int label = 0; label < labels; label++) {
            scores[token * labels + label] += weights[bucket * labels + label];
          }
        }
      }
    }

    private void learnSteps(LabelledSequences.Sequence tokens) {
      expected[labels * labels + tokens.label(0)]--;
      for (int token = 1; token < tokens.size(); token++) {
        expected[tokens.label(token - 1) * labels + tokens.label(token)]--;
      }
      for (int i = 0; i < steps.length; i++) {
        stepSquares[i] += (float) (expected[i] * expected[i]);
        steps[i] -= (float) (options.rate() * expected[i] / Math.sqrt(stepSquares[i]));
      }
    }

    private void learn(LabelledSequences.Sequence tokens, int token, int label, float slope) {
      for (int i = tokens.begin(token); i < tokens.end(token); i++) {
        int weight = tokens.feature(i) * labels + label;
        squares[weight] += slope * slope;
        weights[weight] -= (float) (options.rate() * slope / Math.sqrt(squares[weight]));
      }
    }

    /** Applies the penalty of all steps since the bucket was met last. */
    private void penalise(int bucket) {
      int since = now - penalisedAt[bucket];
      if (since > 0) {
        penalisedAt[bucket] = now;
        for (int i = bucket * labels; i < (bucket + 1) * labels; i++) {
          if (weights[i] != 0) {
            weights[i] /= (float) (1 + since * penalty * options.rate() / Math.sqrt(squares[i]));
          }
        }
      }
    }

    void penaliseAll() {
      for (int bucket = 0; bucket < FeatureHash.BUCKETS; bucket++) {
        penalise(bucket);
      }
    }
  }
}
