package org.hearsay.pipeline;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hearsay.corpus.io.CorpusFormat;
import org.hearsay.corpus.io.GoldCorpus;
import org.hearsay.corpus.io.GoldField;
import org.hearsay.corpus.io.OffsetUnit;
import org.hearsay.pipeline.input.Failure;
import org.hearsay.pipeline.output.OutputFormat;
import org.hearsay.pipeline.run.Replacement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay convert INPUT --to FORMAT --output PATH}: labelled text in another format. */
@Command(
    name = "convert",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Writes labelled text in another format.",
    footer = {
      "",
      "Exit code 0: done; 1: some documents could not be written; 2: wrong usage or input."
    })
final class ConvertCommand implements Callable<Integer> {
  private static final int SHOWN = 5;

  @SuppressWarnings("NullAway.Init") // set by picocli
  @Spec
  private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // set by picocli
  @Parameters(index = "0", paramLabel = "INPUT", description = "A file or folder of labelled text.")
  private Path input;

  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      description = "One of ${COMPLETION-CANDIDATES}. Default: what the content tells.")
  private Optional<CorpusFormat> from = Optional.empty();

  @SuppressWarnings("NullAway.Init") // set by picocli
  @Option(
      names = "--to",
      required = true,
      paramLabel = "FORMAT",
      description = "One of ${COMPLETION-CANDIDATES}.")
  private OutputFormat to;

  @SuppressWarnings("NullAway.Init") // set by picocli
  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "PATH",
      description =
          "File (jsonl, html, prodigy, conllu) or new folder (brat, csv, cas-json, web-annotation).")
  private Path output;

  @Option(
      names = "--offsets",
      paramLabel = "UNIT",
      description = "What offsets of jsonl and csv count: codepoint or utf16. Default: codepoint.")
  private OffsetUnit offsets = OffsetUnit.CODEPOINT;

  @Override
  public Integer call() {
    checkOutput();
    GoldCorpus corpus = corpus();
    List<Failure> failures = new ArrayList<>();
    write(corpus, failures);
    report(corpus, failures);
    return failures.isEmpty() ? Main.DONE : Main.SOME_FAILED;
  }

  private GoldCorpus corpus() {
    if (!Files.exists(input)) {
      throw new UsageException("expected a file or folder, found no " + input);
    }
    try {
      return from.orElseGet(() -> CorpusFormat.of(input)).read(input);
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
  }

  /** A folder is written whole, so that one with anything in it is never replaced. */
  private void checkOutput() {
    if (to.isFolder() && Files.exists(output) && !isEmptyFolder()) {
      throw new UsageException("--output: expected a new or an empty folder, found " + output);
    }
    if (!to.isFolder() && Files.isDirectory(output)) {
      throw new UsageException(
          "--output: " + to + " is written to a file, found the folder " + output);
    }
  }

  private boolean isEmptyFolder() {
    if (!Files.isDirectory(output)) {
      return false;
    }
    try (Stream<Path> entries = Files.list(output)) {
      return entries.findAny().isEmpty();
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private void write(GoldCorpus corpus, List<Failure> failures) {
    Replacement.Writing writing =
        path ->
            to.write(
                corpus.marked(),
                new OutputFormat.Target(path, String.valueOf(input.getFileName()), offsets),
                failures::add);
    Path target = output.toAbsolutePath();
    try {
      if (to.isFolder()) {
        Replacement.folder(target, writing);
      } else {
        Replacement.file(target, writing);
      }
    } catch (IOException e) {
      throw failed(e);
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
  }

  /**
   * Says what was lost, since a conversion that loses something in silence is not to be trusted.
   */
  private void report(GoldCorpus corpus, List<Failure> failures) {
    PrintWriter err = spec.commandLine().getErr();
    int written = corpus.documents().size() - failures.size();
    err.print("converted: " + written + " of " + corpus.documents().size() + " documents\n");
    if (corpus.fields().size() < GoldField.values().length) {
      List<GoldField> labelled = corpus.fields().stream().sorted().toList();
      err.print("place holders: all fields but " + labelled + ", which the input labels\n");
    }
    if (!corpus.dropped().isEmpty()) {
      err.print("dropped: " + corpus.dropped().size() + " labelled items\n");
      corpus.dropped().stream().limit(SHOWN).forEach(item -> err.print("  " + item + "\n"));
    }
    if (!corpus.trimmed().isEmpty()) {
      err.print("trimmed of white space: " + corpus.trimmed().size() + " roles\n");
      corpus.trimmed().stream().limit(SHOWN).forEach(item -> err.print("  " + item + "\n"));
    }
    failures.forEach(failure -> err.print(failure.id() + ": " + failure.message() + "\n"));
    err.flush();
  }

  private UncheckedIOException failed(IOException e) {
    return new UncheckedIOException("expected to write " + output + ": " + e.getMessage(), e);
  }
}
