package org.hearsay.corpus.io;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.Claim;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Quantity;
import org.hearsay.corpus.model.Role;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.Spans;

/** Writes the annotation file of one document, in the form that the package describes. */
final class BratDocumentWriter {
  private final Document document;
  private final TextOffsets offsets;
  private final BratLines lines;
  private final Map<String, String> eventOfAttribution = new HashMap<>();
  private final Map<String, String> eventOfQuantity = new HashMap<>();
  private final Map<String, List<String>> claimArcsOfQuantity = new HashMap<>();

  private BratDocumentWriter(Document document) {
    this.document = document;
    this.offsets = TextOffsets.of(document.text(), OffsetUnit.CODEPOINT);
    this.lines = new BratLines(document.text(), offsets);
  }

  /** The lines of the {@code .ann} file, each with its line end. */
  static String annotations(Document document) {
    BratDocumentWriter writer = new BratDocumentWriter(document);
    writer.nameEvents();
    writer.documentNote();
    List<JsonNote> claimNotes = writer.claimNotes();
    document.attributions().forEach(writer::attribution);
    document.quantities().forEach(writer::quantity);
    writer.changeNotes();
    claimNotes.forEach(note -> writer.lines.note(BratLayer.CLAIM_NOTE, note.target, note.body));
    return writer.lines.toString();
  }

  private record JsonNote(String target, JsonText.Body body) {}

  private void nameEvents() {
    for (Attribution attribution : document.attributions()) {
      eventOfAttribution.put(attribution.id(), "E" + (eventOfAttribution.size() + 1));
    }
    for (Quantity quantity : document.quantities()) {
      eventOfQuantity.put(
          quantity.id(), "E" + (eventOfAttribution.size() + eventOfQuantity.size() + 1));
    }
  }

  private void documentNote() {
    lines.note(
        BratLayer.DOCUMENT_NOTE,
        json -> {
          new FieldWriter(json).text("id", Optional.of(document.id()));
          json.name("metadata").beginObject();
          for (Map.Entry<String, String> entry : document.metadata().entrySet()) {
            json.name(entry.getKey()).value(entry.getValue());
          }
          json.endObject();
        });
  }

  private void attribution(Attribution attribution) {
    Map<String, List<Span>> roles = new LinkedHashMap<>();
    for (Role role : List.of(Role.CONTENT, Role.SOURCE, Role.CUE)) {
      if (!attribution.role(role).isEmpty()) {
        roles.put(BratLayer.of(role), attribution.role(role));
      }
    }
    List<String> arcs = arcs(roles);
    attribution
        .parent()
        .ifPresent(id -> arcs.add(BratLayer.PARENT + ":" + event(eventOfAttribution, id)));
    String event = event(eventOfAttribution, attribution.id());
    lines.event(event, arcs);
    lines.attribute(BratLayer.TYPE, event, attribution.type());
    lines.attribute(BratLayer.CUE_CLASS, event, attribution.cueClass());
    lines.attribute(BratLayer.SOURCE_KIND, event, attribution.sourceKind());
    lines.flag(BratLayer.NEGATED, event, attribution.negated());
    lines.flag(BratLayer.NOT_PROPOSITIONAL, event, !attribution.propositional());
    lines.note(
        BratLayer.ITEM_NOTE,
        event,
        json -> {
          new FieldWriter(json)
              .text("id", Optional.of(attribution.id()))
              .text("speaker", attribution.speaker())
              .confidence(attribution.confidence());
          exactSpans(json, roles);
        });
  }

  private void quantity(Quantity quantity) {
    Map<String, List<Span>> roles = new LinkedHashMap<>();
    roles.put(BratLayer.QUANTITY, List.of(quantity.span()));
    quantity.measured().ifPresent(span -> roles.put(BratLayer.MEASURED, List.of(span)));
    quantity.time().ifPresent(span -> roles.put(BratLayer.TIME, List.of(span)));
    quantity.place().ifPresent(span -> roles.put(BratLayer.PLACE, List.of(span)));
    quantity.reference().ifPresent(span -> roles.put(BratLayer.REFERENCE, List.of(span)));
    List<String> arcs = arcs(roles);
    arcs.addAll(claimArcsOfQuantity.getOrDefault(quantity.id(), List.of()));
    String event = event(eventOfQuantity, quantity.id());
    lines.event(event, arcs);
    lines.attribute(BratLayer.KIND, event, quantity.kind());
    lines.attribute(BratLayer.MODIFIER, event, quantity.modifier());
    lines.attribute(BratLayer.DIRECTION, event, quantity.direction());
    lines.note(
        BratLayer.ITEM_NOTE,
        event,
        json -> {
          new FieldWriter(json)
              .text("id", Optional.of(quantity.id()))
              .amount(quantity.amount())
              .number("tolerance", quantity.tolerance())
              .unit(quantity.unit())
              .normalised(quantity.normalised())
              .text("measuredLemma", quantity.measuredLemma())
              .confidence(quantity.confidence());
          exactSpans(json, roles);
        });
  }

  private void changeNotes() {
    document
        .changes()
        .forEach(
            change -> {
              String first = change.quantities().findFirst().orElseThrow();
              lines.note(
                  BratLayer.CHANGE_NOTE,
                  event(eventOfQuantity, first),
                  json -> items(json).change(change));
            });
  }

  /** Numbers the claim arcs of each quantity, and makes a note of what no arc can say. */
  private List<JsonNote> claimNotes() {
    List<JsonNote> claimNotes = new ArrayList<>();
    for (Claim claim : document.claims()) {
      Optional<String> arc = claim.attribution().map(id -> claimArc(claim.quantity(), id));
      claimNotes.add(
          new JsonNote(
              event(eventOfQuantity, claim.quantity()),
              json ->
                  new FieldWriter(json)
                      .text("id", Optional.of(claim.id()))
                      .text("arc", arc)
                      .text("speaker", claim.speaker())));
    }
    return claimNotes;
  }

  /** Adds an arc from quantity to attribution: {@code Claim}, the second one {@code Claim2}. */
  private String claimArc(String quantity, String attribution) {
    List<String> arcs = claimArcsOfQuantity.computeIfAbsent(quantity, id -> new ArrayList<>());
    String name = BratLayer.CLAIM + (arcs.isEmpty() ? "" : arcs.size() + 1);
    arcs.add(name + ":" + event(eventOfAttribution, attribution));
    return name;
  }

  private List<String> arcs(Map<String, List<Span>> roles) {
    List<String> arcs = new ArrayList<>();
    roles.forEach((type, spans) -> arcs.add(type + ":" + lines.textBound(type, spans)));
    return arcs;
  }

  /**
   * Notes the roles that their fragments would not bring back, such as one ending in a line end.
   */
  private void exactSpans(JsonWriter json, Map<String, List<Span>> roles) throws IOException {
    Map<String, List<Span>> lost = new LinkedHashMap<>(roles);
    lost.values()
        .removeIf(
            spans ->
                spans.equals(
                    Spans.joined(document.text(), BratFragments.of(document.text(), spans))));
    if (lost.isEmpty()) {
      return;
    }
    json.name("spans").beginObject();
    for (Map.Entry<String, List<Span>> role : lost.entrySet()) {
      items(json).spans(role.getKey(), role.getValue());
    }
    json.endObject();
  }

  private ItemWriter items(JsonWriter json) {
    return new ItemWriter(json, document.text(), offsets);
  }

  private static String event(Map<String, String> events, String id) {
    return Optional.ofNullable(events.get(id)).orElseThrow(); // a document knows its ids
  }
}
