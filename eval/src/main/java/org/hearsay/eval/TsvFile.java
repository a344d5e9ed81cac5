package org.hearsay.eval;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * The rows of a tab-separated file beside these classes; lines that begin with {@code #} are its
 * header.
 */
final class TsvFile {
  private TsvFile() {}

  /** One row; it knows where it stands. */
  record Row(String file, int line, List<String> cells) {
    String cell(int column) {
      return cells.get(column);
    }

    IllegalArgumentException wrong(String needed, String found) {
      return new IllegalArgumentException(
          String.format(
              Locale.ROOT, "%s:%d: expected %s, found \"%s\"", file, line, needed, found));
    }
  }

  /** {@return the rows of a file of this package} */
  static List<Row> bundled(String file, List<String> columns, int keys) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(TsvFile.class.getResourceAsStream(file), file),
                StandardCharsets.UTF_8))) {
      return rows(file, lines.lines().toList(), columns, keys);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /**
   * {@return the rows among {@code lines}}
   *
   * @param columns their names, for errors
   * @param keys how many of the first columns make a row different from all others
   * @throws IllegalArgumentException naming file and line of a row that is wrong
   */
  static List<Row> rows(String file, List<String> lines, List<String> columns, int keys) {
    List<Row> rows = new ArrayList<>();
    Set<List<String>> seen = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("#")) {
        continue;
      }
      Row row = new Row(file, i + 1, List.of(lines.get(i).split("\t", -1)));
      if (row.cells().size() != columns.size() || row.cells().stream().anyMatch(String::isBlank)) {
        throw row.wrong(
            columns.size() + " tab-separated columns (" + String.join(", ", columns) + ")",
            lines.get(i));
      }
      if (!seen.add(row.cells().subList(0, keys))) {
        throw row.wrong("each entry once", String.join("\t", row.cells().subList(0, keys)));
      }
      rows.add(row);
    }
    return rows;
  }
}
