package org.hearsay.annotators.attribution.chain;

import java.util.BitSet;

/** The tokens that roles cover. Pure functions. */
final class Spread {
  private Spread() {}

  /** Marks the tokens of the content, without cue and source. */
  static void content(Reading reading, BitSet tokens) {
    run(reading, reading.beforeFirst, reading.beforeLast, tokens);
    run(reading, reading.afterFirst, reading.afterLast, tokens);
  }

  private static void run(Reading reading, int first, int last, BitSet tokens) {
    for (int i = Math.max(0, first); i <= last; i++) {
      boolean inCue = i >= reading.cueFirst && i <= reading.cueLast;
      boolean inSource = i >= reading.sourceFirst && i <= reading.sourceLast;
      if (!inCue && !inSource) {
        tokens.set(i);
      }
    }
  }
}
