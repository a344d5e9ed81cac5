package org.hearsay.corpus.io;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.corpus.model.Attribution;

/**
 * Reads triples as textacy's {@code direct_quotations} makes them, written as JSON Lines, one
 * document a line: {@code id}, {@code text} and {@code triples}, each with {@code speaker} and
 * {@code cue}, lists of spans, and {@code content}, one span. A span is {@code start} and {@code
 * end} in code points, and the words as {@code text} if one likes.
 *
 * <p>textacy has no file format of its own; {@code docs/formats.md} has the lines of Python that
 * write this one. Kept: the spans. Not labelled, and so place holders (see {@link CorpusFormat}):
 * everything else.
 */
public final class TriplesReader {
  private TriplesReader() {}

  /**
   * {@return the documents of a file, which may be packed ({@code .gz})}
   *
   * @throws FormatException naming file, line and field of what is wrong
   * @throws java.io.UncheckedIOException naming the file if it cannot be read
   */
  public static GoldCorpus read(Path file) {
    BareCorpus corpus = new BareCorpus();
    JsonRows.of(file).forEach(row -> document(row, corpus));
    return corpus.labelling(GoldCorpus.Scheme.POLNEAR, Set.of(GoldField.ATTRIBUTIONS));
  }

  private static void document(JsonFields row, BareCorpus corpus) {
    String id = row.textOrNumber("id");
    String text = row.text("text");
    JsonSpans spans = new JsonSpans(text, OffsetUnit.CODEPOINT, "start", "end");
    BareAttributions bare = new BareAttributions(id, text);
    List<Attribution> attributions = new ArrayList<>();
    List<JsonFields> triples = row.objects("triples");
    for (int i = 0; i < triples.size(); i++) {
      JsonFields triple = triples.get(i);
      bare.of(
              "a" + (i + 1),
              spans.list(triple, "speaker"),
              spans.list(triple, "cue"),
              List.of(spans.span(triple.object("content"))))
          .ifPresent(attributions::add);
    }
    corpus.add(row.place(), id, text, Map.of(), attributions, bare);
  }
}
