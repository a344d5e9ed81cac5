package org.hearsay.annotators.attribution;

import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;
import org.hearsay.corpus.model.Span;

/**
 * A source that was found. Immutable.
 *
 * @param sentence where it stands
 * @param head its head noun
 * @param first index of its first token
 * @param last index of its last token
 */
record Source(Sentence sentence, Token head, int first, int last) {
  /** {@return where the source stands in the document} */
  Span span() {
    return sentence.span(first, last);
  }
}
