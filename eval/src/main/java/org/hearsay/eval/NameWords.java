package org.hearsay.eval;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * The words that do not count when names are compared, from {@code titles.tsv}.
 *
 * @param titles words in front of a name, lower case
 * @param determiners articles and possessives, lower case
 */
record NameWords(Set<String> titles, Set<String> determiners) {
  private static final String RESOURCE = "titles.tsv";

  NameWords {
    titles = Set.copyOf(titles);
    determiners = Set.copyOf(determiners);
  }

  static NameWords bundled() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(NameWords.class.getResourceAsStream(RESOURCE), RESOURCE),
                StandardCharsets.UTF_8))) {
      return of(RESOURCE, lines.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  /** Throws {@link IllegalArgumentException} naming file and line of an entry that is wrong. */
  static NameWords of(String file, List<String> lines) {
    Set<String> titles = new HashSet<>();
    Set<String> determiners = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("#")) {
        continue;
      }
      String[] columns = lines.get(i).split("\t", -1);
      boolean isTitle = columns.length == 2 && columns[1].equals("title");
      if (!isTitle && !(columns.length == 2 && columns[1].equals("determiner"))) {
        throw wrong(file, i, "2 tab-separated columns (word, title or determiner)", lines.get(i));
      }
      if (titles.contains(columns[0]) || determiners.contains(columns[0])) {
        throw wrong(file, i, "each word once", columns[0]);
      }
      (isTitle ? titles : determiners).add(columns[0]);
    }
    return new NameWords(titles, determiners);
  }

  private static IllegalArgumentException wrong(
      String file, int index, String needed, String found) {
    return new IllegalArgumentException(
        String.format(
            Locale.ROOT, "%s:%d: expected %s, found \"%s\"", file, index + 1, needed, found));
  }
}
