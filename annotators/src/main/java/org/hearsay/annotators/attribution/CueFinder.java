package org.hearsay.annotators.attribution;

import java.util.List;

/** The first stage: finds what ties contents to sources. */
interface CueFinder {
  /** {@return the cues of {@code article}, in text order; nested ones too} */
  List<Cue> find(Article article);
}
