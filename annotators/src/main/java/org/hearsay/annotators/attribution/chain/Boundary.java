package org.hearsay.annotators.attribution.chain;

/**
 * The four edges of a content, which is at most one run of tokens before its cue and one behind it;
 * so it is in 98.7 % of the contents of PolNeAR.
 */
enum Boundary {
  BEGIN_BEFORE(true, true),
  END_BEFORE(false, true),
  BEGIN_AFTER(true, false),
  END_AFTER(false, false);

  private final boolean begins;
  private final boolean before;

  Boundary(boolean begins, boolean before) {
    this.begins = begins;
    this.before = before;
  }

  /** {@return whether the run begins here, and doesn't end} */
  boolean begins() {
    return begins;
  }

  /** {@return whether the run stands before the cue} */
  boolean isBefore() {
    return before;
  }

  /** {@return where the run of {@code reading} has this edge, or {@link Reading#NONE}} */
  int of(Reading reading) {
    return switch (this) {
      case BEGIN_BEFORE -> reading.beforeFirst;
      case END_BEFORE -> reading.beforeLast;
      case BEGIN_AFTER -> reading.afterFirst;
      case END_AFTER -> reading.afterLast;
    };
  }
}
