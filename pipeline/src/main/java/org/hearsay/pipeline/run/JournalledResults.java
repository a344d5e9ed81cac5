package org.hearsay.pipeline.run;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.hearsay.corpus.io.JsonLinesReader;
import org.hearsay.corpus.io.JsonLinesWriter;
import org.hearsay.corpus.io.OffsetUnit;
import org.hearsay.corpus.model.Document;
import org.hearsay.pipeline.input.Failure;
import org.hearsay.pipeline.output.OutputFormat;

/**
 * An output file or folder that a killed run does not spoil.
 *
 * <p>Finished documents are appended to {@code OUTPUT.partial.jsonl}; {@code OUTPUT.manifest.json}
 * says how they were made. At the end the output is written from the journal and put in place in
 * one step. The next run of the same kind takes over what it finds. Not thread-safe.
 */
public final class JournalledResults implements Results, Closeable {
  private final OutputPaths paths;
  private final OutputFormat format;
  private final OffsetUnit unit;
  private final Manifest manifest;
  private final Journal journal;
  private final JsonLinesWriter lines;
  private final List<Integer> order = new ArrayList<>();
  private boolean manifestWritten;

  /**
   * Opens the output, and checks that it can be written.
   *
   * @param manifest how the documents are going to be made
   * @param warn is told if a torn line of an earlier run had to be cut off
   * @throws IllegalArgumentException if what is there was made in another way, or is in use
   * @throws UncheckedIOException naming the file if it cannot be written
   */
  public JournalledResults(
      OutputPaths paths,
      OutputFormat format,
      OffsetUnit unit,
      Manifest manifest,
      Consumer<String> warn) {
    this.paths = paths;
    this.format = format;
    this.unit = unit;
    this.manifest = manifest;
    this.lines = new JsonLinesWriter(unit);
    paths.checkKind(format);
    paths.checkMade(manifest);
    try {
      Files.createDirectories(paths.folder());
      if (format == OutputFormat.JSONL && paths.hasOutput() && !paths.hasJournal()) {
        Replacement.file(paths.journal(), temporary -> Files.copy(paths.output(), temporary));
      }
      this.journal = Journal.open(paths.journal(), warn);
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  @Override
  public boolean holds(Document bare) {
    return journal.find(bare).isPresent();
  }

  @Override
  public void reuse(Document bare) {
    order.add(
        journal
            .find(bare)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "expected a document that is held, found " + bare.id())));
  }

  @Override
  public void add(Document annotated) {
    String line = lines.line(annotated);
    try {
      if (!manifestWritten) {
        manifest.write(paths.manifest());
        manifestWritten = true;
      }
      order.add(journal.append(annotated, line));
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  /**
   * Writes the output from the journal and puts it in place.
   *
   * @param failures is told of documents that the format cannot express
   * @return the summary with those failures added
   */
  public RunSummary finish(RunSummary summary, Consumer<Failure> failures) {
    long[] failed = {summary.failed()};
    try {
      journal.force();
      if (format != OutputFormat.JSONL) {
        Consumer<Failure> count =
            failure -> {
              failed[0]++;
              failures.accept(failure);
            };
        replace(target -> format.write(this::documents, target(target), count));
      } else if (isInOrder()) {
        Files.move(paths.journal(), paths.output(), StandardCopyOption.ATOMIC_MOVE);
      } else {
        replace(this::copyInOrder);
      }
      RunSummary end =
          new RunSummary(
              summary.documents() - (failed[0] - summary.failed()),
              summary.reused(),
              failed[0],
              summary.complete(),
              summary.inputs());
      manifest.ended(end).write(paths.manifest());
      // Kept after failures, so that the next run does not do everything again.
      if (format == OutputFormat.JSONL || end.failed() == 0) {
        Files.deleteIfExists(paths.journal());
      }
      return end;
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private OutputFormat.Target target(Path path) {
    return new OutputFormat.Target(path, paths.output().getFileName().toString(), unit);
  }

  private void replace(Replacement.Writing writing) throws IOException {
    if (format.isFolder()) {
      Replacement.folder(paths.output(), writing);
    } else {
      Replacement.file(paths.output(), writing);
    }
  }

  private boolean isInOrder() {
    for (int i = 0; i < order.size(); i++) {
      if (order.get(i) != i) {
        return false;
      }
    }
    return order.size() == journal.size();
  }

  private void copyInOrder(Path target) throws IOException {
    try (var writer = Files.newBufferedWriter(target, StandardCharsets.UTF_8)) {
      for (int number : order) {
        writer.append(journal.line(number)).append('\n');
      }
    }
  }

  private Iterator<Document> documents() {
    return order.stream().map(this::document).iterator();
  }

  private Document document(int number) {
    try {
      return JsonLinesReader.document(journal.line(number), paths.journal().toString(), number + 1);
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private UncheckedIOException unwritable(IOException e) {
    return new UncheckedIOException(
        paths.output() + ": expected an output that can be written: " + reason(e), e);
  }

  private static String reason(IOException e) {
    return e.getClass().getSimpleName() + ": " + e.getMessage();
  }

  /** Takes back the opening: what was finished before stays as it is. */
  public void discard() throws UncheckedIOException {
    try {
      if (format == OutputFormat.JSONL) {
        Files.deleteIfExists(paths.journal());
      }
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  /** Closes the journal and, if nothing was finished, leaves no empty one behind. */
  @Override
  public void close() {
    try {
      journal.close();
      if (Files.exists(paths.journal()) && Files.size(paths.journal()) == 0) {
        Files.delete(paths.journal());
      }
    } catch (IOException e) {
      throw unwritable(e);
    }
  }
}
