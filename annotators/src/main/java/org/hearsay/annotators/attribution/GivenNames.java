package org.hearsay.annotators.attribution;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What titles and first names tell of their bearer. Immutable and thread-safe. */
final class GivenNames {
  private final Map<String, Gender> titles = new HashMap<>();
  private final Map<String, Gender> firstNames = new HashMap<>();

  GivenNames() {
    for (LabelLexicon.Entry entry : LabelLexicon.read("titles.tsv", "title", "gender")) {
      titles.put(entry.text(0), entry.label(1, Gender.class));
    }
    for (LabelLexicon.Entry entry : LabelLexicon.read("first-names.tsv", "name", "gender")) {
      firstNames.put(entry.text(0), entry.label(1, Gender.class));
    }
  }

  /** {@return whether {@code word} is a title such as "Mr." or "Senator"} */
  boolean isTitle(String word) {
    return titles.containsKey(bare(word));
  }

  /** {@return the gender that a title shows; unknown for another word} */
  Gender ofTitle(String word) {
    return titles.getOrDefault(bare(word), Gender.UNKNOWN);
  }

  /** {@return whether {@code word} is a listed first name} */
  boolean isFirstName(String word) {
    return firstNames.containsKey(bare(word));
  }

  /** {@return the gender of most bearers of a first name; unknown for another word} */
  Gender ofFirstName(String word) {
    return firstNames.getOrDefault(bare(word), Gender.UNKNOWN);
  }

  private static String bare(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
