package org.hearsay.pipeline;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hearsay.corpus.io.JsonLinesReader;
import org.hearsay.corpus.io.JsonLinesWriter;
import org.hearsay.corpus.io.OffsetUnit;
import org.hearsay.corpus.model.Document;
import org.hearsay.eval.Evaluation;
import org.hearsay.eval.ScoreTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay evaluate GOLD [SYSTEM]}: scores a system's file, or our own pipeline. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Scores a system against hand-labelled text.")
public final class EvaluateCommand implements Callable<Integer> {
  private static final int WRONG_USAGE = 2;

  private final Function<Properties, UnaryOperator<Document>> pipeline;

  @SuppressWarnings("NullAway.Init") // set by picocli
  @Spec
  private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // set by picocli
  @Parameters(
      index = "0",
      paramLabel = "GOLD",
      description =
          "JSON Lines of hearsay/1, of PolNeAR or of a set of values (also .gz), or a folder of"
              + " NAME.gold.json with NAME.txt beside.")
  private Path gold;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "SYSTEM",
      description = "JSON Lines of hearsay/1 by any system; without it ours is run.")
  private Optional<Path> system = Optional.empty();

  @Option(
      names = "--save",
      paramLabel = "FILE",
      description = "Write what our system found, so that it can be scored again as SYSTEM.")
  private Optional<Path> save = Optional.empty();

  @Option(names = "--json", paramLabel = "FILE", description = "Write the scores as JSON too.")
  private Optional<Path> json = Optional.empty();

  @Option(names = "--limit", paramLabel = "N", description = "Score the first N documents only.")
  private int limit = Integer.MAX_VALUE;

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "2",
      description = "Documents annotated at a time (default: ${DEFAULT-VALUE}).")
  private int threads;

  @Option(
      names = {"-props", "--props"},
      paramLabel = "FILE",
      description = "Properties of the pipeline.")
  private Optional<Path> props = Optional.empty();

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = "One property of the pipeline; may be repeated.")
  private Map<String, String> set = new LinkedHashMap<>();

  /** The command as it is run: without SYSTEM it loads the models. */
  public EvaluateCommand() {
    this(properties -> new NewsPipeline(properties)::annotate);
  }

  /** A command that runs {@code pipeline}, built from properties, where there is no SYSTEM. */
  EvaluateCommand(Function<Properties, UnaryOperator<Document>> pipeline) {
    this.pipeline = pipeline;
  }

  /** {@return 0, or 2 if a file cannot be used, which is then said on standard error} */
  @Override
  public Integer call() {
    try {
      evaluate(spec.commandLine().getOut());
      return 0;
    } catch (IllegalArgumentException | UncheckedIOException e) {
      spec.commandLine().getErr().println(e.getMessage());
      return WRONG_USAGE;
    }
  }

  private void evaluate(PrintWriter out) {
    EvaluateGold read = EvaluateGold.read(gold);
    EvaluateGold scored = read.first(limit);
    List<Document> answers =
        system.map(file -> answersIn(file, scored)).orElseGet(() -> ourAnswers(scored));
    Evaluation evaluation = scored.evaluate(answers);
    Map<String, String> header = header(scored);
    header.forEach((name, value) -> out.print(name + ": " + value + "\n"));
    scored.notes().forEach(note -> out.print("note: " + note + "\n"));
    out.print("\n" + ScoreTable.of(evaluation));
    out.flush();
    json.ifPresent(file -> EvaluateJson.write(file, header, evaluation));
  }

  /** What made the scores, in the order of printing. */
  private Map<String, String> header(EvaluateGold scored) {
    Map<String, String> header = new LinkedHashMap<>();
    header.put("hearsay", EvaluateVersion.PROJECT);
    header.put("gold", gold + " (" + scored.format() + ")");
    header.put("gold sha256", EvaluateDigest.of(gold));
    header.put("documents", String.valueOf(scored.unlabelled().size()));
    header.put("system", system.map(Path::toString).orElseGet(() -> "hearsay " + options(scored)));
    header.put(
        "average",
        "micro, over all items together; macro F1 is the mean of the documents' F1 where defined");
    return header;
  }

  private List<Document> answersIn(Path file, EvaluateGold scored) {
    List<Document> answers = JsonLinesReader.read(file);
    if (limit == Integer.MAX_VALUE) {
      return answers;
    }
    Set<String> wanted = scored.unlabelled().stream().map(Document::id).collect(Collectors.toSet());
    return answers.stream().filter(document -> wanted.contains(document.id())).toList();
  }

  private List<Document> ourAnswers(EvaluateGold scored) {
    Properties properties = new Properties();
    properties.putAll(options(scored));
    List<Document> answers =
        EvaluateRun.answers(scored.unlabelled(), pipeline.apply(properties), threads);
    save.ifPresent(file -> write(file, answers));
    return answers;
  }

  /** The properties given, after those that the gold asks for. */
  private Map<String, String> options(EvaluateGold scored) {
    Map<String, String> options = new TreeMap<>(scored.options());
    props.ifPresent(file -> options.putAll(read(file)));
    options.putAll(set);
    return options;
  }

  private static Map<String, String> read(Path file) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("expected to read " + file + ": " + e.getMessage(), e);
    }
    return properties.stringPropertyNames().stream()
        .collect(Collectors.toMap(name -> name, properties::getProperty));
  }

  private static void write(Path file, List<Document> documents) {
    JsonLinesWriter lines = new JsonLinesWriter(OffsetUnit.CODEPOINT);
    try (Writer writer = Files.newBufferedWriter(file)) {
      for (Document document : documents) {
        writer.write(lines.line(document));
        writer.write('\n');
      }
    } catch (IOException e) {
      throw new UncheckedIOException("expected to write " + file + ": " + e.getMessage(), e);
    }
  }
}
