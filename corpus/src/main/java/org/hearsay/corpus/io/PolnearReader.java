package org.hearsay.corpus.io;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.AttributionType;
import org.hearsay.corpus.model.CueClass;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.SourceKind;
import org.hearsay.corpus.model.Span;

/**
 * Reads PolNeAR (Newell, Margolin and Ruths, LREC 2018) from JSON Lines, one article a line.
 *
 * <p>A line has {@code id}, {@code text}, {@code attributions} ({@code id} and the roles {@code
 * source}, {@code cue} and {@code content}, each a list of pairs of UTF-16 offsets) and {@code
 * discard}, the spans that are no article text. {@code publisher}, {@code date} and {@code split}
 * become metadata. A file may hold several versions of an article, told apart by {@code annotator}:
 * {@link #read} takes the one marked {@code "gold": true}, {@link #versions} all.
 *
 * <p>Kept: the spans, without white space at their edges. Not labelled, and so place holders in the
 * documents: type, class of the cue, negation, speaker and its kind, nesting. An attribution that
 * our records cannot hold (without content, or with roles that overlap) is dropped and named in
 * {@link GoldCorpus#dropped}.
 */
public final class PolnearReader {
  private static final List<String> METADATA = List.of("publisher", "date", "split");

  private final List<Document> documents = new ArrayList<>();
  private final Map<String, List<Span>> discards = new LinkedHashMap<>();
  private final List<String> dropped = new ArrayList<>();

  private PolnearReader() {}

  /**
   * {@return the articles of a file, which may be packed ({@code .gz})}
   *
   * @throws FormatException naming file, line and field of what is wrong
   * @throws java.io.UncheckedIOException naming the file if it cannot be read
   */
  public static GoldCorpus read(Path file) {
    PolnearReader reader = new PolnearReader();
    eachLine(
        file,
        fields -> {
          if (fields.flag("gold", true)) {
            reader.article(fields);
          }
        });
    return reader.corpus();
  }

  /**
   * {@return what each annotator labelled, by the annotator's name and in the order of names}
   *
   * @throws FormatException naming file, line and field of what is wrong, such as an article that
   *     one annotator has twice
   * @throws java.io.UncheckedIOException naming the file if it cannot be read
   */
  public static Map<String, GoldCorpus> versions(Path file) {
    Map<String, PolnearReader> readers = new TreeMap<>();
    Set<List<String>> seen = new HashSet<>();
    eachLine(
        file,
        fields -> {
          String annotator = fields.text("annotator");
          if (!seen.add(List.of(fields.text("id"), annotator))) {
            throw fields.wrong("annotator", "each article once an annotator");
          }
          readers.computeIfAbsent(annotator, name -> new PolnearReader()).article(fields);
        });
    Map<String, GoldCorpus> versions = new LinkedHashMap<>();
    readers.forEach((annotator, reader) -> versions.put(annotator, reader.corpus()));
    return versions;
  }

  private static void eachLine(Path file, Consumer<JsonFields> article) {
    try (Stream<Utf8Lines.Line> lines = Utf8Lines.of(file)) {
      lines
          .filter(line -> !line.text().isBlank())
          .forEach(
              line ->
                  article.accept(
                      JsonFields.parse(
                          line.text(), new JsonPlace(file.toString(), line.number(), ""))));
    }
  }

  private GoldCorpus corpus() {
    return new GoldCorpus(
        documents, Set.of(GoldField.ATTRIBUTIONS), discards, GoldCorpus.Scheme.POLNEAR, dropped);
  }

  private void article(JsonFields fields) {
    String id = fields.text("id");
    String text = fields.text("text");
    SpanPairs spans = new SpanPairs(text);
    List<Attribution> attributions = new ArrayList<>();
    for (JsonFields item : fields.objects("attributions")) {
      attribution(id, item, spans).ifPresent(attributions::add);
    }
    Map<String, String> metadata = new LinkedHashMap<>();
    for (String name : METADATA) {
      fields.optionalText(name).ifPresent(value -> metadata.put(name, value));
    }
    documents.add(
        fields
            .place()
            .build(
                () ->
                    new Document(
                        id, text, metadata, attributions, List.of(), List.of(), List.of())));
    if (fields.has("discard")) {
      List<Span> discard = spans.list(fields, "discard");
      if (!discard.isEmpty()) {
        discards.put(id, discard);
      }
    }
  }

  private Optional<Attribution> attribution(String article, JsonFields fields, SpanPairs spans) {
    String id = fields.text("id");
    List<Span> source = spans.list(fields, "source");
    List<Span> cue = spans.list(fields, "cue");
    List<Span> content = spans.list(fields, "content");
    try {
      return Optional.of(
          new Attribution(
              id,
              source,
              cue,
              content,
              AttributionType.INDIRECT,
              CueClass.REPORT,
              false,
              SourceKind.NONE,
              Optional.empty(),
              Optional.empty(),
              true,
              1));
    } catch (IllegalArgumentException e) {
      dropped.add(article + ", " + id + ": " + e.getMessage());
      return Optional.empty();
    }
  }
}
