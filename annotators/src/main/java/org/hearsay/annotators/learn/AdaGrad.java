package org.hearsay.annotators.learn;

/**
 * How weights are learnt by AdaGrad (Duchi et al., JMLR 2011) with an L2 penalty. Immutable and
 * thread-safe.
 *
 * @param c how much an error costs against large weights, as in {@link LogisticRegression};
 *     positive
 * @param epochs how often each example is met; at least 1
 * @param rate of learning, positive; 0.1 to 0.2 is a good beginning
 * @param seed of the order of examples
 */
public record AdaGrad(double c, int epochs, double rate, long seed) {
  /**
   * Checks the options.
   *
   * @throws IllegalArgumentException if cost, epochs or rate are not positive
   */
  public AdaGrad {
    if (!(c > 0) || epochs < 1 || !(rate > 0)) {
      throw new IllegalArgumentException(
          "expected positive c, epochs and rate, found " + c + ", " + epochs + " and " + rate);
    }
  }
}
