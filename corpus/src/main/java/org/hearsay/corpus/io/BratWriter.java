package org.hearsay.corpus.io;

import java.nio.file.Path;
import org.hearsay.corpus.model.Document;

/** Writes documents as brat standoff. */
public final class BratWriter {
  private BratWriter() {}

  /** Writes one document as a {@code .txt} and a {@code .ann} file. */
  public static void write(Document document, Path directory) {}
}
