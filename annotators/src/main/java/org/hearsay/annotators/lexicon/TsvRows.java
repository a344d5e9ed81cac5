package org.hearsay.annotators.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.hearsay.corpus.model.Label;

/**
 * The rows of a tab-separated lexicon file; the one loader for bundled and user files.
 *
 * <p>Lines that begin with {@code #} and blank lines are skipped. A line with another number of
 * columns, with a blank one, or with a key that stands twice is an {@link IllegalArgumentException}
 * that names file and line. Stateless.
 */
public final class TsvRows {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,20}(\\.[0-9]{1,20})?");

  private TsvRows() {}

  /**
   * One row, which knows where it stands.
   *
   * @param file the name of the file, for errors
   * @param line from 1
   * @param cells the columns, none blank
   */
  public record Row(String file, int line, List<String> cells) {
    /** Copies the list. */
    public Row {
      cells = List.copyOf(cells);
    }

    /** {@return the cell in {@code column}, from 0} */
    public String cell(int column) {
      return cells.get(column);
    }

    /** {@return the plain decimal number in {@code column}} */
    public BigDecimal number(int column) {
      String cell = cell(column);
      if (!NUMBER.matcher(cell).matches()) {
        throw wrong("a number", cell);
      }
      return new BigDecimal(cell);
    }

    /** {@return the label in {@code column}; an error names the labels there are} */
    public <L extends Enum<L> & Label> L label(int column, Class<L> type) {
      try {
        return Label.of(type, cell(column));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(file + ":" + line + ": " + e.getMessage(), e);
      }
    }

    /** {@return an error that names file and line and quotes what was found} */
    public IllegalArgumentException wrong(String expected, String found) {
      return new IllegalArgumentException(
          String.format(
              Locale.ROOT, "%s:%d: expected %s, found \"%s\"", file, line, expected, found));
    }
  }

  /**
   * {@return the rows of a resource beside {@code reader}}
   *
   * @param columns names of the columns
   * @param key how many columns from the left must not stand twice
   */
  public static List<Row> bundled(Class<?> reader, String name, List<String> columns, int key) {
    try (InputStream in = reader.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            String.format(Locale.ROOT, "expected resource %s beside %s", name, reader.getName()));
      }
      return read(
          name,
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)),
          columns,
          key);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /**
   * {@return the rows of a file of the user's, in the form of the bundled one}
   *
   * @throws UncheckedIOException with the path if it can't be read
   */
  public static List<Row> file(Path path, List<String> columns, int key) {
    try (BufferedReader lines = Files.newBufferedReader(path)) {
      return read(path.toString(), lines, columns, key);
    } catch (IOException e) {
      throw new UncheckedIOException(path.toString(), e);
    }
  }

  /**
   * {@return the rows of {@code lines}, which errors call {@code file}}
   *
   * @param columns names of the columns
   * @param key how many columns from the left must not stand twice
   * @throws IOException if the lines can't be read
   */
  public static List<Row> read(String file, BufferedReader lines, List<String> columns, int key)
      throws IOException {
    List<Row> rows = new ArrayList<>();
    Map<List<String>, Integer> seen = new HashMap<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      Row row = new Row(file, number, List.of(line.split("\t", -1)));
      if (row.cells().size() != columns.size() || row.cells().stream().anyMatch(String::isBlank)) {
        throw row.wrong(
            columns.size() + " tab-separated columns (" + String.join(", ", columns) + ")", line);
      }
      Integer earlier = seen.put(row.cells().subList(0, key), number);
      if (earlier != null) {
        throw row.wrong("an entry that is not yet in line " + earlier, line);
      }
      rows.add(row);
    }
    return rows;
  }
}
