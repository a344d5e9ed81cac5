package org.hearsay.corpus.io;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearsay.corpus.model.Document;

/**
 * Reads JSON Lines, schema {@code hearsay/1}, as {@link JsonLinesWriter} writes it.
 *
 * <p>The field {@code offsets} says what offsets count, code points if it is left out. Fields that
 * may be {@code null} may be left out; so may the lists of items and {@code metadata} (none),
 * {@code propositional} (true), {@code confidence} (1) and the {@code text} of a span, which must
 * agree with the text where it is given. Fields that the schema does not know are passed over;
 * wrong and missing ones are a {@link FormatException} that names file, line and field. Pure
 * functions.
 */
public final class JsonLinesReader {
  private static final String METADATA = "metadata";

  private static final String ANNOTATOR = "annotator";
  private static final String GOLD = "gold";

  /** What says how a line is to be read, and is no metadata of its document. */
  private static final List<String> INPUT_FIELDS = List.of("schema", "offsets", "id", "text");

  private JsonLinesReader() {}

  /**
   * {@return the document of one line}
   *
   * @param line one JSON object
   * @param file name of the file, for errors
   * @param lineNumber number of the line from 1 on, for errors
   * @throws FormatException if the line is not {@code hearsay/1}
   */
  public static Document document(String line, String file, int lineNumber) {
    JsonFields fields = JsonFields.parse(line, new JsonPlace(file, lineNumber, ""));
    String schema = fields.text("schema");
    if (!schema.equals(JsonLinesWriter.SCHEMA)) {
      throw fields.wrong("schema", "\"" + JsonLinesWriter.SCHEMA + "\"");
    }
    OffsetUnit unit =
        fields.has("offsets") ? fields.label("offsets", OffsetUnit.class) : OffsetUnit.CODEPOINT;
    String text = fields.text("text");
    ItemReader items = new ItemReader(text, unit);
    return fields
        .place()
        .build(
            () ->
                new Document(
                    fields.text("id"),
                    text,
                    metadata(fields),
                    fields.optionalObjects("attributions").stream()
                        .map(items::attribution)
                        .toList(),
                    fields.optionalObjects("quantities").stream().map(items::quantity).toList(),
                    fields.optionalObjects("changes").stream().map(ItemReader::change).toList(),
                    fields.optionalObjects("claims").stream().map(ItemReader::claim).toList()));
  }

  /**
   * {@return the bare document of a line that is to be annotated} The line needs a {@code text}.
   * Its metadata are those in its {@code metadata} and every other field that is a string, a number
   * or a truth value, in the order given; what was found in an annotated line is passed over.
   *
   * @param line one JSON object
   * @param file name of the file, for errors
   * @param lineNumber number of the line from 1 on, for errors
   * @param idIfAbsent the id of the document if the line gives none (a string or a number), or a
   *     blank one
   * @throws FormatException if the line is no such object
   */
  public static Document input(String line, String file, int lineNumber, String idIfAbsent) {
    JsonFields fields = JsonFields.parse(line, new JsonPlace(file, lineNumber, ""));
    String id = fields.has("id") ? fields.textOrNumber("id") : "";
    Map<String, String> metadata = fields.scalars();
    INPUT_FIELDS.forEach(metadata::remove);
    if (fields.value(METADATA).isJsonObject()) {
      metadata.putAll(fields.object(METADATA).texts());
    }
    return new Document(
        id.isBlank() ? idIfAbsent : id,
        fields.text("text"),
        metadata,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /**
   * {@return the documents of a file, in file order} Blank lines are skipped, a byte order mark is
   * stripped, and a file whose name ends in {@code .gz} is unpacked.
   *
   * @throws FormatException naming file and line if the file is not UTF-8, if a line is not {@code
   *     hearsay/1} or if two documents have one id
   * @throws java.io.UncheckedIOException naming the file if it cannot be read
   */
  public static List<Document> read(Path file) {
    try (Stream<Document> documents = stream(file)) {
      return documents.toList();
    }
  }

  /**
   * {@return the documents of a file as {@link #read} has them, each read when it is asked for, so
   * that the file may be larger than the memory} Close the stream to close the file; errors come
   * with the document that they are in.
   */
  public static Stream<Document> stream(Path file) {
    return numbered(file).map(unlessSeen(file, Document::id));
  }

  /**
   * {@return what each annotator labelled, by the annotator's name and in the order of names} A
   * file may hold several versions of a document, told apart by {@code annotator} in their
   * metadata.
   *
   * @throws FormatException as {@link #read} does, and naming the line that has no annotator, or
   *     where one has a document twice
   * @throws java.io.UncheckedIOException naming the file if it cannot be read
   */
  public static Map<String, GoldCorpus> versions(Path file) {
    Map<String, List<Document>> byAnnotator = new TreeMap<>();
    try (Stream<Numbered> lines = numbered(file)) {
      lines
          .map(line -> line.labelled(file))
          .map(unlessSeen(file, version -> version.id() + ", by " + annotator(version)))
          .forEach(
              version ->
                  byAnnotator
                      .computeIfAbsent(annotator(version), name -> new ArrayList<>())
                      .add(version));
    }
    Map<String, GoldCorpus> versions = new LinkedHashMap<>();
    byAnnotator.forEach((name, documents) -> versions.put(name, GoldCorpus.of(documents)));
    return versions;
  }

  /**
   * {@return the documents to score against} Of several versions of a document it is the one whose
   * metadata do not say {@code "gold": "false"}.
   *
   * @throws FormatException as {@link #read} does
   * @throws java.io.UncheckedIOException naming the file if it cannot be read
   */
  public static GoldCorpus gold(Path file) {
    try (Stream<Numbered> lines = numbered(file)) {
      return GoldCorpus.of(
          lines
              .filter(line -> !line.document().metadata().getOrDefault(GOLD, "").equals("false"))
              .map(unlessSeen(file, Document::id))
              .toList());
    }
  }

  /** A document and the line that it stands on. */
  private record Numbered(Document document, int line) {
    Numbered labelled(Path file) {
      if (annotator(document).isBlank()) {
        throw new FormatException(
            file.toString(), line, "metadata.annotator: expected who labelled it, found nobody");
      }
      return this;
    }
  }

  private static Stream<Numbered> numbered(Path file) {
    return Utf8Lines.of(file)
        .filter(line -> !line.text().isBlank())
        .map(
            line ->
                new Numbered(document(line.text(), file.toString(), line.number()), line.number()));
  }

  /** Passes a document on; refuses one whose name an earlier one has. */
  private static Function<Numbered, Document> unlessSeen(
      Path file, Function<Document, String> name) {
    Map<String, Integer> lineOf = new HashMap<>();
    return numbered -> {
      String own = name.apply(numbered.document());
      Integer earlier = lineOf.putIfAbsent(own, numbered.line());
      if (earlier != null) {
        throw new FormatException(
            file.toString(),
            numbered.line(),
            String.format(
                Locale.ROOT,
                "id: expected an id of its own, found \"%s\", which line %d has too",
                own,
                earlier));
      }
      return numbered.document();
    };
  }

  private static String annotator(Document version) {
    return version.metadata().getOrDefault(ANNOTATOR, "");
  }

  private static Map<String, String> metadata(JsonFields fields) {
    return fields.optionalObject(METADATA).map(JsonFields::texts).orElse(Map.of());
  }
}
