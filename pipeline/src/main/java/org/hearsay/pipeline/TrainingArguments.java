package org.hearsay.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.hearsay.corpus.io.FormatException;
import org.hearsay.pipeline.run.Replacement;
import picocli.CommandLine.Option;

/** The arguments of every training: where it writes to, and how its texts are read. */
final class TrainingArguments {
  @SuppressWarnings("NullAway.Init") // set by picocli
  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description = "File to write; beside a model FILE, FILE.md will be its card.")
  private Path output;

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description = "Folder that keeps CoreNLP's layers, so that a text is parsed once only.")
  private Optional<Path> cache = Optional.empty();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "The first N texts of each corpus only.")
  private int limit = Integer.MAX_VALUE;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Texts parsed at a time. Default: 2.")
  private int threads = 2;

  /** Throws {@link UsageException} if a number is out of range. */
  void check() {
    if (limit < 1 || threads < 1) {
      throw new UsageException("expected --limit and --threads of 1 or more");
    }
  }

  /** {@return the file to write} */
  Path output() {
    return output;
  }

  /** {@return number of texts parsed at a time} */
  int threads() {
    return threads;
  }

  /**
   * {@return the first texts of a corpus}
   *
   * @throws UsageException if it is none
   */
  CorpusFile corpus(Path path) {
    try {
      CorpusFile file = CorpusFile.read(path);
      return new CorpusFile(path, file.format(), file.corpus().first(limit));
    } catch (FormatException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
  }

  /** {@return the reader of the texts with their layers, which are made with {@code properties}} */
  TrainingTexts texts(Properties properties, TrainingLog log) {
    return new TrainingTexts(cache, properties, threads, log);
  }

  /** Replaces {@code file}, the output or what belongs to it. */
  static void write(Path file, Replacement.Writing writing) {
    try {
      Replacement.file(file, writing);
    } catch (IOException e) {
      throw new UncheckedIOException("expected to write " + file + ": " + e.getMessage(), e);
    }
  }
}
