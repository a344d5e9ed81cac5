package org.hearsay.pipeline.run;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.hearsay.corpus.io.JsonLinesWriter;
import org.hearsay.corpus.io.OffsetUnit;
import org.hearsay.corpus.model.Document;

/**
 * JSON Lines that are written as they come and kept nowhere, as on standard output.
 *
 * <p>A full disk, or a reader that is gone, ends the run with an error instead of losing documents
 * in silence.
 */
public final class StreamedResults implements Results {
  private final PrintStream stream;
  private final String name;
  private final JsonLinesWriter lines;

  /**
   * Writes to {@code stream}, which stays open.
   *
   * @param name of the stream, for errors
   */
  public StreamedResults(PrintStream stream, String name, OffsetUnit unit) {
    this.stream = stream;
    this.name = name;
    this.lines = new JsonLinesWriter(unit);
  }

  @Override
  public boolean holds(Document bare) {
    return false;
  }

  @Override
  public void reuse(Document bare) {
    throw new IllegalArgumentException("expected a document that is held, found " + bare.id());
  }

  @Override
  public void add(Document annotated) {
    stream.writeBytes((lines.line(annotated) + "\n").getBytes(StandardCharsets.UTF_8));
    if (stream.checkError()) {
      throw new UncheckedIOException(
          name + ": expected an output that can be written",
          new IOException("a print stream keeps the reason to itself"));
    }
  }
}
