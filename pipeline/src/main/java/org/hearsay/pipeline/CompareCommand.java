package org.hearsay.pipeline;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.corpus.io.JsonLinesReader;
import org.hearsay.eval.Bootstrap;
import org.hearsay.eval.Comparison;
import org.hearsay.eval.ComparisonTable;
import org.hearsay.eval.Evaluation;
import org.hearsay.eval.ScoreDifference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay compare A B GOLD}: whether one system is better than another. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Scores two systems against the same hand-labelled text, with the interval and the"
            + " significance of every difference.",
    footer = {"", "Exit code 0: done; 2: wrong usage."})
final class CompareCommand implements Callable<Integer> {
  @SuppressWarnings("NullAway.Init") // set by picocli
  @Spec
  private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // set by picocli
  @Parameters(
      index = "0",
      paramLabel = "A",
      description = "JSON Lines of hearsay/1 by the first system.")
  private Path one;

  @SuppressWarnings("NullAway.Init") // set by picocli
  @Parameters(
      index = "1",
      paramLabel = "B",
      description = "The same documents, by the second system.")
  private Path other;

  @SuppressWarnings("NullAway.Init") // set by picocli
  @Parameters(
      index = "2",
      paramLabel = "GOLD",
      description = "The same documents, labelled by hand; any format that evaluate reads.")
  private Path gold;

  @Option(names = "--json", paramLabel = "FILE", description = "Write the figures as JSON too.")
  private Optional<Path> json = Optional.empty();

  @Mixin private BootstrapArguments draws = new BootstrapArguments();

  @Override
  public Integer call() {
    Bootstrap bootstrap = draws.bootstrap();
    EvaluateGold scored = UsageException.ifWrong(() -> EvaluateGold.read(gold));
    List<ScoreDifference> differences =
        Comparison.of(scores(one, scored), scores(other, scored), bootstrap);
    Map<String, String> header = header(scored, bootstrap);
    PrintWriter out = spec.commandLine().getOut();
    header.forEach((name, value) -> out.print(name + ": " + value + "\n"));
    out.print("\n" + ComparisonTable.of(differences));
    out.flush();
    json.ifPresent(
        file ->
            FigureWriter.write(file, header, figures -> CompareJson.write(figures, differences)));
    return Main.DONE;
  }

  /** What made the figures, in the order of printing. */
  private Map<String, String> header(EvaluateGold scored, Bootstrap bootstrap) {
    Build build = Build.current();
    Map<String, String> header = new LinkedHashMap<>();
    header.put("hearsay", build.version() + " (" + build.commit() + ")");
    header.put("gold", gold + " (" + scored.format() + ")");
    header.put("sha256", EvaluateDigest.of(gold));
    header.put("documents", String.valueOf(scored.unlabelled().size()));
    header.put("dropped", scored.dropped());
    header.put("trimmed", scored.trimmed());
    header.put("A", one.toString());
    header.put("A sha256", EvaluateDigest.of(one));
    header.put("B", other.toString());
    header.put("B sha256", EvaluateDigest.of(other));
    header.put("scores", "one-to-one alignment; micro, over all items");
    draws.describe(header);
    header.put(
        "p",
        "approximate randomisation of documents, two-sided, seed "
            + bootstrap.seed()
            + ", n = "
            + bootstrap.resamples()
            + "; each for itself, not corrected for their number");
    return header;
  }

  private static Evaluation scores(Path file, EvaluateGold gold) {
    return UsageException.ifWrong(
        file + ": ",
        () ->
            gold.evaluate(
                UsageException.ifWrong(() -> JsonLinesReader.read(file)), new EvaluateOptions()));
  }
}
