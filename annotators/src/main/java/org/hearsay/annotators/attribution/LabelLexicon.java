package org.hearsay.annotators.attribution;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.corpus.model.Label;

/**
 * Reads the lexicons that labels are given by: one entry a line, columns apart by tabs, comment
 * lines with {@code #}. All columns but the last are the key of an entry.
 */
final class LabelLexicon {
  private LabelLexicon() {}

  /**
   * One entry.
   *
   * @param where file and line, for errors
   * @param columns the columns, none blank
   */
  record Entry(String where, List<String> columns) {
    String text(int column) {
      return columns.get(column);
    }

    /** {@return the label that stands in {@code column}; an error names file and line} */
    <L extends Enum<L> & Label> L label(int column, Class<L> type) {
      try {
        return Label.of(type, columns.get(column));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(where + ": " + e.getMessage(), e);
      }
    }
  }

  /** {@return the entries of a resource of this package, in file order} */
  static List<Entry> read(String resource, String... columns) {
    try (InputStream in = LabelLexicon.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException("expected the resource " + resource + ", found none");
      }
      return parse(resource, new String(in.readAllBytes(), StandardCharsets.UTF_8), columns);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  /** {@return the entries of {@code text}, which errors call {@code name}} */
  static List<Entry> parse(String name, String text, String... columns) {
    List<Entry> entries = new ArrayList<>();
    Set<List<String>> keys = new HashSet<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String where = name + ":" + number;
      List<String> found = Arrays.asList(line.split("\t", -1));
      if (found.size() != columns.length || found.stream().anyMatch(String::isBlank)) {
        throw wrong(
            where,
            columns.length + " tab-separated columns (" + String.join(", ", columns) + ")",
            line);
      }
      if (!keys.add(found.subList(0, found.size() - 1))) {
        throw wrong(where, "every key once", line);
      }
      entries.add(new Entry(where, List.copyOf(found)));
    }
    return entries;
  }

  private static IllegalArgumentException wrong(String where, String needed, String found) {
    return new IllegalArgumentException(
        String.format(Locale.ROOT, "%s: expected %s, found \"%s\"", where, needed, found));
  }
}
