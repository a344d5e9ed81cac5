package org.hearsay.pipeline.input;

import org.hearsay.corpus.model.Label;

/** Where the work on a document failed. */
public enum Stage implements Label {
  /** The file could not be opened or read, or it is not of the format it claims to be. */
  READ,
  /** The bytes or the line could not be turned into a text. */
  DECODE,
  /** An annotator failed. */
  ANNOTATE,
  /** The document took longer than its time limit. */
  TIMEOUT,
  /** The finished document could not be written. */
  WRITE
}
