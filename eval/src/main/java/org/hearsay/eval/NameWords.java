package org.hearsay.eval;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The words that do not count when names are compared, from {@code titles.tsv}.
 *
 * @param titles words in front of a name, lower case
 * @param determiners articles and possessives, lower case
 */
record NameWords(Set<String> titles, Set<String> determiners) {
  private static final String RESOURCE = "titles.tsv";
  private static final List<String> COLUMNS = List.of("word", "class");

  NameWords {
    titles = Set.copyOf(titles);
    determiners = Set.copyOf(determiners);
  }

  static NameWords bundled() {
    return of(TsvFile.bundled(RESOURCE, COLUMNS, 1));
  }

  /** Throws {@link IllegalArgumentException} naming file and line of an entry that is wrong. */
  static NameWords of(List<TsvFile.Row> rows) {
    Set<String> titles = new HashSet<>();
    Set<String> determiners = new HashSet<>();
    for (TsvFile.Row row : rows) {
      switch (row.cell(1)) {
        case "title" -> titles.add(row.cell(0));
        case "determiner" -> determiners.add(row.cell(0));
        default -> throw row.wrong("title or determiner", row.cell(1));
      }
    }
    return new NameWords(titles, determiners);
  }
}
