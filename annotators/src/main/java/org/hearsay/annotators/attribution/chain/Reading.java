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

  boolean hasBefore() {
    return beforeFirst >= 0;
  }

  boolean hasAfter() {
    return afterFirst >= 0;
  }

  /** {@return a copy that may be changed} */
  Reading copy() {
    Reading copy = new Reading(head);
    copy.cueFirst = cueFirst;
    copy.cueLast = cueLast;
    copy.sourceHead = sourceHead;
    copy.sourceFirst = sourceFirst;
    copy.sourceLast = sourceLast;
    copy.beforeFirst = beforeFirst;
    copy.beforeLast = beforeLast;
    copy.afterFirst = afterFirst;
    copy.afterLast = afterLast;
    return copy;
  }
}
