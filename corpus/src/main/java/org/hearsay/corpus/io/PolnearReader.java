package org.hearsay.corpus.io;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hearsay.corpus.model.Attribution;

/**
 * Reads PolNeAR (Newell, Margolin and Ruths, LREC 2018) from JSON Lines, one article a line.
 *
 * <p>A line has {@code id}, {@code text}, {@code attributions} ({@code id} and the roles {@code
 * source}, {@code cue} and {@code content}, each a list of pairs of UTF-16 offsets) and {@code
 * discard}, the spans that are no article text. {@code publisher}, {@code date} and {@code split}
 * become metadata. A file may hold several versions of an article, told apart by {@code annotator}:
 * {@link #read} takes the one marked {@code "gold": true}, {@link #versions} all.
 *
 * <p>Kept: the spans, without white space at their edges ({@link GoldCorpus#trimmed} names the
 * roles that had some). Not labelled, and so place holders (see {@link CorpusFormat}): everything
 * else. An attribution that our records cannot hold (without content, or with roles that overlap)
 * is dropped and named in {@link GoldCorpus#dropped}.
 */
public final class PolnearReader {
  private static final List<String> METADATA = List.of("publisher", "date", "split");

  private final BareCorpus corpus = new BareCorpus();

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
    return corpus.labelling(GoldCorpus.Scheme.POLNEAR, Set.of(GoldField.ATTRIBUTIONS));
  }

  private void article(JsonFields fields) {
    String id = fields.text("id");
    String text = fields.text("text");
    SpanPairs spans = new SpanPairs(text);
    BareAttributions bare = new BareAttributions(id, text);
    List<Attribution> attributions = new ArrayList<>();
    for (JsonFields item : fields.objects("attributions")) {
      bare.of(
              item.text("id"),
              spans.asGiven(item, "source"),
              spans.asGiven(item, "cue"),
              spans.asGiven(item, "content"))
          .ifPresent(attributions::add);
    }
    Map<String, String> metadata = new LinkedHashMap<>();
    for (String name : METADATA) {
      fields.optionalText(name).ifPresent(value -> metadata.put(name, value));
    }
    corpus.add(fields.place(), id, text, metadata, attributions, bare);
    if (fields.has("discard")) {
      corpus.discard(id, spans.list(fields, "discard"));
    }
  }
}
