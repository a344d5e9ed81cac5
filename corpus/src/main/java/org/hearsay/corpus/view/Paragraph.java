package org.hearsay.corpus.view;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.Spans;

/**
 * A line of the text that is not blank, as it is shown.
 *
 * @param span the line without its line end; never blank
 * @param apart whether room is left above it: a blank line stands there, or one of the two lines is
 *     too long to be a piece of a paragraph that was wrapped by hand, of an address or of a list
 */
record Paragraph(Span span, boolean apart) {
  /** Texts that are wrapped by hand hold fewer characters a line than this. */
  private static final int WRAPPED = 100;

  /** {@return the paragraphs of {@code text}, in text order} */
  static List<Paragraph> in(String text) {
    List<Paragraph> paragraphs = new ArrayList<>();
    boolean apart = true;
    for (int begin = 0; begin < text.length(); ) {
      int end = lineEnd(text, begin);
      if (isBlank(text, begin, end)) {
        apart = true;
      } else {
        boolean isLong = end - begin >= WRAPPED;
        paragraphs.add(new Paragraph(new Span(begin, end), apart || isLong));
        apart = isLong;
      }
      begin = end + 1;
      if (begin < text.length() && text.charAt(end) == '\r' && text.charAt(begin) == '\n') {
        begin++;
      }
    }
    return List.copyOf(paragraphs);
  }

  private static int lineEnd(String text, int begin) {
    int end = begin;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private static boolean isBlank(String text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (!Spans.isWhiteSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
