package org.hearsay.annotators.attribution.chain;

/**
 * One way to fill in the content of a reading.
 *
 * @param before the run before the cue
 * @param after the run behind the cue; one of the two is there
 */
record Choice(Run before, Run after) {
  /** {@return the log probability of all four edges} */
  double total() {
    return before.total() + after.total();
  }

  /** {@return whether {@code reading} has just this content} */
  boolean isContentOf(Reading reading) {
    return before.first() == reading.beforeFirst
        && before.last() == reading.beforeLast
        && after.first() == reading.afterFirst
        && after.last() == reading.afterLast;
  }

  /** Gives {@code reading} this content. */
  void putInto(Reading reading) {
    reading.beforeFirst = before.first();
    reading.beforeLast = before.last();
    reading.afterFirst = after.first();
    reading.afterLast = after.last();
  }
}
