package org.hearsay.eval.report;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.view.Html;
import org.hearsay.corpus.view.Page;
import org.hearsay.corpus.view.Resource;
import org.hearsay.eval.Bootstrap;
import org.hearsay.eval.Evaluation;
import org.hearsay.eval.HumanLine;

/**
 * An {@link Evaluation} as one web page that asks no network for anything and works from a disk:
 * what made it, scores with their intervals, confusion matrices, precision and recall over
 * confidence, and every error in its text, gold above system, to be filtered by kind, field and
 * words. The same scores give the same bytes.
 */
public final class ReportPage {
  private ReportPage() {}

  /**
   * What a page reports.
   *
   * @param title the heading, as plain text
   * @param made what made the scores, by name, in the order of printing
   * @param evaluation the scores
   * @param bootstrap draws the intervals
   * @param human how well people do; {@link HumanLine#NONE} if nobody knows
   * @param documents the texts that were scored; only id and text are looked at
   */
  public record Report(
      String title,
      Map<String, String> made,
      Evaluation evaluation,
      Bootstrap bootstrap,
      HumanLine human,
      List<Document> documents) {
    /** Copies the collections, keeping their order. */
    public Report {
      made = Collections.unmodifiableMap(new LinkedHashMap<>(made));
      documents = List.copyOf(documents);
    }
  }

  /**
   * Writes the page.
   *
   * @param out where to write; it must encode as UTF-8, and is neither flushed nor closed
   * @param report what to show
   * @throws IOException if {@code out} does
   */
  public static void write(Appendable out, Report report) throws IOException {
    Page.write(
        out,
        report.title(),
        new Page.Parts(
            Resource.text(ReportPage.class, "report.css"),
            Resource.text(ReportPage.class, "report.js")),
        html -> head(html, report),
        html -> body(html, report));
  }

  private static void head(Html html, Report report) throws IOException {
    html.markup("<dl class=\"made\">\n");
    for (Map.Entry<String, String> line : report.made().entrySet()) {
      html.markup("<div><dt>").text(line.getKey()).markup("</dt><dd>");
      html.text(line.getValue()).markup("</dd></div>\n");
    }
    html.markup("</dl>\n");
    html.markup("<nav class=\"parts\" aria-label=\"Parts\"><a href=\"#scores\">Scores</a>")
        .markup(report.evaluation().traps().isEmpty() ? "" : " <a href=\"#passages\">Passages</a>")
        .markup(" <a href=\"#labels\">Labels</a> <a href=\"#confidence\">Confidence</a>")
        .markup(" <a href=\"#errors\">Errors</a></nav>\n");
  }

  private static void body(Html html, Report report) throws IOException {
    new ScoreSection(report.evaluation(), report.bootstrap(), report.human()).writeTo(html);
    new TrapSection(report.evaluation().traps()).writeTo(html);
    new LabelSection(report.evaluation(), report.bootstrap()).writeTo(html);
    new CurveSection(report.evaluation()).writeTo(html);
    Map<String, String> texts = new LinkedHashMap<>();
    report.documents().forEach(document -> texts.put(document.id(), document.text()));
    new ErrorSection(report.evaluation(), texts).writeTo(html);
  }
}
