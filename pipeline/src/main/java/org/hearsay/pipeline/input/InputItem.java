package org.hearsay.pipeline.input;

import org.hearsay.corpus.model.Document;

/** One document of the input: a text to annotate, or why there is none. */
public sealed interface InputItem {
  /**
   * A text to annotate.
   *
   * @param document its id, text and metadata; nothing is found in it yet
   */
  record Ready(Document document) implements InputItem {}

  /**
   * A document that could not be read.
   *
   * @param failure why
   */
  record Failed(Failure failure) implements InputItem {}

  /** Takes the items of the input one by one. */
  @FunctionalInterface
  interface Receiver {
    /** Takes the next item and says whether another one is wanted. */
    boolean accept(InputItem item);
  }
}
