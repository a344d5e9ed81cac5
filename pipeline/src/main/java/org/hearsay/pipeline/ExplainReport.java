package org.hearsay.pipeline;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.annotators.attribution.Explained;
import org.hearsay.annotators.attribution.chain.Explanation;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.view.HtmlView;
import org.hearsay.corpus.view.Notes;

/**
 * Why the attributions of documents were found, as text and as a web page.
 *
 * @param documents each document with its attributions, and why it has those, in reading order
 * @param least rejected candidates are shown that have this confidence or more
 */
record ExplainReport(Map<Document, Explained> documents, double least) {
  private static final String BY_LAYOUT =
      "found by the layout of the text, or as a quotation that stands alone";

  /** Prints lines for people. */
  void print(PrintWriter out) {
    documents.forEach((document, explained) -> print(out, document, explained));
  }

  private void print(PrintWriter out, Document document, Explained explained) {
    String text = document.text();
    out.print(
        String.format(
            Locale.ROOT,
            "%s: %d attributions, %d candidates rejected\n",
            document.id(),
            explained.attributions().size(),
            explained.rejected().size()));
    Map<String, List<String>> lines = lines(text, explained);
    for (Attribution a : explained.attributions()) {
      out.print(
          "\n" + a.id() + "  " + ExplanationLines.roles(text, a.source(), a.cue(), a.content()));
      out.print("\n");
      lines.getOrDefault(a.id(), List.of()).forEach(line -> out.print("    " + line + "\n"));
    }
    List<Explanation> shown = shown(explained);
    if (!shown.isEmpty()) {
      out.print("\nrejected\n");
    }
    for (Explanation each : shown) {
      out.print("\n-  " + roles(text, each) + "\n");
      ExplanationLines.of(text, each).forEach(line -> out.print("    " + line + "\n"));
    }
    out.print("\n");
  }

  /** Why each attribution was found, by its id and in their order. */
  private static Map<String, List<String>> lines(String text, Explained explained) {
    Map<String, Explanation> explanations = explained.byAttribution();
    Map<String, List<String>> lines = new LinkedHashMap<>();
    for (Attribution attribution : explained.attributions()) {
      lines.put(
          attribution.id(),
          Optional.ofNullable(explanations.get(attribution.id()))
              .map(explanation -> ExplanationLines.of(text, explanation))
              .orElse(List.of(BY_LAYOUT)));
    }
    return lines;
  }

  private List<Explanation> shown(Explained explained) {
    return explained.rejected().stream()
        .filter(
            explanation ->
                explanation.verdicts().stream().anyMatch(verdict -> verdict.confidence() >= least))
        .toList();
  }

  private static String roles(String text, Explanation each) {
    return ExplanationLines.roles(text, each.source(), each.cue(), each.content());
  }

  /** Writes a web page. */
  void writeHtml(Path page) {
    try (Writer writer = Files.newBufferedWriter(page)) {
      HtmlView.write(
          writer,
          "Why these attributions",
          documents.keySet(),
          document ->
              Optional.ofNullable(documents.get(document))
                  .map(explained -> notes(document, explained))
                  .orElse(Notes.NONE));
    } catch (IOException e) {
      throw new UncheckedIOException("expected to write " + page + ": " + e.getMessage(), e);
    }
  }

  private Notes notes(Document document, Explained explained) {
    List<List<String>> others = new ArrayList<>();
    for (Explanation each : shown(explained)) {
      List<String> lines = new ArrayList<>(List.of(roles(document.text(), each)));
      lines.addAll(ExplanationLines.of(document.text(), each));
      others.add(lines);
    }
    return new Notes("Why", lines(document.text(), explained), "Rejected", others);
  }
}
