package org.hearsay.annotators.attribution.chain;

/**
 * Tokens side by side that may be the content on one side of a cue.
 *
 * @param first the first token, or {@link Reading#NONE} for no content on this side
 * @param last the last token, or {@link Reading#NONE}
 * @param begin log probability of the first token
 * @param end log probability of the last token
 */
record Run(int first, int last, double begin, double end) {
  boolean isThere() {
    return first >= 0;
  }

  double total() {
    return begin + end;
  }
}
