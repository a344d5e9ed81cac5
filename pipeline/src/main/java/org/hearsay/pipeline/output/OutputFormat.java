package org.hearsay.pipeline.output;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.hearsay.corpus.io.BratWriter;
import org.hearsay.corpus.io.JsonLinesWriter;
import org.hearsay.corpus.io.OffsetUnit;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Label;
import org.hearsay.corpus.view.HtmlView;
import org.hearsay.pipeline.input.Failure;
import org.hearsay.pipeline.input.Stage;

/** A format that documents are written in, as a file or as a folder. */
public enum OutputFormat implements Label {
  /** One document a line, {@code hearsay/1}; a file. */
  JSONL(false) {
    @Override
    public void write(Iterable<Document> documents, Target target, Consumer<Failure> failures)
        throws IOException {
      JsonLinesWriter lines = new JsonLinesWriter(target.unit());
      try (Writer writer = Files.newBufferedWriter(target.path(), StandardCharsets.UTF_8)) {
        for (Document document : documents) {
          writer.append(lines.line(document)).append('\n');
        }
      }
    }
  },

  /** brat standoff, which always counts code points; a folder. */
  BRAT(true) {
    @Override
    public void write(Iterable<Document> documents, Target target, Consumer<Failure> failures)
        throws IOException {
      Files.createDirectories(target.path());
      for (Document document : documents) {
        try {
          BratWriter.write(document, target.path());
        } catch (IllegalArgumentException e) {
          failures.accept(
              new Failure(
                  document.id(),
                  document.metadata().getOrDefault("source", ""),
                  Stage.WRITE,
                  String.valueOf(e.getMessage())));
        }
      }
    }
  },

  /** The two tables of {@link CsvTables}; a folder. */
  CSV(true) {
    @Override
    public void write(Iterable<Document> documents, Target target, Consumer<Failure> failures)
        throws IOException {
      Files.createDirectories(target.path());
      try (CsvTables tables = new CsvTables(target.path(), target.unit())) {
        documents.forEach(tables::add);
      }
    }
  },

  /** One page that carries its style and script; a file. */
  HTML(false) {
    @Override
    public void write(Iterable<Document> documents, Target target, Consumer<Failure> failures)
        throws IOException {
      try (Writer writer = Files.newBufferedWriter(target.path(), StandardCharsets.UTF_8)) {
        HtmlView.write(writer, target.title(), documents);
      }
    }
  };

  private final boolean folder;

  OutputFormat(boolean folder) {
    this.folder = folder;
  }

  /**
   * Where documents are written, and how.
   *
   * @param path the file or folder, which does not exist or is empty
   * @param title the heading of a page
   * @param unit what offsets count
   */
  public record Target(Path path, String title, OffsetUnit unit) {}

  /** {@return whether documents are written to a folder rather than to one file} */
  public boolean isFolder() {
    return folder;
  }

  /**
   * Writes documents one after the other.
   *
   * @param documents read once, in the order in which they are written
   * @param failures is told of documents that the format cannot express
   */
  public abstract void write(
      Iterable<Document> documents, Target target, Consumer<Failure> failures) throws IOException;
}
