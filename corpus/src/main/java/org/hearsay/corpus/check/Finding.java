package org.hearsay.corpus.check;

import java.util.Locale;
import java.util.Optional;

/**
 * One thing in a corpus that breaks a rule.
 *
 * @param rule name of the rule
 * @param document id of the document, or the name of a file that cannot be read
 * @param item what breaks it, such as {@code attribution a1, cue}; empty for all of the document
 * @param place where it stands; empty for what stands nowhere in the text
 * @param expected what the rule asks for
 * @param found what the corpus has
 */
public record Finding(
    String rule,
    String document,
    String item,
    Optional<Place> place,
    String expected,
    String found) {

  /**
   * A part of a text.
   *
   * @param begin UTF-16 offset of the first code unit
   * @param end UTF-16 offset behind the last code unit
   * @param line number of the line of {@code begin}, from 1 on
   * @param column number of the code point in this line, from 1 on
   */
  public record Place(int begin, int end, int line, int column) {}

  /** {@return the finding as one line, for people} */
  @Override
  public String toString() {
    return document
        + place
            .map(
                p ->
                    String.format(
                        Locale.ROOT, ":%d:%d: [%d, %d)", p.line, p.column, p.begin, p.end))
            .orElse(":")
        + (item.isEmpty() ? "" : " " + item + ":")
        + " "
        + rule
        + ": expected "
        + expected
        + ", found "
        + found;
  }
}
