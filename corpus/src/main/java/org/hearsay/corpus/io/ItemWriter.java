package org.hearsay.corpus.io;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.Change;
import org.hearsay.corpus.model.Claim;
import org.hearsay.corpus.model.Quantity;
import org.hearsay.corpus.model.Role;
import org.hearsay.corpus.model.Span;

/** Writes the fields of the items of one document, in the order of the schema. */
final class ItemWriter {
  private final JsonWriter json;
  private final FieldWriter fields;
  private final String text;
  private final TextOffsets offsets;

  ItemWriter(JsonWriter json, String text, TextOffsets offsets) {
    this.json = json;
    this.fields = new FieldWriter(json);
    this.text = text;
    this.offsets = offsets;
  }

  void attribution(Attribution attribution) throws IOException {
    labels(attribution);
    for (Role role : Role.values()) {
      spans(role.label(), attribution.role(role));
    }
  }

  /** The fields of an attribution without its spans. */
  void labels(Attribution attribution) throws IOException {
    word("id", attribution.id());
    word("type", attribution.type().label());
    word("cueClass", attribution.cueClass().label());
    json.name("negated").value(attribution.negated());
    word("sourceKind", attribution.sourceKind().label());
    fields.text("speaker", attribution.speaker()).text("parent", attribution.parent());
    json.name("propositional").value(attribution.propositional());
    fields.confidence(attribution.confidence());
  }

  void quantity(Quantity quantity) throws IOException {
    word("id", quantity.id());
    bounds(quantity.span());
    figures(quantity);
    span("measured", quantity.measured());
    fields.text("measuredLemma", quantity.measuredLemma());
    span("time", quantity.time());
    span("place", quantity.place());
    span("reference", quantity.reference());
    fields.confidence(quantity.confidence());
  }

  /** The fields of a quantity without its spans. */
  void labels(Quantity quantity) throws IOException {
    word("id", quantity.id());
    figures(quantity);
    fields.text("measuredLemma", quantity.measuredLemma()).confidence(quantity.confidence());
  }

  private void figures(Quantity quantity) throws IOException {
    word("kind", quantity.kind().label());
    word("modifier", quantity.modifier().label());
    word("direction", quantity.direction().label());
    fields
        .amount(quantity.amount())
        .number("tolerance", quantity.tolerance())
        .unit(quantity.unit())
        .normalised(quantity.normalised());
  }

  void change(Change change) throws IOException {
    fields
        .text("fromQuantity", change.fromQuantity())
        .text("toQuantity", change.toQuantity())
        .text("byQuantity", change.byQuantity());
  }

  void claim(Claim claim) throws IOException {
    word("id", claim.id());
    fields.text("attribution", claim.attribution());
    word("quantity", claim.quantity());
    fields.text("speaker", claim.speaker());
  }

  private void word(String name, String value) throws IOException {
    fields.text(name, Optional.of(value));
  }

  void spans(String name, List<Span> spans) throws IOException {
    json.name(name).beginArray();
    for (Span span : spans) {
      json.beginObject();
      bounds(span);
      json.endObject();
    }
    json.endArray();
  }

  private void span(String name, Optional<Span> span) throws IOException {
    json.name(name);
    if (span.isEmpty()) {
      json.nullValue();
      return;
    }
    json.beginObject();
    bounds(span.get());
    json.endObject();
  }

  private void bounds(Span span) throws IOException {
    json.name("begin").value(offsets.fromUtf16(span.begin()));
    json.name("end").value(offsets.fromUtf16(span.end()));
    word("text", span.in(text));
  }
}
