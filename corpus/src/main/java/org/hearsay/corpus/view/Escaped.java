package org.hearsay.corpus.view;

import java.io.IOException;
import org.hearsay.corpus.model.Span;

/**
 * Text made safe for HTML, in an element or in a quoted attribute.
 *
 * <p>What a page cannot hold is made visible instead of being dropped: control characters become
 * their pictures (NUL is {@code ␀}), lone surrogates and noncharacters become U+FFFD. Line ends of
 * every kind become a line feed.
 */
final class Escaped {
  private static final char PICTURES = '\u2400';
  private static final char DELETE_PICTURE = '\u2421';
  private static final char REPLACEMENT = '\uFFFD';

  private Escaped() {}

  /** {@return all of {@code text}, escaped} */
  static String of(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i += width(text, i)) {
      out.append(character(text, i));
    }
    return out.toString();
  }

  /** Appends the covered part of {@code text}, escaped. */
  static void append(Appendable out, String text, Span span) throws IOException {
    for (int i = span.begin(); i < span.end(); i += width(text, i)) {
      out.append(character(text, i));
    }
  }

  private static int width(String text, int offset) {
    return Character.charCount(text.codePointAt(offset));
  }

  private static String character(String text, int offset) {
    int c = text.codePointAt(offset);
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      case '\t', '\n' -> Character.toString(c);
      case '\r' -> offset + 1 < text.length() && text.charAt(offset + 1) == '\n' ? "" : "\n";
      default -> Character.toString(shown(c));
    };
  }

  private static int shown(int c) {
    if (c < ' ') {
      return PICTURES + c;
    }
    if (c == 0x7F) {
      return DELETE_PICTURE;
    }
    boolean noCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    boolean loneSurrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return noCharacter || loneSurrogate || (c >= 0x80 && c < 0xA0) ? REPLACEMENT : c;
  }
}
