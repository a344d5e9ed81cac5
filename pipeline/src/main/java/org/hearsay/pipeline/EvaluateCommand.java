package org.hearsay.pipeline;

import java.io.IOException;
import java.io.PrintWriter;
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
import java.util.stream.Collectors;
import org.hearsay.corpus.io.JsonLinesReader;
import org.hearsay.corpus.io.JsonLinesWriter;
import org.hearsay.corpus.io.OffsetUnit;
import org.hearsay.corpus.model.Document;
import org.hearsay.eval.Agreement;
import org.hearsay.eval.Bootstrap;
import org.hearsay.eval.DiscardScore;
import org.hearsay.eval.Evaluation;
import org.hearsay.eval.HumanLine;
import org.hearsay.eval.ScoreTable;
import org.hearsay.pipeline.article.ArticleText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay evaluate GOLD [SYSTEM]}: scores a system's file, or our own pipeline. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Scores a system, or this one, against hand-labelled text.",
    footer = {"", "Exit code 0: done; 1: the output could not be written; 2: wrong usage."})
final class EvaluateCommand implements Callable<Integer> {
  private final AnnotateCommand.Stack loader;

  @SuppressWarnings("NullAway.Init") // set by picocli
  @Spec
  private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // set by picocli
  @Parameters(
      index = "0",
      paramLabel = "GOLD",
      description =
          "A corpus in any format that convert reads, or a set of values; its content says which.")
  private Path gold;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "SYSTEM",
      description = "JSON Lines of hearsay/1 by any system; without it, ours is run.")
  private Optional<Path> system = Optional.empty();

  @Option(names = "--limit", paramLabel = "N", description = "The first N documents only.")
  private int limit = Integer.MAX_VALUE;

  @Option(
      names = "--only",
      paramLabel = "text",
      description = "Score only how article text is told from furniture; needs no models.")
  private Optional<Part> only = Optional.empty();

  @Option(
      names = "--save",
      paramLabel = "FILE",
      description = "Write what our system found, to score it again as SYSTEM.")
  private Optional<Path> save = Optional.empty();

  @Option(names = "--json", paramLabel = "FILE", description = "Write the scores as JSON too.")
  private Optional<Path> json = Optional.empty();

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Write a web page with the scores and every error in its text.")
  private Optional<Path> html = Optional.empty();

  @Mixin private AgreementArguments agreement = new AgreementArguments();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Documents annotated at a time. Default: 2.")
  private int threads = 2;

  @Mixin private EvaluateOptions options = new EvaluateOptions();

  @Mixin private StackArguments stack = new StackArguments();

  /** What can be scored alone. */
  enum Part {
    /** Which text is annotated at all. */
    TEXT
  }

  /** A command that runs what {@code loader} loads where there is no SYSTEM. */
  EvaluateCommand(AnnotateCommand.Stack loader) {
    this.loader = loader;
  }

  @Override
  public Integer call() {
    if (limit < 1 || threads < 1) {
      throw new UsageException("expected --limit and --threads of 1 or more");
    }
    Bootstrap bootstrap = UsageException.ifWrong(options::bootstrap);
    UsageException.ifWrong(options::kinds); // a wrong one must not wait for the models
    EvaluateGold scored = UsageException.ifWrong(() -> EvaluateGold.read(gold).first(limit));
    Optional<Agreement> people =
        only.isPresent()
            ? Optional.empty()
            : UsageException.ifWrong(() -> agreement.people(gold, scored));
    HumanLine human = people.map(HumanLine::of).orElse(HumanLine.NONE);
    Optional<Evaluation> evaluation =
        only.isPresent() ? Optional.empty() : Optional.of(evaluation(scored));
    Map<String, String> header = header(scored);
    people.ifPresent(agreed -> header.put("people", agreement.described(agreed, gold)));
    PrintWriter out = spec.commandLine().getOut();
    header.forEach((name, value) -> out.print(name + ": " + value + "\n"));
    out.print("\n");
    evaluation.ifPresent(scores -> out.print(ScoreTable.of(scores, bootstrap, human)));
    discards(scored).ifPresent(score -> out.print(score.report()));
    out.flush();
    if (evaluation.isPresent()) {
      EvaluateReport report =
          new EvaluateReport(header, evaluation.get(), bootstrap, human, scored.unlabelled());
      json.ifPresent(report::writeJson);
      html.ifPresent(file -> report.writeHtml(file, gold));
    }
    return Main.DONE;
  }

  private Evaluation evaluation(EvaluateGold scored) {
    List<Document> answers = system.isPresent() ? answersIn(system.get(), scored) : ours(scored);
    return UsageException.ifWrong(() -> scored.evaluate(answers, options));
  }

  private Optional<DiscardScore> discards(EvaluateGold scored) {
    Optional<DiscardScore> score = scored.discards(text -> ArticleText.of(text).furniture());
    if (score.isEmpty() && only.isPresent()) {
      throw new UsageException(gold + ": expected documents with discarded spans, found none");
    }
    return score;
  }

  /** What made the scores, in the order of printing. */
  private Map<String, String> header(EvaluateGold scored) {
    Build build = Build.current();
    Map<String, String> header = new LinkedHashMap<>();
    header.put("version", build.version());
    header.put("commit", build.commit());
    header.put("gold", gold.toString());
    header.put("format", scored.format());
    header.put("sha256", EvaluateDigest.of(gold));
    header.put("documents", String.valueOf(scored.unlabelled().size()));
    header.put("dropped", scored.dropped());
    header.put("trimmed", scored.trimmed());
    if (only.isPresent()) {
      return header;
    }
    header.put("system", system.map(Path::toString).orElse("ours"));
    if (system.isPresent()) {
      header.put("system sha256", EvaluateDigest.of(system.get()));
    } else {
      header.put("options", properties(scored).toString());
    }
    header.putAll(scored.scored(options));
    header.put("intervals", "95 %, bootstrap over documents");
    header.put("seed", String.valueOf(options.bootstrap().seed()));
    header.put("resamples", String.valueOf(options.bootstrap().resamples()));
    header.put(
        "scores",
        "one-to-one alignment; P, R and F1 micro, over all items; macro F1 the mean of the"
            + " documents where it is defined");
    return header;
  }

  private List<Document> answersIn(Path file, EvaluateGold scored) {
    List<Document> answers = UsageException.ifWrong(() -> JsonLinesReader.read(file));
    if (limit == Integer.MAX_VALUE) {
      return answers;
    }
    Set<String> wanted = scored.unlabelled().stream().map(Document::id).collect(Collectors.toSet());
    return answers.stream().filter(document -> wanted.contains(document.id())).toList();
  }

  private List<Document> ours(EvaluateGold scored) {
    Properties properties = new Properties();
    properties.putAll(properties(scored));
    boolean allText = stack.allText() || scored.isAllArticle();
    List<Document> answers =
        EvaluateRun.answers(scored.unlabelled(), loader.load(properties, allText), threads);
    save.ifPresent(file -> write(file, answers));
    return answers;
  }

  /** The properties that the gold asks for, and over them those that were given. */
  private Map<String, String> properties(EvaluateGold scored) {
    Map<String, String> properties = new TreeMap<>(scored.options());
    Properties given = stack.properties();
    given.stringPropertyNames().forEach(name -> properties.put(name, given.getProperty(name)));
    return properties;
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
