package org.hearsay.annotators.attribution;

import java.util.List;
import java.util.Optional;
import org.hearsay.corpus.model.Span;

/**
 * The third stage: finds what is said, thought, planned or shown. Implementations are immutable.
 */
interface ContentFinder {
  /**
   * {@return the content of {@code cue}, in text order, apart from cue and source; empty if there
   * is none, and then the cue was no cue}
   */
  List<Span> find(Article article, Cue cue, Optional<Source> source);
}
