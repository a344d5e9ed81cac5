package org.hearsay.corpus.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The tokens that measures count: a run of letters and digits, or any other single character that
 * is no white space. It needs no CoreNLP and is the one definition of a token outside the
 * annotators.
 */
public final class TextTokens {
  private TextTokens() {}

  /**
   * {@return the tokens of {@code span}, in text order; never empty unless it is all white space}
   */
  public static List<Span> in(String text, Span span) {
    List<Span> tokens = new ArrayList<>();
    int at = span.begin();
    while (at < span.end()) {
      int end = at + Character.charCount(text.codePointAt(at));
      if (Character.isLetterOrDigit(text.codePointAt(at))) {
        while (end < span.end() && Character.isLetterOrDigit(text.codePointAt(end))) {
          end += Character.charCount(text.codePointAt(end));
        }
        tokens.add(new Span(at, end));
      } else if (!Spans.isWhiteSpace(text.charAt(at))) {
        tokens.add(new Span(at, end));
      }
      at = end;
    }
    return tokens;
  }
}
