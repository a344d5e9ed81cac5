package org.hearsay.pipeline.run;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.hearsay.corpus.io.JsonLinesWriter;
import org.hearsay.corpus.io.OffsetUnit;
import org.hearsay.corpus.model.Document;

/** JSON Lines that are written as they come and kept nowhere, as on standard output. */
public final class StreamedResults implements Results {
  private final OutputStream stream;
  private final JsonLinesWriter lines;

  /** Writes to {@code stream}, which stays open. */
  public StreamedResults(OutputStream stream, OffsetUnit unit) {
    this.stream = stream;
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
    byte[] line = (lines.line(annotated) + "\n").getBytes(StandardCharsets.UTF_8);
    try {
      stream.write(line);
      stream.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("standard output cannot be written: " + e.getMessage(), e);
    }
  }
}
