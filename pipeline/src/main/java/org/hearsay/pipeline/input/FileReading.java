package org.hearsay.pipeline.input;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.corpus.io.JsonLinesReader;
import org.hearsay.corpus.model.Document;
import org.hearsay.pipeline.article.HtmlPage;

/**
 * Turns one file after the other into items, by its format. Not thread-safe.
 *
 * <p>Metadata of every document: {@code source}, the file as given; {@code sha256} of its text in
 * UTF-8; then what a page tells about itself, or the other fields of a line or row. A field of a
 * line or row that has the name of one of ours is kept as {@code input.source}.
 */
final class FileReading {
  private static final String SOURCE = "source";
  private static final String SHA256 = "sha256";
  private static final String ID = "id";

  /** What stands for bytes that could not be decoded. */
  private static final char REPLACEMENT = '\uFFFD';

  private final InputOptions options;
  private final InputStream standardInput;
  private final Ids ids;
  private final InputItem.Receiver receiver;

  FileReading(
      InputOptions options, InputStream standardInput, Ids ids, InputItem.Receiver receiver) {
    this.options = options;
    this.standardInput = standardInput;
    this.ids = ids;
    this.receiver = receiver;
  }

  /** Hands over the documents of one file and says whether more are wanted. */
  boolean read(InputFile file) {
    try {
      if (file.isStandardInput()) {
        StandardInput input = StandardInput.of(standardInput);
        return read(
            new InputFile(file.path(), file.shown(), file.base(), input.format()), input.stream());
      }
      try (InputStream stream = file.open()) {
        return read(file, stream);
      }
    } catch (CharacterCodingException e) {
      return failed(file.base(), file, Stage.DECODE, message(e));
    } catch (IOException e) {
      return failed(
          file.base(),
          file,
          Stage.READ,
          file.shown() + ": expected a readable file: " + message(e));
    } catch (OutOfMemoryError e) {
      return failed(
          file.base(),
          file,
          Stage.READ,
          file.shown()
              + ": expected a document that fits into memory; JAVA_OPTS=-Xmx4g gives more");
    }
  }

  private boolean read(InputFile file, InputStream stream) throws IOException {
    return switch (file.format()) {
      case TEXT -> text(file, stream);
      case HTML -> html(file, stream);
      case JSON_LINES -> jsonLines(file, stream);
      case CSV -> csv(file, stream);
    };
  }

  private boolean text(InputFile file, InputStream stream) throws IOException {
    String text = new StrictReader(stream, charset(), file.shown(), 0).readAll();
    return ready(file.base(), file, text, Map.of());
  }

  private boolean html(InputFile file, InputStream stream) throws IOException {
    byte[] bytes = stream.readAllBytes();
    HtmlPage page = HtmlPage.of(bytes, options.encoding(), file.base());
    if (page.text().indexOf(REPLACEMENT) >= 0) { // damage outside the article harms nobody
      new StrictReader(new ByteArrayInputStream(bytes), page.encoding(), file.shown(), 0).readAll();
    }
    return ready(file.base(), file, page.text(), page.metadata());
  }

  private boolean jsonLines(InputFile file, InputStream stream) throws IOException {
    ByteLines lines = new ByteLines(stream);
    for (var line = lines.next(); line.isPresent(); line = lines.next()) {
      if (!jsonLine(file, line.get())) {
        return false;
      }
    }
    return true;
  }

  private boolean jsonLine(InputFile file, ByteLines.Line line) throws IOException {
    String numbered = file.base() + "#" + line.number();
    Document bare;
    try (StrictReader reader =
        new StrictReader(
            new ByteArrayInputStream(line.bytes()), charset(), file.shown(), line.offset())) {
      String json = reader.readAll();
      if (json.isBlank()) {
        return true;
      }
      int number = (int) Math.min(line.number(), Integer.MAX_VALUE);
      bare = JsonLinesReader.input(json, file.shown(), number, numbered);
    } catch (CharacterCodingException | IllegalArgumentException e) {
      return failed(numbered, file, Stage.DECODE, message(e));
    }
    return ready(bare.id(), file, bare.text(), bare.metadata());
  }

  private boolean csv(InputFile file, InputStream stream) throws IOException {
    StrictReader reader = new StrictReader(stream, charset(), file.shown(), 0);
    try (CsvRows rows = new CsvRows(reader, options)) {
      for (var row = rows.next(); row.isPresent(); row = rows.next()) {
        Optional<String> missing = rows.missingColumn(row.get());
        if (missing.isPresent()) {
          return failed(file.base(), file, Stage.READ, file.shown() + ": " + missing.get());
        }
        if (!csvRow(file, rows.number(), row.get())) {
          return false;
        }
      }
      return true;
    }
  }

  private boolean csvRow(InputFile file, long number, NamedCsvRecord fields) {
    Map<String, String> extra = new LinkedHashMap<>(fields.getFieldsAsMap());
    String text = extra.remove(options.textColumn());
    String id = extra.remove(options.idColumn().orElse(ID));
    return ready(
        id == null || id.isBlank() ? file.base() + "#" + number : id,
        file,
        text == null ? "" : text,
        extra);
  }

  private Charset charset() {
    return options.encoding().orElse(StandardCharsets.UTF_8);
  }

  private boolean ready(String id, InputFile file, String text, Map<String, String> extra) {
    Map<String, String> metadata = new LinkedHashMap<>();
    metadata.put(SOURCE, file.shown());
    metadata.put(SHA256, Digests.hex(text));
    extra.forEach(
        (name, value) -> {
          if (name.equals(SOURCE)) {
            metadata.put("input." + SOURCE, value);
          } else {
            metadata.putIfAbsent(name, value);
          }
        });
    Document bare = Document.of(ids.unique(id, file.shown()), text);
    return receiver.accept(
        new InputItem.Ready(
            new Document(bare.id(), text, metadata, List.of(), List.of(), List.of(), List.of())));
  }

  private boolean failed(String id, InputFile file, Stage stage, String message) {
    return receiver.accept(
        new InputItem.Failed(
            new Failure(ids.unique(id, file.shown()), file.shown(), stage, message)));
  }

  private static String message(Throwable e) {
    return Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
  }
}
