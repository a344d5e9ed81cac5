package org.hearsay.corpus.io;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.Change;
import org.hearsay.corpus.model.Claim;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Quantity;
import org.hearsay.corpus.model.Role;
import org.hearsay.corpus.model.Span;

/**
 * Writes documents as tasks of Prodigy, JSON Lines with {@code tokens}, {@code spans} and {@code
 * relations}, in code points.
 *
 * <p>An attribution is a span {@code CONTENT} on the first span of its content, which carries the
 * labels as fields of their own, with relations {@code source}, {@code cue} and, for the further
 * spans of a discontinuous content, {@code content}. A quantity is a span {@code QUANTITY} with
 * relations {@code measured}, {@code time}, {@code place} and {@code reference}. The field {@code
 * hearsay} holds what is no span: id, metadata, changes and claims. Nothing is lost; {@link
 * ProdigyReader} brings an equal document back. Spans may overlap, as nested attributions do.
 *
 * <p>Tokens are cut at the edges of spans. Pure functions.
 */
public final class ProdigyWriter {
  private final Document document;
  private final CutTokens tokens;
  private final TextOffsets offsets;
  private final Map<String, Mark> marks = new LinkedHashMap<>();
  private final List<Relation> relations = new ArrayList<>();

  private ProdigyWriter(Document document) {
    this.document = document;
    this.tokens = CutTokens.of(document);
    this.offsets = TextOffsets.of(document.text(), OffsetUnit.CODEPOINT);
  }

  /** A span with its label; the head of an item has the item's id and labels. */
  private record Mark(Span span, String label, Optional<String> id, Labels labels) {}

  private record Relation(Mark head, Mark child, String label) {}

  /** Writes the labels of an item. */
  private interface Labels {
    void write(ItemWriter items) throws IOException;
  }

  /**
   * {@return the document as one line of JSON, without a line end}
   *
   * @throws IllegalArgumentException if a number has more than 1000 characters
   */
  public static String line(Document document) {
    return JsonText.of(new ProdigyWriter(document)::write);
  }

  private void write(JsonWriter json) throws IOException {
    document.attributions().forEach(this::attribution);
    document.quantities().forEach(this::quantity);
    ItemWriter items = new ItemWriter(json, document.text(), offsets);
    json.beginObject();
    json.name("text").value(document.text());
    json.name("meta").beginObject().name("id").value(document.id()).endObject();
    hearsay(json, items);
    tokens(json);
    json.name("spans").beginArray();
    for (Mark mark : marks.values()) {
      json.beginObject();
      bounds(json, mark);
      mark.labels().write(items);
      json.endObject();
    }
    json.endArray();
    relations(json);
    json.endObject();
  }

  private void attribution(Attribution attribution) {
    List<Span> content = attribution.content();
    Mark head =
        head(content.get(0), Role.CONTENT.label(), attribution.id(), i -> i.labels(attribution));
    for (Role role : Role.values()) {
      List<Span> spans = attribution.role(role);
      for (Span span : role == Role.CONTENT ? spans.subList(1, spans.size()) : spans) {
        tie(head, span, role.label());
      }
    }
  }

  private void quantity(Quantity quantity) {
    Mark head = head(quantity.span(), "quantity", quantity.id(), i -> i.labels(quantity));
    quantity.measured().ifPresent(span -> tie(head, span, "measured"));
    quantity.time().ifPresent(span -> tie(head, span, "time"));
    quantity.place().ifPresent(span -> tie(head, span, "place"));
    quantity.reference().ifPresent(span -> tie(head, span, "reference"));
  }

  private Mark head(Span span, String label, String id, Labels labels) {
    Mark mark = new Mark(span, label.toUpperCase(Locale.ROOT), Optional.of(id), labels);
    marks.put(label + " " + id, mark);
    return mark;
  }

  /** A span that several items share is one span with several relations. */
  private void tie(Mark head, Span span, String label) {
    Mark child =
        marks.computeIfAbsent(
            label + span,
            key -> new Mark(span, label.toUpperCase(Locale.ROOT), Optional.empty(), items -> {}));
    relations.add(new Relation(head, child, label));
  }

  private void hearsay(JsonWriter json, ItemWriter items) throws IOException {
    json.name("hearsay").beginObject();
    new FieldWriter(json)
        .text("schema", Optional.of(JsonLinesWriter.SCHEMA))
        .text("id", Optional.of(document.id()))
        .metadata(document.metadata());
    json.name("changes").beginArray();
    for (Change change : document.changes()) {
      json.beginObject();
      items.change(change);
      json.endObject();
    }
    json.endArray();
    json.name("claims").beginArray();
    for (Claim claim : document.claims()) {
      json.beginObject();
      items.claim(claim);
      json.endObject();
    }
    json.endArray().endObject();
  }

  private void tokens(JsonWriter json) throws IOException {
    String text = document.text();
    json.name("tokens").beginArray();
    for (int i = 0; i < tokens.list().size(); i++) {
      Span token = tokens.list().get(i);
      boolean spaceBehind =
          token.end() < text.length()
              && CutTokens.isBlank(text, new Span(token.end(), token.end() + 1));
      json.beginObject().name("text").value(token.in(text));
      offsets(json, token);
      json.name("id").value(i).name("ws").value(spaceBehind).endObject();
    }
    json.endArray();
  }

  private void relations(JsonWriter json) throws IOException {
    json.name("relations").beginArray();
    for (Relation relation : relations) {
      // Prodigy names a span of several tokens by its last one
      json.beginObject().name("head").value(tokens.last(relation.head().span()));
      json.name("child").value(tokens.last(relation.child().span()));
      json.name("head_span").beginObject();
      bounds(json, relation.head());
      new FieldWriter(json).text("id", relation.head().id());
      json.endObject().name("child_span").beginObject();
      bounds(json, relation.child());
      json.endObject().name("label").value(relation.label()).endObject();
    }
    json.endArray();
  }

  private void bounds(JsonWriter json, Mark mark) throws IOException {
    offsets(json, mark.span());
    json.name("token_start").value(tokens.first(mark.span()));
    json.name("token_end").value(tokens.last(mark.span()));
    json.name("label").value(mark.label());
  }

  private void offsets(JsonWriter json, Span span) throws IOException {
    json.name("start").value(offsets.fromUtf16(span.begin()));
    json.name("end").value(offsets.fromUtf16(span.end()));
  }
}
