package org.hearsay.pipeline;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Callable;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.TextTokens;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code hearsay bench FILES}: tokens per second of our stack and of CoreNLP's, as its users get
 * it, on the same texts; and with gold labels, how well those that find attributions do.
 *
 * <p>One stack after the other, so that the heap need hold only the greatest, and one text at a
 * time. Tokens are those of the measures, the same for all.
 */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Times our stack and CoreNLP's on the same texts.",
    footer = {"", "Exit code 0: done; 2: wrong usage."})
final class BenchCommand implements Callable<Integer> {
  @SuppressWarnings("NullAway.Init") // set by picocli
  @Spec
  private CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILES",
      description = "Texts in UTF-8, or a gold file or folder as evaluate reads it.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--gold",
      paramLabel = "FILE",
      description =
          "A corpus of attributions as evaluate reads it, in place of FILES: its texts are"
              + " annotated, and the stacks that find attributions are scored.")
  private Optional<Path> gold = Optional.empty();

  @Option(
      names = "--stack",
      paramLabel = "NAME",
      split = ",",
      description =
          "ours; corenlp, its default up to the parse; quote, its quotations with speakers, for"
              + " which JAVA_OPTS=-Xmx4g is needed. Default: ours,corenlp.")
  private List<BenchStack> stacks = List.of(BenchStack.OURS, BenchStack.CORENLP);

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "2",
      description =
          "Timed rounds over all texts, behind one to warm up (default: ${DEFAULT-VALUE}).")
  private int rounds;

  @Option(
      names = "--stages",
      description =
          "Time each annotator of our stack in place of whole stacks: seconds, share of all, and"
              + " beside the time of CoreNLP's layers under ours.")
  private boolean byStage;

  @Option(names = "--limit", paramLabel = "N", description = "The first N texts only.")
  private int limit = Integer.MAX_VALUE;

  @Override
  public Integer call() {
    if (rounds < 1 || limit < 1) {
      throw new UsageException("expected --rounds and --limit of 1 or more");
    }
    if (gold.isPresent() != files.isEmpty()) {
      throw new UsageException("expected FILES or --gold, found both or none");
    }
    Optional<CorpusGold> labelled = gold.map(this::corpus);
    List<Document> texts =
        labelled
            .map(corpus -> BenchScores.texts(corpus.gold()))
            .orElseGet(
                () -> files.stream().flatMap(file -> texts(file).stream()).limit(limit).toList());
    long tokens =
        texts.stream()
            .map(Document::text)
            .filter(text -> !text.isEmpty())
            .mapToLong(text -> TextTokens.in(text, new Span(0, text.length())).size())
            .sum();
    Properties properties = new Properties();
    labelled.ifPresent(corpus -> properties.putAll(corpus.options()));
    PrintWriter out = spec.commandLine().getOut();
    out.print(
        String.format(
            Locale.ROOT,
            "texts: %d, tokens: %d, rounds: %d, one text at a time, heap up to %d MB\n",
            texts.size(),
            tokens,
            rounds,
            Runtime.getRuntime().maxMemory() >> 20));
    if (byStage) {
      out.print(BenchStages.of(properties, texts, rounds).table());
      out.flush();
      return Main.DONE;
    }
    for (BenchStack stack : stacks) {
      BenchRun run = BenchRun.of(stack, properties, texts, rounds);
      report(out, run, tokens);
      labelled
          .filter(corpus -> stack.findsAttributions())
          .ifPresent(corpus -> out.print(BenchScores.of(run, corpus.gold())));
      out.flush();
    }
    return Main.DONE;
  }

  private void report(PrintWriter out, BenchRun run, long tokens) {
    out.print(
        String.format(
            Locale.ROOT,
            "%s: %.0f tokens/s, loaded in %.1f s, heap in use %d MB\n",
            run.stack().words(),
            tokens * rounds / run.annotating(),
            run.loading(),
            run.megabytes()));
  }

  private CorpusGold corpus(Path file) {
    if (EvaluateGold.read(file) instanceof CorpusGold corpus) {
      return corpus.first(limit);
    }
    throw new UsageException(file + ": expected attributions, found only values");
  }

  private static List<Document> texts(Path file) {
    if (!file.toString().endsWith(".txt")) {
      return EvaluateGold.read(file).unlabelled();
    }
    try {
      return List.of(Document.of(file.toString(), Files.readString(file)));
    } catch (IOException e) {
      throw new UncheckedIOException("expected to read " + file + ": " + e.getMessage(), e);
    }
  }
}
