package org.hearsay.annotators.attribution.chain;

/**
 * What a cue's head is taken to mean so far: from where to where its cue and its source reach, in
 * tokens of the {@link TokenTable}, both ends included. Filled stage by stage. Not thread-safe.
 */
final class Reading {
  /** Stands for a role that is empty. */
  static final int NONE = -1;

  final int head;
  int cueFirst;
  int cueLast;
  int sourceHead = NONE;
  int sourceFirst = NONE;
  int sourceLast = NONE;
  int beforeFirst = NONE;
  int beforeLast = NONE;
  int afterFirst = NONE;
  int afterLast = NONE;

  /** A cue of one token. */
  Reading(int head) {
    this.head = head;
    this.cueFirst = head;
    this.cueLast = head;
  }

  boolean hasSource() {
    return sourceFirst >= 0;
  }

  /** {@return 0 if there is no source, 1 if it begins before the cue, otherwise 2} */
  int sourceSide() {
    return !hasSource() ? 0 : sourceFirst < cueFirst ? 1 : 2;
  }

  boolean hasBefore() {
    return beforeFirst >= 0;
  }

  boolean hasAfter() {
    return afterFirst >= 0;
  }

  /** {@return whether the cue is made of nouns: it has one, and no verb} */
  boolean isNounCue(TokenTable table) {
    boolean hasNoun = false;
    for (int i = cueFirst; i <= cueLast; i++) {
      if (table.isVerb[i]) {
        return false;
      }
      hasNoun |= table.coarse[i] == TokenTable.NOUN;
    }
    return hasNoun;
  }

  /** {@return whether the content holds {@code token}} */
  boolean holds(int token) {
    boolean inRun =
        (hasBefore() && beforeFirst <= token && token <= beforeLast)
            || (hasAfter() && afterFirst <= token && token <= afterLast);
    boolean inCue = cueFirst <= token && token <= cueLast;
    boolean inSource = hasSource() && sourceFirst <= token && token <= sourceLast;
    return inRun && !inCue && !inSource;
  }

  /** {@return whether the content holds source and content of {@code inner}, by their edges} */
  boolean holdsAll(Reading inner) {
    return (!inner.hasSource() || (holds(inner.sourceFirst) && holds(inner.sourceLast)))
        && (!inner.hasBefore() || (holds(inner.beforeFirst) && holds(inner.beforeLast)))
        && (!inner.hasAfter() || (holds(inner.afterFirst) && holds(inner.afterLast)));
  }

  /** {@return the share of tokens in either content that are in both, in [0, 1]} */
  double sharedContent(Reading other) {
    int shared =
        shared(beforeFirst, beforeLast, other.beforeFirst, other.beforeLast)
            + shared(beforeFirst, beforeLast, other.afterFirst, other.afterLast)
            + shared(afterFirst, afterLast, other.beforeFirst, other.beforeLast)
            + shared(afterFirst, afterLast, other.afterFirst, other.afterLast);
    return shared / (double) (contentSize() + other.contentSize() - shared);
  }

  /** {@return number of tokens between the edges of the content} */
  int contentSize() {
    return (hasBefore() ? beforeLast - beforeFirst + 1 : 0)
        + (hasAfter() ? afterLast - afterFirst + 1 : 0);
  }

  private static int shared(int first, int last, int otherFirst, int otherLast) {
    return first < 0 || otherFirst < 0
        ? 0
        : Math.max(0, Math.min(last, otherLast) - Math.max(first, otherFirst) + 1);
  }
}
