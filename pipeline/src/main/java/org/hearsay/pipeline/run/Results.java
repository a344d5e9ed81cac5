package org.hearsay.pipeline.run;

import org.hearsay.corpus.model.Document;

/**
 * Where finished documents go. Called by one thread only, in input order.
 *
 * <p>Every method throws {@link java.io.UncheckedIOException} naming the file if it cannot be
 * written; what was added before is then safe.
 */
public interface Results {
  /**
   * {@return whether an earlier run has finished this document}
   *
   * @param bare its id, text and metadata
   */
  boolean holds(Document bare);

  /** Takes over what an earlier run has found in {@code bare}, which these results hold. */
  void reuse(Document bare);

  /**
   * Takes a finished document.
   *
   * @throws IllegalArgumentException if it cannot be expressed in the output
   */
  void add(Document annotated);
}
