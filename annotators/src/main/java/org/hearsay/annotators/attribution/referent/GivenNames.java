package org.hearsay.annotators.attribution.referent;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.annotators.lexicon.TsvRows;

/** What titles and first names tell of their bearer. Immutable and thread-safe. */
final class GivenNames {
  private final Map<String, Gender> titles = new HashMap<>();
  private final Map<String, Gender> firstNames = new HashMap<>();

  GivenNames() {
    read("titles.tsv", "title", titles);
    read("first-names.tsv", "name", firstNames);
  }

  private static void read(String resource, String column, Map<String, Gender> words) {
    List<String> columns = List.of(column, "gender");
    for (var row : TsvRows.bundled(GivenNames.class, resource, columns, 1)) {
      words.put(row.cell(0), row.label(1, Gender.class));
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
