package org.hearsay.annotators.attribution;

import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;
import org.hearsay.corpus.model.Span;

/**
 * A cue that was found, before anything is known of its source and content. Immutable.
 *
 * @param candidate the word that heads it and the construction that it stands in
 * @param kind how source and content hang on it
 * @param first index of its first token
 * @param last index of its last token
 * @param share how often the lexicon's text has this word in this construction as a cue
 * @param propositional false for what only PolNeAR's wider definition counts (guidelines, 5.3)
 */
record Cue(
    CueCandidate candidate, Kind kind, int first, int last, double share, boolean propositional) {
  /** How a cue ties source and content. */
  enum Kind {
    /** A verb or a predicative adjective: the source is its subject. */
    PREDICATE,
    /** A noun: the source is its possessor, or the subject of its light verb. */
    NOUN,
    /** "according to": the source follows. */
    ACCORDING_TO,
    /** "reportedly": no source; the clause around it is the content. */
    ADVERB
  }

  Sentence sentence() {
    return candidate.sentence();
  }

  Token head() {
    return candidate.head();
  }

  Frame frame() {
    return candidate.frame();
  }

  /** {@return where the cue stands in the document} */
  Span span() {
    return sentence().span(first, last);
  }

  /** {@return whether the cue holds the token at {@code index} of its sentence} */
  boolean holds(int index) {
    return first <= index && index <= last;
  }
}
