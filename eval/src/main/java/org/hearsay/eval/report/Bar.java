package org.hearsay.eval.report;

import java.io.IOException;
import java.util.Locale;
import org.hearsay.corpus.view.Html;
import org.hearsay.eval.Interval;
import org.hearsay.eval.ScoreTable;

/** A score in [0, 1] as a number, its interval and a bar; a dash where it is undefined. */
final class Bar {
  private static final int WIDTH = 160;

  private Bar() {}

  /**
   * Writes two cells of a table: the number with its interval, and the bar.
   *
   * @param human the score of people, marked on the bar; NaN if there is none
   */
  static void write(Html html, double score, Interval interval, double human) throws IOException {
    html.markup("<td class=\"number f1\"><b>")
        .text(ScoreTable.number(score))
        .markup("</b> ")
        .span("interval", ScoreTable.range(interval))
        .markup("</td><td class=\"bar\">");
    if (!Double.isNaN(score)) {
      svg(html, score, interval, human);
    }
    html.markup("</td>");
  }

  private static void svg(Html html, double score, Interval interval, double human)
      throws IOException {
    html.markup(
        String.format(
            Locale.ROOT,
            "<svg width=\"%d\" height=\"16\" viewBox=\"0 0 %d 16\" aria-hidden=\"true\">"
                + "<rect class=\"track\" y=\"3\" width=\"%d\" height=\"10\"/>"
                + "<rect class=\"fill\" y=\"3\" width=\"%.1f\" height=\"10\"/>",
            WIDTH,
            WIDTH,
            WIDTH,
            score * WIDTH));
    if (!Double.isNaN(interval.low())) {
      double low = interval.low() * WIDTH;
      double high = interval.high() * WIDTH;
      html.markup(
          String.format(
              Locale.ROOT,
              "<path class=\"whisker\" d=\"M%.1f 8H%.1fM%.1f 4v8M%.1f 4v8\"/>",
              low,
              high,
              low,
              high));
    }
    if (!Double.isNaN(human)) {
      html.markup(
          String.format(Locale.ROOT, "<path class=\"people\" d=\"M%.1f 0v16\"/>", human * WIDTH));
    }
    html.markup("</svg>");
  }
}
