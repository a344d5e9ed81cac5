package org.hearsay.pipeline.run;

import org.hearsay.corpus.model.Document;

/** Finds what there is to find in a text. Must be thread-safe. */
@FunctionalInterface
public interface DocumentAnnotator {
  /**
   * {@return a document of the same id, text and metadata with what was found}
   *
   * @throws InterruptedException if the calling thread was interrupted, which asks it to give up
   */
  Document annotate(Document bare) throws InterruptedException;
}
