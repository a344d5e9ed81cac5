package org.hearsay.eval;

import java.util.List;
import org.hearsay.corpus.model.AttributionType;
import org.hearsay.corpus.model.Span;

/**
 * Tells the type of an attribution from the quotation marks in its content, for corpora that do not
 * label it. Single marks are not looked at, since apostrophes look the same.
 */
final class QuotedContent {
  private static final String OPENING = "“„«";
  private static final String CLOSING = "”»";

  private QuotedContent() {}

  /** {@return direct if all words are quoted, mixed if some are, indirect if none is} */
  static AttributionType type(String text, List<Span> content) {
    boolean quoted = false;
    boolean bare = false;
    for (Span span : content) {
      boolean inside = false;
      for (int i = span.begin(); i < span.end(); i++) {
        char c = text.charAt(i);
        if (OPENING.indexOf(c) >= 0) {
          inside = true;
        } else if (CLOSING.indexOf(c) >= 0) {
          inside = false;
        } else if (c == '"' || isDoubled(text, i, span.end())) {
          inside = !inside;
          i += c == '"' ? 0 : 1;
        } else if (Character.isLetterOrDigit(c)) {
          quoted |= inside;
          bare |= !inside;
        }
      }
    }
    if (!quoted) {
      return AttributionType.INDIRECT;
    }
    return bare ? AttributionType.MIXED : AttributionType.DIRECT;
  }

  /** Two apostrophes or grave accents stand for a mark. */
  private static boolean isDoubled(String text, int offset, int end) {
    char c = text.charAt(offset);
    return (c == '\'' || c == '`') && offset + 1 < end && text.charAt(offset + 1) == c;
  }
}
