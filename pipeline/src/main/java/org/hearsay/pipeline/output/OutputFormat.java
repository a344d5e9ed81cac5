package org.hearsay.pipeline.output;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hearsay.corpus.io.BratWriter;
import org.hearsay.corpus.io.CasJsonWriter;
import org.hearsay.corpus.io.ConlluWriter;
import org.hearsay.corpus.io.JsonLinesWriter;
import org.hearsay.corpus.io.OffsetUnit;
import org.hearsay.corpus.io.ProdigyWriter;
import org.hearsay.corpus.io.WebAnnotationWriter;
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
      lines(documents, target, failures, document -> lines.line(document) + "\n");
    }
  },

  /** brat standoff, which always counts code points; a folder. */
  BRAT(true) {
    @Override
    public void write(Iterable<Document> documents, Target target, Consumer<Failure> failures)
        throws IOException {
      each(documents, target, failures, BratWriter::write);
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
  },

  /** Tasks of Prodigy, which always count code points, one document a line; a file. */
  PRODIGY(false) {
    @Override
    public void write(Iterable<Document> documents, Target target, Consumer<Failure> failures)
        throws IOException {
      lines(documents, target, failures, document -> ProdigyWriter.line(document) + "\n");
    }
  },

  /** CoNLL-U, which always counts code points; a file. */
  CONLLU(false) {
    @Override
    public void write(Iterable<Document> documents, Target target, Consumer<Failure> failures)
        throws IOException {
      lines(documents, target, failures, ConlluWriter::text);
    }
  },

  /** UIMA CAS JSON for INCEpTION, which always counts UTF-16; a folder. */
  CAS_JSON(true) {
    @Override
    public void write(Iterable<Document> documents, Target target, Consumer<Failure> failures)
        throws IOException {
      each(documents, target, failures, CasJsonWriter::write);
    }
  },

  /** W3C Web Annotation, which always counts code points; a folder. */
  WEB_ANNOTATION(true) {
    @Override
    public void write(Iterable<Document> documents, Target target, Consumer<Failure> failures)
        throws IOException {
      each(documents, target, failures, WebAnnotationWriter::write);
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

  /** {@return the name of the format as the command line takes it} */
  @Override
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public String toString() {
    return label();
  }

  /**
   * Writes documents one after the other.
   *
   * @param documents read once, in the order in which they are written
   * @param failures is told of documents that the format cannot express
   */
  public abstract void write(
      Iterable<Document> documents, Target target, Consumer<Failure> failures) throws IOException;

  /** Writes a file or two for each document; one that cannot be written is a failure. */
  private static void each(
      Iterable<Document> documents,
      Target target,
      Consumer<Failure> failures,
      BiConsumer<Document, Path> writer)
      throws IOException {
    Files.createDirectories(target.path());
    for (Document document : documents) {
      try {
        writer.accept(document, target.path());
      } catch (IllegalArgumentException e) {
        failures.accept(failure(document, e));
      }
    }
  }

  /** Writes the text of each document to one file; one that cannot be written is a failure. */
  private static void lines(
      Iterable<Document> documents,
      Target target,
      Consumer<Failure> failures,
      Function<Document, String> text)
      throws IOException {
    try (Writer writer = Files.newBufferedWriter(target.path(), StandardCharsets.UTF_8)) {
      for (Document document : documents) {
        try {
          writer.append(text.apply(document));
        } catch (IllegalArgumentException e) {
          failures.accept(failure(document, e));
        }
      }
    }
  }

  private static Failure failure(Document document, IllegalArgumentException e) {
    return new Failure(
        document.id(),
        document.metadata().getOrDefault("source", ""),
        Stage.WRITE,
        String.valueOf(e.getMessage()));
  }
}
