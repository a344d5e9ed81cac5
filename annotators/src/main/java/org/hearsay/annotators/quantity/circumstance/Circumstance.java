package org.hearsay.annotators.quantity.circumstance;

/**
 * A phrase that says when, where or against what a figure holds: "since February", "in the north",
 * "compared with last year".
 *
 * @param kind which of the three
 * @param first index of its first token, the preposition included
 * @param last index of its last token
 */
public record Circumstance(Kind kind, int first, int last) {
  /** What a phrase says of a figure. */
  public enum Kind {
    TIME,
    PLACE,
    REFERENCE
  }

  /** {@return whether a token from {@code from} to {@code to} belongs to the phrase} */
  boolean overlaps(int from, int to) {
    return first <= to && from <= last;
  }

  /** {@return how many tokens lie between the phrase and those from {@code from} to {@code to}} */
  int distance(int from, int to) {
    return Math.max(0, Math.max(first - to, from - last));
  }
}
