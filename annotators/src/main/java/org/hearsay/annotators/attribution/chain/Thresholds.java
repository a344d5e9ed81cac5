package org.hearsay.annotators.attribution.chain;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * The confidence from which on a candidate is an attribution. Cues that are nouns are rarer and
 * harder to tell than verbs, so that by the threshold of all cues few of them would be left; they
 * have one of their own. Immutable.
 *
 * @param usual of cues with a verb, and of colons and the like
 * @param nouns of cues that are nouns
 */
record Thresholds(double usual, double nouns) {
  /** {@return the threshold of {@code reading}} */
  double of(TokenTable table, Reading reading) {
    return reading.isNounCue(table) ? nouns : usual;
  }

  /** Writes both. */
  void write(DataOutput out) throws IOException {
    out.writeDouble(usual);
    out.writeDouble(nouns);
  }

  /** {@return what {@link #write} wrote} */
  static Thresholds read(DataInput in) throws IOException {
    return new Thresholds(in.readDouble(), in.readDouble());
  }
}
