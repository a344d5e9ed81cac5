package org.hearsay.eval;

/** The three scores that counts give. */
public enum Ratio {
  /** The share of the system's items that match. */
  PRECISION("P"),
  /** The share of the gold items that are matched. */
  RECALL("R"),
  /** The harmonic mean of the two. */
  F1("F1");

  private final String words;

  Ratio(String words) {
    this.words = words;
  }

  /** {@return the score of {@code counts}, in [0, 1], or NaN if it is undefined} */
  public double of(Counts counts) {
    return switch (this) {
      case PRECISION -> counts.precision();
      case RECALL -> counts.recall();
      case F1 -> counts.f1();
    };
  }

  /** {@return how a report calls it} */
  public String words() {
    return words;
  }
}
