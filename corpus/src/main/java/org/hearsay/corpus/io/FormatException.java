package org.hearsay.corpus.io;

/**
 * A file that is not in the format it should be in.
 *
 * <p>The message names the file, the line and, where there is one, the field, and says what was
 * needed and what was found: {@code gold.jsonl:3: attributions[2].cue[0].end: expected an integer
 * greater than begin, found "x"}.
 */
public final class FormatException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /**
   * Names the place and the problem.
   *
   * @param file name of the file, as the user gave it
   * @param line number of the line, counted from 1
   * @param problem what was needed and what was found, in lower case
   */
  public FormatException(String file, int line, String problem) {
    super(file + ":" + line + ": " + problem);
  }
}
