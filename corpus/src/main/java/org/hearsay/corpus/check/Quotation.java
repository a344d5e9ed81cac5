package org.hearsay.corpus.check;

import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.Spans;

/**
 * Words in double quotation marks.
 *
 * @param span with the marks
 * @param inner without them and without white space at the edges
 */
record Quotation(Span span, Span inner) {

  /** {@return whether it is one word, which may be a nickname and no quotation} */
  boolean isOneWord(String text) {
    return inner.in(text).chars().noneMatch(c -> Spans.isWhiteSpace((char) c));
  }
}
