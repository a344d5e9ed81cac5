package org.hearsay.eval.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.corpus.view.Html;
import org.hearsay.eval.Accuracy;
import org.hearsay.eval.Bootstrap;
import org.hearsay.eval.Confusion;
import org.hearsay.eval.Evaluation;
import org.hearsay.eval.Measure;

/** The labels of aligned pairs: accuracies, and a confusion matrix for each closed list. */
record LabelSection(Evaluation evaluation, Bootstrap bootstrap) {
  /** Shades of a cell, by its share of the gold pairs of its row. */
  private static final int SHADES = 5;

  void writeTo(Html html) throws IOException {
    Map<Measure, Accuracy> labels = evaluation.labels();
    html.markup("<section class=\"part\" id=\"labels\">\n<h2>Labels of aligned pairs</h2>\n");
    if (labels.isEmpty()) {
      html.markup("<p class=\"empty\">The gold labels spans only.</p>\n");
    } else {
      accuracies(html, labels);
      html.markup("<div class=\"matrices\">\n");
      for (Map.Entry<Measure, Confusion> matrix : evaluation.confusions().entrySet()) {
        matrix(html, name(matrix.getKey()), matrix.getValue());
      }
      html.markup("</div>\n");
    }
    html.markup("</section>\n");
  }

  private void accuracies(Html html, Map<Measure, Accuracy> labels) throws IOException {
    Map<Measure, Map<String, Accuracy>> byDocument = evaluation.labelsByDocument();
    html.markup("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"accuracy\">")
        .markup("<table class=\"scores\"><thead><tr><th scope=\"col\">label</th>")
        .markup("<th scope=\"col\">accuracy, 95 %</th><td></td><th scope=\"col\">right</th>")
        .markup("<th scope=\"col\">pairs</th></tr></thead>\n<tbody>\n");
    for (Map.Entry<Measure, Accuracy> label : labels.entrySet()) {
      Accuracy accuracy = label.getValue();
      html.markup("<tr><th scope=\"row\">").text(name(label.getKey())).markup("</th>");
      Bar.write(
          html,
          accuracy.share(),
          bootstrap.accuracy(byDocument.getOrDefault(label.getKey(), Map.of())),
          Double.NaN);
      html.markup("<td class=\"number\">" + accuracy.right() + "</td>");
      html.markup("<td class=\"number\">" + accuracy.pairs() + "</td></tr>\n");
    }
    html.markup("</tbody></table></div>\n");
  }

  private static String name(Measure measure) {
    return measure.topic().name().toLowerCase(Locale.ROOT) + ", " + measure.name();
  }

  private static void matrix(Html html, String name, Confusion confusion) throws IOException {
    List<String> seen = confusion.seen();
    if (seen.isEmpty()) {
      return;
    }
    html.markup("<div class=\"wide\" tabindex=\"0\" role=\"region\"")
        .attribute("aria-label", name)
        .markup("><table class=\"matrix\"><caption>")
        .text(name)
        .markup("</caption>\n<thead><tr><th scope=\"col\">gold ↓ system →</th>");
    for (String label : seen) {
      html.markup("<th scope=\"col\">").text(label).markup("</th>");
    }
    html.markup("<th scope=\"col\">all</th></tr></thead>\n<tbody>\n");
    for (String gold : seen) {
      html.markup("<tr><th scope=\"row\">").text(gold).markup("</th>");
      for (String system : seen) {
        cell(html, confusion, gold, system);
      }
      html.markup("<td class=\"sum\">" + confusion.gold(gold) + "</td></tr>\n");
    }
    html.markup("<tr><th scope=\"row\">all</th>");
    for (String system : seen) {
      html.markup("<td class=\"sum\">" + confusion.system(system) + "</td>");
    }
    html.markup("<td class=\"sum\">" + confusion.accuracy().pairs() + "</td></tr>\n");
    html.markup("</tbody></table></div>\n");
  }

  private static void cell(Html html, Confusion confusion, String gold, String system)
      throws IOException {
    int pairs = confusion.pairs(gold, system);
    int shade = pairs == 0 ? 0 : 1 + (SHADES - 1) * pairs / confusion.gold(gold);
    html.markup("<td class=\"shade" + shade + (gold.equals(system) ? " right" : "") + "\">")
        .markup(pairs == 0 ? "·" : String.valueOf(pairs))
        .markup("</td>");
  }
}
