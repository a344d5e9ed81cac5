package org.hearsay.annotators.attribution;

import java.util.List;
import org.hearsay.annotators.parse.Sentence;

/** The first stage: finds what ties contents to sources. Implementations are immutable. */
interface CueFinder {
  /** {@return the cues of {@code sentence}, in text order; those within a content too} */
  List<Cue> find(Article article, Sentence sentence);
}
