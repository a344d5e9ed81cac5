package org.hearsay.pipeline;

import java.io.IOException;
import java.io.InputStream;
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
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.Callable;
import org.hearsay.annotators.attribution.Explained;
import org.hearsay.annotators.attribution.chain.Explanation;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.view.HtmlView;
import org.hearsay.corpus.view.Notes;
import org.hearsay.pipeline.input.InputItem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hearsay explain INPUT}: why each attribution was found, and what was rejected. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Tells why each attribution was found, and what was rejected.",
    footer = {"", "Exit code 0: done; 1: some documents failed; 2: wrong usage."})
final class ExplainCommand implements Callable<Integer> {
  private static final String BY_LAYOUT =
      "found by the layout of the text, or as a quotation that stands alone";

  private final InputStream in;
  private final Loader loader;

  @SuppressWarnings("NullAway.Init") // set by picocli
  @Spec
  private CommandSpec spec;

  @Mixin private InputArguments input = new InputArguments();

  @Option(
      names = "--html",
      paramLabel = "PAGE",
      description = "Web page to write in place of the text on standard output.")
  private Optional<Path> html = Optional.empty();

  @Option(
      names = "--least",
      paramLabel = "SHARE",
      description = "Rejected candidates with this confidence or more are shown. Default: 0.05.")
  private double least = 0.05;

  @Mixin private StackArguments stack = new StackArguments();

  /** Finds the attributions of a document and explains them. */
  @FunctionalInterface
  interface Explainer {
    Explained explain(Document document);
  }

  /** Builds the explainer that the arguments ask for. */
  @FunctionalInterface
  interface Loader {
    Explainer load(Properties properties, boolean allText);
  }

  /** A command that reads {@code in} for {@code -} and explains with what is loaded. */
  ExplainCommand(InputStream in, Loader loader) {
    this.in = in;
    this.loader = loader;
  }

  @Override
  public Integer call() {
    if (!(least >= 0 && least <= 1)) {
      throw new UsageException("--least: expected a share from 0 to 1, found " + least);
    }
    Explainer explainer = loader.load(stack.properties(), stack.allText());
    PrintWriter err = spec.commandLine().getErr();
    Map<Document, Explained> all = new LinkedHashMap<>();
    boolean[] failed = new boolean[1];
    input
        .inputs(Set.of(), in)
        .read(
            warning -> err.println("warning: " + warning),
            item -> {
              if (item instanceof InputItem.Ready ready) {
                Explained explained = explainer.explain(ready.document());
                all.put(with(ready.document(), explained), explained);
              } else if (item instanceof InputItem.Failed not) {
                failed[0] = true;
                err.println(not.failure());
              }
              return true;
            });
    if (html.isPresent()) {
      write(html.get(), all);
    } else {
      PrintWriter out = spec.commandLine().getOut();
      all.forEach((document, explained) -> print(out, document, explained));
      out.flush();
    }
    return failed[0] ? Main.SOME_FAILED : Main.DONE;
  }

  private static Document with(Document document, Explained explained) {
    return new Document(
        document.id(),
        document.text(),
        document.metadata(),
        explained.attributions(),
        List.of(),
        List.of(),
        List.of());
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

  private void write(Path page, Map<Document, Explained> all) {
    try (Writer writer = Files.newBufferedWriter(page)) {
      HtmlView.write(
          writer,
          "Why these attributions",
          all.keySet(),
          document ->
              Optional.ofNullable(all.get(document))
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
