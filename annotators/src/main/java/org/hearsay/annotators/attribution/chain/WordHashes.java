package org.hearsay.annotators.attribution.chain;

import java.util.Locale;
import org.hearsay.annotators.learn.FeatureHash;

/** Words and their shapes as numbers. Pure functions. */
final class WordHashes {
  private WordHashes() {}

  /** Digits are all one: no figure of the training text is remembered. */
  static int word(String lower) {
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (c >= '0' && c <= '9') {
        return FeatureHash.text(lower.replaceAll("[0-9]", "0"));
      }
    }
    return FeatureHash.text(plain(lower));
  }

  /** One shape for all double marks, all single ones and all dashes. */
  private static String plain(String lower) {
    return switch (lower) {
      case "\u201c", "\u201d", "``", "''", "\u00ab", "\u00bb", "\u201e" -> "\"";
      case "\u2018", "\u2019", "`" -> "'";
      case "\u2013", "\u2014", "\u2015", "--" -> "-";
      case "\u2019s" -> "'s";
      case "n\u2019t" -> "n't";
      default -> lower;
    };
  }

  /** {@return the first letters of the word by kind, alike ones in a row once} */
  static int shape(String word) {
    StringBuilder shape = new StringBuilder();
    for (int i = 0; i < word.length() && shape.length() < 5; i++) {
      char c = word.charAt(i);
      char kind =
          Character.isUpperCase(c)
              ? 'X'
              : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? '0' : c;
      int at = shape.length();
      if (at < 1 || shape.charAt(at - 1) != kind) {
        shape.append(kind);
      }
    }
    return FeatureHash.text(shape);
  }

  /** {@return the hash of {@code word} in lower case} */
  static int of(String word) {
    return word(word.toLowerCase(Locale.ROOT));
  }
}
