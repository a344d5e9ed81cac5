package org.hearsay.eval.report;

import java.io.IOException;
import java.util.Locale;
import org.hearsay.corpus.view.Html;
import org.hearsay.eval.Calibration;
import org.hearsay.eval.ScoreTable;

/** The calibration error, and the bins behind it as a table. */
final class CalibrationFigure {
  private CalibrationFigure() {}

  static void write(Html html, Calibration calibration) throws IOException {
    html.markup("<table class=\"points calibration\"><caption>Expected calibration error ")
        .markup(ScoreTable.number(calibration.error()) + "</caption>\n<thead><tr>")
        .markup("<th scope=\"col\">confidence</th><th scope=\"col\">mean</th>")
        .markup("<th scope=\"col\">right</th><th scope=\"col\">items</th></tr></thead><tbody>\n");
    for (Calibration.Bin bin : calibration.bins()) {
      html.markup(
          String.format(
              Locale.ROOT,
              "<tr><td>%.3f–%.3f</td><td>%s</td><td>%s</td><td>%d</td></tr>\n",
              bin.low(),
              bin.high(),
              ScoreTable.number(bin.confidence()),
              ScoreTable.number(bin.right()),
              bin.items()));
    }
    html.markup("</tbody></table>\n");
  }
}
