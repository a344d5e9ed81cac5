package org.hearsay.annotators.attribution;

import java.util.Optional;

/** The second stage: finds who or what a content comes from. Implementations are immutable. */
interface SourceFinder {
  /** {@return the source of {@code cue}, or nothing if the text names none} */
  Optional<Source> find(Article article, Cue cue);
}
