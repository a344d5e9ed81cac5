package org.hearsay.annotators.attribution;

import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;

/** A word that could head a cue, with the class under which the lexicon lists it. Immutable. */
record CueCandidate(WordClass wordClass, WordGroup group, Frame frame) {
  /** What kind of word heads the cue. */
  enum WordClass {
    /** "said" */
    VERB,
    /** "is expected" */
    PASSIVE,
    /** "is sure" */
    ADJECTIVE,
    /** "fears" */
    NOUN
  }

  /** {@return the sentence of the word} */
  Sentence sentence() {
    return group.sentence();
  }

  /** {@return the word} */
  Token head() {
    return group.head();
  }
}
