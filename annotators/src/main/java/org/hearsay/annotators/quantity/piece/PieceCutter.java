package org.hearsay.annotators.quantity.piece;

import java.util.Locale;

/** Where a piece ends. */
final class PieceCutter {
  private static final int GROUP = 3;
  private static final int PAIR = 2;

  private PieceCutter() {}

  /** {@return the offset behind the piece that begins at {@code begin}} */
  static int end(String text, int begin, int limit) {
    char first = text.charAt(begin);
    if (Piece.isDigit(first)) {
      return numberEnd(text, begin, limit);
    }
    int code = text.codePointAt(begin);
    int end = Math.min(limit, begin + Character.charCount(code));
    if (!Character.isLetter(code)) {
      return end;
    }
    while (end < limit && isWordPart(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return Math.min(end, limit);
  }

  private static boolean isWordPart(int code) {
    return Character.isLetter(code) || Character.getType(code) == Character.NON_SPACING_MARK;
  }

  /** {@return the piece in lower case, with all hyphens and minus signs as "-"} */
  static String folded(String piece) {
    if (piece.length() == 1) {
      return switch (piece.charAt(0)) {
        case '\u2010', '\u2011', '\u2212', '\u00AD' -> "-";
        case '\u2012' -> "\u2013";
        case '\u2019' -> "'";
        default -> piece.toLowerCase(Locale.ROOT);
      };
    }
    return piece.toLowerCase(Locale.ROOT);
  }

  /**
   * Digits with the separators that belong to them: points before digits, and commas and
   * apostrophes before a group of three; commas before Indian groups of two; a comma before another
   * number of digits only behind a point, as in "1.200,50".
   */
  private static int numberEnd(String text, int begin, int limit) {
    int end = digitsEnd(text, begin, limit);
    boolean point = false;
    while (end + 1 < limit && Piece.isDigit(text.charAt(end + 1))) {
      char separator = text.charAt(end);
      int next = digitsEnd(text, end + 1, limit);
      boolean group = next - end - 1 == GROUP;
      boolean grouping = group && (separator == ',' || separator == '\'' || separator == '\u2019');
      boolean european = separator == ',' && point;
      boolean indian = separator == ',' && end - begin <= PAIR && isIndian(text, end, limit);
      if (indian) {
        end = indianEnd(text, end, limit);
        continue;
      }
      if (separator != '.' && !grouping && !european) {
        break;
      }
      point |= separator == '.';
      end = next;
    }
    return end;
  }

  /**
   * Groups of two and a last one of three, as in "12,50,000", begin with the comma at {@code i}.
   */
  private static boolean isIndian(String text, int i, int limit) {
    int end = indianEnd(text, i, limit);
    boolean pairs = digitsEnd(text, i + 1, limit) - i - 1 == PAIR;
    return pairs
        && digitsEnd(text, end, limit) == end
        && end - text.lastIndexOf(',', end - 1) - 1 == GROUP;
  }

  private static int indianEnd(String text, int i, int limit) {
    int end = i;
    while (end < limit && text.charAt(end) == ',') {
      int next = digitsEnd(text, end + 1, limit);
      int digits = next - end - 1;
      if (digits != PAIR && digits != GROUP) {
        return end;
      }
      end = next;
      if (digits == GROUP) {
        return end;
      }
    }
    return end;
  }

  private static int digitsEnd(String text, int begin, int limit) {
    int end = begin;
    while (end < limit && Piece.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
