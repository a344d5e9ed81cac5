package org.hearsay.corpus.io;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Quantity;
import org.hearsay.corpus.model.Span;

/**
 * Reads tasks of Prodigy, JSON Lines with {@code spans} and {@code relations} as {@link
 * ProdigyWriter} describes them, whether it wrote them or somebody labelled them in Prodigy.
 *
 * <p>A span {@code CONTENT} heads an attribution unless it continues another one. Without our
 * fields an attribution is its spans alone, with place holders for its labels; a quantity without
 * them has no value and is dropped. Labels are compared without regard to case; other spans and
 * relations are passed over, and so are {@code tokens}. Tasks whose {@code answer} is not {@code
 * accept} are dropped. Offsets are code points. Pure functions.
 */
public final class ProdigyReader {
  private final List<Document> documents = new ArrayList<>();
  private final List<String> dropped = new ArrayList<>();
  private boolean labelled = true;

  private ProdigyReader() {}

  /**
   * {@return the accepted tasks of a file, which may be packed ({@code .gz})} Without an id in
   * {@code hearsay} or {@code meta} a document is called by file and line.
   *
   * @throws FormatException naming file, line and field of what is wrong
   * @throws java.io.UncheckedIOException naming the file if it cannot be read
   */
  public static GoldCorpus read(Path file) {
    ProdigyReader reader = new ProdigyReader();
    JsonRows.of(file).forEach(reader::task);
    return reader.labelled
        ? GoldCorpus.of(reader.documents, reader.dropped)
        : new GoldCorpus(
            reader.documents,
            Set.of(GoldField.ATTRIBUTIONS),
            Map.of(),
            GoldCorpus.Scheme.HEARSAY,
            reader.dropped);
  }

  private void task(JsonFields fields) {
    Optional<JsonFields> ours = fields.optionalObject("hearsay");
    String id =
        ours.map(hearsay -> hearsay.text("id"))
            .or(() -> fields.optionalObject("meta").flatMap(meta -> meta.optionalText("id")))
            .orElseGet(() -> fields.place().name());
    Optional<String> answer = fields.optionalText("answer");
    if (answer.isPresent() && !answer.get().equals("accept")) {
      dropped.add(id + ": its answer is \"" + answer.get() + "\"");
      return;
    }
    Task task = new Task(id, fields, dropped);
    List<Attribution> attributions = task.attributions();
    List<Quantity> quantities = task.quantities();
    labelled &= ours.isPresent() && task.isLabelled();
    documents.add(
        fields
            .place()
            .build(
                () ->
                    new Document(
                        id,
                        fields.text("text"),
                        ours.flatMap(hearsay -> hearsay.optionalObject("metadata"))
                            .map(JsonFields::texts)
                            .orElse(Map.of()),
                        attributions,
                        quantities,
                        ours.stream()
                            .flatMap(hearsay -> hearsay.optionalObjects("changes").stream())
                            .map(ItemReader::change)
                            .toList(),
                        ours.stream()
                            .flatMap(hearsay -> hearsay.optionalObjects("claims").stream())
                            .map(ItemReader::claim)
                            .toList())));
  }

  /** The spans and relations of one task. */
  private static final class Task {
    private final String id;
    private final String text;
    private final JsonSpans spans;
    private final List<String> dropped;
    private final List<JsonFields> contents = new ArrayList<>();
    private final List<JsonFields> quantities = new ArrayList<>();

    /** By key of the head and label of the relation. */
    private final Map<String, Map<String, List<Span>>> children = new HashMap<>();

    Task(String id, JsonFields fields, List<String> dropped) {
      this.id = id;
      this.text = fields.text("text");
      this.spans = new JsonSpans(text, OffsetUnit.CODEPOINT, "start", "end");
      this.dropped = dropped;
      Map<String, JsonFields> heads = new LinkedHashMap<>();
      for (JsonFields span : fields.optionalObjects("spans")) {
        if (label(span).equals("content") || label(span).equals("quantity")) {
          heads.putIfAbsent(key(span), span);
          heads.putIfAbsent(place(span), span);
        }
      }
      for (JsonFields relation : fields.optionalObjects("relations")) {
        JsonFields named = relation.object("head_span");
        if (!label(named).equals("content") && !label(named).equals("quantity")) {
          continue;
        }
        JsonFields head = heads.get(key(named));
        if (head == null) {
          throw relation.wrong("head_span", "one of the spans of the task");
        }
        JsonFields child = relation.object("child_span");
        children
            .computeIfAbsent(key(head), key -> new HashMap<>())
            .computeIfAbsent(label(relation), label -> new ArrayList<>())
            .add(spans.span(child));
        if (label(relation).equals("content")) {
          heads.remove(place(child)); // it continues an attribution and heads none
        }
      }
      heads.forEach(
          (key, head) -> {
            if (key.equals(key(head))) {
              (label(head).equals("content") ? contents : quantities).add(head);
            }
          });
    }

    List<Attribution> attributions() {
      BareAttributions bare = new BareAttributions(id, text);
      List<Attribution> attributions = new ArrayList<>();
      for (JsonFields head : contents) {
        List<Span> source = children(head, "source");
        List<Span> cue = children(head, "cue");
        List<Span> content =
            Stream.concat(Stream.of(spans.span(head)), children(head, "content").stream())
                .sorted()
                .toList();
        if (head.has("cueClass")) {
          attributions.add(ItemReader.attribution(head, source, cue, content));
        } else {
          Span first = spans.span(head);
          bare.of("a" + first.begin() + "-" + first.end(), source, cue, content)
              .ifPresent(attributions::add);
        }
      }
      dropped.addAll(bare.dropped());
      return attributions;
    }

    List<Quantity> quantities() {
      List<Quantity> found = new ArrayList<>();
      for (JsonFields head : quantities) {
        if (head.has("kind")) {
          found.add(
              ItemReader.quantity(
                  head, spans.span(head), name -> children(head, name).stream().findFirst()));
        } else {
          dropped.add(id + ", quantity " + spans.span(head) + ": it has no value");
        }
      }
      return found;
    }

    /** {@return whether every item has our labels} */
    boolean isLabelled() {
      return contents.stream().allMatch(head -> head.has("cueClass"));
    }

    private List<Span> children(JsonFields head, String label) {
      return children.getOrDefault(key(head), Map.of()).getOrDefault(label, List.of());
    }

    private static String label(JsonFields fields) {
      return fields.optionalText("label").orElse("").toLowerCase(Locale.ROOT);
    }

    /** What names a head in relations: its id, or its place where it has none. */
    private String key(JsonFields span) {
      return span.has("id") ? label(span) + " " + span.text("id") : place(span);
    }

    private String place(JsonFields span) {
      return label(span) + spans.span(span);
    }
  }
}
