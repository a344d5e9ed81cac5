package org.hearsay.annotators.attribution.chain;

/**
 * One way to fill in the content of a reading, with the log probabilities of its four edges.
 *
 * @param beforeFirst first token of the run before the cue, or {@link Reading#NONE}
 * @param beforeLast last token of that run
 * @param afterFirst first token of the run behind the cue, or {@link Reading#NONE}
 * @param afterLast last token of that run
 * @param scores by {@link Boundary#ordinal}; not changed by anybody
 * @param total sum of the scores
 */
record Choice(
    int beforeFirst, int beforeLast, int afterFirst, int afterLast, double[] scores, double total) {

  boolean hasBefore() {
    return beforeFirst >= 0;
  }

  boolean hasAfter() {
    return afterFirst >= 0;
  }

  /** {@return whether {@code reading} has just this content} */
  boolean isContentOf(Reading reading) {
    return beforeFirst == reading.beforeFirst
        && beforeLast == reading.beforeLast
        && afterFirst == reading.afterFirst
        && afterLast == reading.afterLast;
  }

  /** Gives {@code reading} this content. */
  void putInto(Reading reading) {
    reading.beforeFirst = beforeFirst;
    reading.beforeLast = beforeLast;
    reading.afterFirst = afterFirst;
    reading.afterLast = afterLast;
  }
}
