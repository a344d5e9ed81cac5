package org.hearsay.eval;

import java.util.Locale;

/**
 * How many aligned pairs carry the same label.
 *
 * @param right pairs whose two labels are equal
 * @param pairs aligned pairs
 */
public record Accuracy(int right, int pairs) {
  /** Nothing counted yet. */
  public static final Accuracy NONE = new Accuracy(0, 0);

  /** Throws {@link IllegalArgumentException} unless 0 &lt;= right &lt;= pairs. */
  public Accuracy {
    if (right < 0 || right > pairs) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT, "expected 0 <= right <= pairs, found right %d, pairs %d", right, pairs));
    }
  }

  /** {@return the counts of both together} */
  public Accuracy plus(Accuracy other) {
    return new Accuracy(right + other.right, pairs + other.pairs);
  }

  /** {@return the share of pairs that are right, in [0, 1], or NaN if there are no pairs} */
  public double share() {
    return (double) right / pairs;
  }
}
