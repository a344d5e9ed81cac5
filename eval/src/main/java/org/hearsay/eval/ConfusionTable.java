package org.hearsay.eval;

import java.util.List;
import java.util.Locale;

/** A {@link Confusion} as lines of text, a row for each gold label that comes up. */
final class ConfusionTable {
  private ConfusionTable() {}

  /** {@return the matrix with a blank line before it; empty if there are no pairs} */
  static String of(String name, Confusion confusion) {
    List<String> seen = confusion.seen();
    if (seen.isEmpty()) {
      return "";
    }
    StringBuilder table = new StringBuilder();
    table.append(String.format(Locale.ROOT, "\n%-40s", name + ", gold below, system right"));
    seen.forEach(label -> table.append(String.format(Locale.ROOT, " %12s", label)));
    table.append('\n');
    for (String gold : seen) {
      table.append(String.format(Locale.ROOT, "%-40s", gold));
      for (String system : seen) {
        int pairs = confusion.pairs(gold, system);
        table.append(String.format(Locale.ROOT, " %12s", pairs == 0 ? "." : pairs));
      }
      table.append('\n');
    }
    return table.toString();
  }
}
