package org.hearsay.eval.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.corpus.view.Html;
import org.hearsay.eval.Calibration;
import org.hearsay.eval.ConfidenceCurve;
import org.hearsay.eval.Evaluation;
import org.hearsay.eval.ScoreTable;
import org.hearsay.eval.Topic;

/**
 * What a system's confidence is worth: precision over recall as a drawing and at tenths of recall,
 * and how well confidence is calibrated.
 */
record CurveSection(Evaluation evaluation) {
  private static final int SIDE = 300;
  private static final int LEFT = 44;
  private static final int TOP = 12;

  /** No drawing shows more points than this, nor marks more of them than the next. */
  private static final int DRAWN = 400;

  private static final int MARKED = 10;

  void writeTo(Html html) throws IOException {
    html.markup("<section class=\"part\" id=\"confidence\">\n<h2>Precision and recall over ")
        .markup("confidence</h2>\n<p class=\"note\">Kept is what has at least the confidence ")
        .markup("given. Right is an attribution of which every role overlaps, and a quantity that ")
        .markup("overlaps and has the right value; pairs are those of all output.</p>\n")
        .markup("<div class=\"curves\">\n");
    Map<Topic, Calibration> calibrations = evaluation.calibrations();
    for (Map.Entry<Topic, ConfidenceCurve> curve : evaluation.curves().entrySet()) {
      if (!curve.getValue().points().isEmpty() && curve.getValue().gold() > 0) {
        figure(
            html,
            curve.getKey().name().toLowerCase(Locale.ROOT),
            curve.getValue(),
            calibrations.getOrDefault(curve.getKey(), Calibration.of(List.of())));
      }
    }
    html.markup("</div>\n</section>\n");
  }

  private static void figure(Html html, String name, ConfidenceCurve curve, Calibration calibration)
      throws IOException {
    html.markup("<figure class=\"curve\"><figcaption>").text(name).markup("</figcaption>\n");
    html.markup(
        String.format(
            Locale.ROOT,
            "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"precision over recall, %s\">\n",
            LEFT + SIDE + 16,
            TOP + SIDE + 44,
            name));
    axes(html);
    List<ConfidenceCurve.Point> points = thinned(curve.points(), DRAWN);
    String line =
        points.stream()
            .map(
                point ->
                    String.format(
                        Locale.ROOT,
                        "%.1f,%.1f",
                        LEFT + SIDE * curve.recall(point),
                        TOP + SIDE * (1 - point.precision())))
            .collect(Collectors.joining(" "));
    html.markup("<polyline class=\"line\" points=\"" + line + "\"/>\n");
    for (ConfidenceCurve.Point point : thinned(curve.points(), MARKED)) {
      html.markup(
          String.format(
              Locale.ROOT,
              "<circle class=\"point\" cx=\"%.1f\" cy=\"%.1f\" r=\"3.5\"><title>confidence %.2f:"
                  + " precision %.3f, recall %.3f</title></circle>\n",
              LEFT + SIDE * curve.recall(point),
              TOP + SIDE * (1 - point.precision()),
              point.confidence(),
              point.precision(),
              curve.recall(point)));
    }
    html.markup("</svg>\n<div>\n");
    table(html, curve);
    CalibrationFigure.write(html, calibration);
    html.markup("</div>\n</figure>\n");
  }

  private static void axes(Html html) throws IOException {
    for (int tenth = 0; tenth <= 10; tenth += 2) {
      int x = LEFT + SIDE * tenth / 10;
      int y = TOP + SIDE - SIDE * tenth / 10;
      html.markup(
          String.format(
              Locale.ROOT,
              "<path class=\"grid\" d=\"M%d %dh%dM%d %dv%d\"/><text x=\"%d\" y=\"%d\""
                  + " text-anchor=\"end\">%.1f</text><text x=\"%d\" y=\"%d\""
                  + " text-anchor=\"middle\">%.1f</text>\n",
              LEFT,
              y,
              SIDE,
              x,
              TOP,
              SIDE,
              LEFT - 6,
              y + 4,
              tenth / 10.0,
              x,
              TOP + SIDE + 16,
              tenth / 10.0));
    }
    html.markup(
        String.format(
            Locale.ROOT,
            "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">recall</text><text x=\"12\" y=\"%d\""
                + " text-anchor=\"middle\" transform=\"rotate(-90 12 %d)\">precision</text>\n",
            LEFT + SIDE / 2,
            TOP + SIDE + 36,
            TOP + SIDE / 2,
            TOP + SIDE / 2));
  }

  private static void table(Html html, ConfidenceCurve curve) throws IOException {
    html.markup("<table class=\"points\"><thead><tr><th scope=\"col\">recall of</th>")
        .markup(
            "<th scope=\"col\">confidence</th><th scope=\"col\">P</th><th scope=\"col\">R</th><th scope=\"col\">kept</th></tr>")
        .markup("</thead><tbody>\n");
    for (ConfidenceCurve.AtRecall row : curve.atRecall()) {
      ConfidenceCurve.Point point = row.point();
      html.markup(
          String.format(
              Locale.ROOT,
              "<tr><td>%.1f</td><td>≥ %.3f</td><td>%s</td><td>%s</td><td>%d</td></tr>\n",
              row.recall(),
              point.confidence(),
              ScoreTable.number(point.precision()),
              ScoreTable.number(curve.recall(point)),
              point.kept()));
    }
    html.markup("</tbody></table>\n");
  }

  /** {@return at most so many points, evenly spread over what is kept, the last one always} */
  private static List<ConfidenceCurve.Point> thinned(List<ConfidenceCurve.Point> points, int most) {
    int all = points.get(points.size() - 1).kept();
    List<ConfidenceCurve.Point> thinned = new ArrayList<>();
    int next = 0;
    for (ConfidenceCurve.Point point : points) {
      if ((long) point.kept() * most >= (long) next * all) {
        thinned.add(point);
        next = (int) ((long) point.kept() * most / all) + 1;
      }
    }
    return thinned;
  }
}
