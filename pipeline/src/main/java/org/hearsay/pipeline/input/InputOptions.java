package org.hearsay.pipeline.input;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * How input is to be read.
 *
 * @param encoding of every file; empty for UTF-8, and for what an HTML page itself declares
 * @param textColumn the column of a CSV file that holds the text
 * @param idColumn the column that holds the id; empty for {@code id} where there is such a column
 */
public record InputOptions(
    Optional<Charset> encoding, String textColumn, Optional<String> idColumn) {
  /** UTF-8, and the columns {@code text} and {@code id}. */
  public static final InputOptions DEFAULT =
      new InputOptions(Optional.empty(), "text", Optional.empty());
}
