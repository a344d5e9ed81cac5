package org.hearsay.eval;

import java.util.List;
import java.util.Locale;

/**
 * A {@link Comparison} as lines of text: the score of both systems, the difference, its interval
 * and p. Undefined figures are printed as "–".
 */
public final class ComparisonTable {
  private ComparisonTable() {}

  /** {@return the table, a line for each score, each ended by a line feed} */
  public static String of(List<ScoreDifference> differences) {
    StringBuilder table = new StringBuilder();
    for (Topic topic : Topic.values()) {
      List<ScoreDifference> rows =
          differences.stream().filter(row -> row.measure().topic() == topic).toList();
      if (!rows.isEmpty()) {
        String name = topic.name().toLowerCase(Locale.ROOT);
        table.append(line(name, "score", "A", "B", "B - A", "95 % interval", "p"));
        rows.forEach(row -> table.append(row(row)));
        table.append('\n');
      }
    }
    return table.toString();
  }

  private static String row(ScoreDifference row) {
    return line(
        row.measure(),
        row.score(),
        ScoreTable.number(row.one()),
        ScoreTable.number(row.other()),
        signed(row.difference()),
        signed(row.interval().low()) + " to " + signed(row.interval().high()),
        Double.isNaN(row.p()) ? "–" : String.format(Locale.ROOT, "%.4f", row.p()));
  }

  private static String line(Object... cells) {
    return String.format(Locale.ROOT, "%-44s %-8s %6s %6s %7s  %-17s %6s\n", cells);
  }

  private static String signed(double difference) {
    return Double.isNaN(difference) ? "–" : String.format(Locale.ROOT, "%+.3f", difference);
  }
}
