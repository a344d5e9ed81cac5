package org.hearsay.annotators.quantity.piece;

import org.hearsay.corpus.model.Span;

/**
 * A run of letters, a number as it is written, or a single other character: a finer cut than
 * CoreNLP's tokens, which join "50mph" and part "$13.6M".
 *
 * @param text as it stands in the document
 * @param lower in lower case, hyphens and minus signs made one
 * @param span where it stands in the document
 * @param glued whether no white space stands before it in the same sentence
 * @param token index of the token in its sentence that it belongs to
 */
public record Piece(String text, String lower, Span span, boolean glued, int token) {
  boolean isNumber() {
    return isDigit(text.charAt(0));
  }

  boolean isWord() {
    return Character.isLetter(text.codePointAt(0));
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
