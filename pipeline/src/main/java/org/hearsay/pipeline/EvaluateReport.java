package org.hearsay.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hearsay.corpus.model.Document;
import org.hearsay.eval.Bootstrap;
import org.hearsay.eval.Evaluation;
import org.hearsay.eval.HumanLine;
import org.hearsay.eval.report.ReportPage;

/**
 * An evaluation with what made it, to be written to files.
 *
 * @param header what made the scores, such as version and gold file, in the order of printing
 * @param scores the evaluation
 * @param bootstrap draws the intervals
 * @param human how well people do
 * @param documents the texts
 */
record EvaluateReport(
    Map<String, String> header,
    Evaluation scores,
    Bootstrap bootstrap,
    HumanLine human,
    List<Document> documents) {

  /** Writes the scores for programs. */
  void writeJson(Path file) {
    FigureWriter.write(file, header, figures -> EvaluateJson.write(figures, this));
  }

  /** Writes the page for people; {@code gold} names it. */
  void writeHtml(Path file, Path gold) {
    try (Writer writer = Files.newBufferedWriter(file)) {
      ReportPage.write(
          writer,
          new ReportPage.Report(
              "Evaluation on " + gold.getFileName(), header, scores, bootstrap, human, documents));
    } catch (IOException e) {
      throw new UncheckedIOException("expected to write " + file + ": " + e.getMessage(), e);
    }
  }
}
