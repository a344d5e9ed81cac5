package org.hearsay.pipeline;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.Callable;
import org.hearsay.annotators.attribution.Explained;
import org.hearsay.corpus.model.Document;
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
    ExplainReport report = new ExplainReport(all, least);
    if (html.isPresent()) {
      report.writeHtml(html.get());
    } else {
      PrintWriter out = spec.commandLine().getOut();
      report.print(out);
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
}
