package org.hearsay.eval;

import java.util.Locale;

/**
 * What a system's confidence is worth, as lines of text: the calibration error, and what is left
 * where only so much is kept that a share of the gold is found.
 */
final class ConfidenceTable {
  private ConfidenceTable() {}

  /** {@return the lines, each ended by a line feed; none without system items or gold items} */
  static String of(Calibration calibration, ConfidenceCurve curve) {
    if (curve.points().isEmpty() || curve.gold() == 0) {
      return "";
    }
    StringBuilder table = new StringBuilder();
    table.append(
        String.format(
            Locale.ROOT,
            "expected calibration error %s, %d items in %d bins of equal mass\n",
            ScoreTable.number(calibration.error()),
            calibration.items(),
            calibration.bins().size()));
    table.append(line("recall of", "confidence", "P", "R", "kept"));
    for (ConfidenceCurve.AtRecall row : curve.atRecall()) {
      table.append(
          line(
              String.format(Locale.ROOT, "%.1f", row.recall()),
              String.format(Locale.ROOT, ">= %.3f", row.point().confidence()),
              ScoreTable.number(row.point().precision()),
              ScoreTable.number(curve.recall(row.point())),
              String.valueOf(row.point().kept())));
    }
    return table.toString();
  }

  private static String line(String... cells) {
    return String.format(Locale.ROOT, "%11s %11s %6s %6s %8s\n", (Object[]) cells);
  }
}
