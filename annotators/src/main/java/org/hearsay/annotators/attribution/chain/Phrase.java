package org.hearsay.annotators.attribution.chain;

/**
 * One way to fill in the cue or the source of a reading: a run of tokens, or nothing.
 *
 * @param head the head of the phrase, or {@link Reading#NONE} for no phrase
 * @param first the first token, or {@link Reading#NONE}
 * @param last the last token, or {@link Reading#NONE}
 * @param headScore log probability of the head; 0 for a cue, whose head is given
 * @param begin log probability of the first token
 * @param end log probability of the last token
 */
record Phrase(int head, int first, int last, double headScore, double begin, double end) {
  /** {@return no phrase at all} */
  static Phrase none(double score) {
    return new Phrase(Reading.NONE, Reading.NONE, Reading.NONE, score, 0, 0);
  }

  boolean isThere() {
    return first >= 0;
  }

  /** {@return the log probability of head and edges} */
  double total() {
    return headScore + begin + end;
  }

  /** {@return whether it shares a token with the run from {@code from} to {@code to}} */
  boolean overlaps(int from, int to) {
    return isThere() && from >= 0 && first <= to && from <= last;
  }
}
