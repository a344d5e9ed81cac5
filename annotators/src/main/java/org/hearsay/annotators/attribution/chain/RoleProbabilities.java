package org.hearsay.annotators.attribution.chain;

/**
 * What the {@link RoleTagger} thinks of each token: how probable it is that a role begins with it,
 * or goes on there. In log odds, at most {@link #MOST} to either side, so that trees can tell small
 * probabilities from smaller ones; not a number where there is no token. Immutable.
 */
final class RoleProbabilities {
  /** As good as certain. */
  static final double MOST = 5;

  private static final double LEAST_PROBABILITY = 1e-6;

  /** The roles, numbered in the order of their labels. */
  enum Role {
    SOURCE(0),
    CUE(1),
    CONTENT(2);

    private final int number;

    Role(int number) {
      this.number = number;
    }

    /** {@return the label of the first token; the next one is that of the others} */
    int label() {
      return 1 + 2 * number;
    }
  }

  private final float[][] begins;
  private final float[][] inside;

  /** By role the sum of {@link #inside} up to and with a token. */
  private final double[][] sums;

  /**
   * Takes the probabilities of labels by token: first that of no role, then for each role those of
   * its first token and of the others.
   */
  RoleProbabilities(float[][] labels) {
    int roles = Role.values().length;
    int size = labels[0].length;
    begins = new float[roles][size];
    inside = new float[roles][size];
    sums = new double[roles][size + 1];
    for (Role role : Role.values()) {
      int n = role.number;
      for (int i = 0; i < size; i++) {
        float first = labels[role.label()][i];
        begins[n][i] = logOdds(first);
        inside[n][i] = logOdds(first + labels[role.label() + 1][i]);
        sums[n][i + 1] = sums[n][i] + inside[n][i];
      }
    }
  }

  private static float logOdds(double probability) {
    double odds = (probability + LEAST_PROBABILITY) / (1 - probability + LEAST_PROBABILITY);
    return (float) Math.max(-MOST, Math.min(MOST, Math.log(odds)));
  }

  /** {@return the log odds that {@code role} begins with token {@code i}} */
  double begins(Role role, int i) {
    return at(begins[role.number], i);
  }

  /** {@return the log odds that token {@code i} is in {@code role}} */
  double inside(Role role, int i) {
    return at(inside[role.number], i);
  }

  private static double at(float[] values, int i) {
    return i >= 0 && i < values.length ? values[i] : Double.NaN;
  }

  /** {@return the sum of {@link #inside} from {@code first} to {@code last}; 0 for no token} */
  double sum(Role role, int first, int last) {
    return first < 0 || last < first ? 0 : sums[role.number][last + 1] - sums[role.number][first];
  }

  /** {@return the mean of {@link #inside}; what lies behind the text is left out} */
  double mean(Role role, int first, int last) {
    int to = Math.min(last, inside[0].length - 1);
    return first < 0 || to < first ? Double.NaN : sum(role, first, to) / (to - first + 1);
  }
}
