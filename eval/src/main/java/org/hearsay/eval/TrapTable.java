package org.hearsay.eval;

import java.util.List;
import java.util.Locale;

/** The {@linkplain TrapResult results} on short passages as lines of text. */
final class TrapTable {
  private static final String ROW = "%-60s %6s %6s %9s\n";

  private TrapTable() {}

  /** {@return a line for each name and one for all, each ended by a line feed; none for none} */
  static String of(List<TrapResult> traps) {
    if (traps.isEmpty()) {
      return "";
    }
    StringBuilder table = new StringBuilder();
    table.append(String.format(Locale.ROOT, ROW, "passages", "passed", "of", "rate"));
    for (TrapResult trap : traps) {
      row(table, trap.name(), trap.passed().size(), trap.passages());
    }
    row(
        table,
        "all passages",
        traps.stream().mapToInt(trap -> trap.passed().size()).sum(),
        traps.stream().mapToInt(TrapResult::passages).sum());
    return table.append('\n').toString();
  }

  private static void row(StringBuilder table, String name, int passed, int passages) {
    String rate = ScoreTable.number((double) passed / passages);
    table.append(String.format(Locale.ROOT, ROW, name, passed, passages, rate));
  }
}
