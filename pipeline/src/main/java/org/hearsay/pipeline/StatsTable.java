package org.hearsay.pipeline;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.corpus.stats.CorpusStats;
import org.hearsay.corpus.stats.Figure;

/** The figures of a corpus and of its parts as a table, a column each. */
final class StatsTable {
  private static final int LONGEST_NAME = 34;
  private static final int NARROWEST = 16;

  private StatsTable() {}

  /**
   * {@return the table, its lines ended by line feeds}
   *
   * @param columns by name; the rows are those of the first
   * @param top how many rows of a long section are printed
   */
  static String of(Map<String, CorpusStats> columns, int top) {
    StringBuilder table = new StringBuilder();
    line(table, "", Map.Entry::getKey, columns);
    Map<String, Integer> rows = new LinkedHashMap<>();
    for (Figure row : columns.values().iterator().next().figures()) {
      int number = rows.merge(row.section(), 1, Integer::sum);
      if (CorpusStats.LISTS.contains(row.section()) && number > top) {
        continue;
      }
      if (number == 1) {
        table.append('\n').append(row.section()).append('\n');
      }
      line(table, "  " + row.name(), column -> cell(column.getValue(), row), columns);
    }
    return table.toString();
  }

  /** What a column says in a row. */
  private interface Cells {
    String of(Map.Entry<String, CorpusStats> column);
  }

  private static void line(
      StringBuilder table, String name, Cells cells, Map<String, CorpusStats> columns) {
    StringBuilder line = new StringBuilder();
    line.append(String.format(Locale.ROOT, "%-" + LONGEST_NAME + "s", name));
    for (Map.Entry<String, CorpusStats> column : columns.entrySet()) {
      int width = Math.max(NARROWEST, column.getKey().length() + 2);
      line.append(String.format(Locale.ROOT, "%" + width + "s", cells.of(column)));
    }
    table.append(line.toString().stripTrailing()).append('\n');
  }

  private static String cell(CorpusStats stats, Figure row) {
    Optional<Figure> figure = stats.figure(row.section(), row.name());
    double value = figure.map(Figure::value).orElse(0.0);
    double share = figure.map(Figure::share).orElse(Double.NaN);
    String number =
        Double.isNaN(value)
            ? "–"
            : String.format(Locale.ROOT, value == Math.rint(value) ? "%,.0f" : "%,.1f", value);
    return number
        + (Double.isNaN(share) ? "" : String.format(Locale.ROOT, " %5.1f %%", 100 * share));
  }
}
