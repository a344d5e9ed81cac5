package org.hearsay.corpus.io;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.corpus.io.BratAnnotations.Event;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.AttributionType;
import org.hearsay.corpus.model.Change;
import org.hearsay.corpus.model.CueClass;
import org.hearsay.corpus.model.Direction;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Modifier;
import org.hearsay.corpus.model.Quantity;
import org.hearsay.corpus.model.QuantityKind;
import org.hearsay.corpus.model.Role;
import org.hearsay.corpus.model.SourceKind;

/** Understands the annotation file of one document, in the form that the package describes. */
final class BratDocumentReader {
  private static final Set<String> ROLES =
      Set.of(
          BratLayer.of(Role.SOURCE),
          BratLayer.of(Role.CUE),
          BratLayer.CONTENT,
          BratLayer.QUANTITY,
          BratLayer.MEASURED,
          BratLayer.TIME,
          BratLayer.PLACE,
          BratLayer.REFERENCE);

  private final BratAnnotations annotations;
  private final BratItems items;
  private final Map<String, Attribution> attributions = new LinkedHashMap<>();
  private final Map<String, Quantity> quantities = new LinkedHashMap<>();

  private BratDocumentReader(BratAnnotations annotations, String text) {
    this.annotations = annotations;
    this.items = new BratItems(annotations, text);
  }

  /**
   * The document of a text and its annotations.
   *
   * @param fallbackId its id if the annotations do not note one
   */
  static Document document(String text, BratAnnotations annotations, String fallbackId) {
    return new BratDocumentReader(annotations, text).document(text, fallbackId);
  }

  private Document document(String text, String fallbackId) {
    refuseLooseRoles();
    Map<String, String> attributionIds = ids(BratLayer.CONTENT, "a");
    Map<String, String> quantityIds = ids(BratLayer.QUANTITY, "q");
    attributionIds.forEach(
        (event, id) -> attributions.put(event, attribution(event(event), id, attributionIds)));
    quantityIds.forEach((event, id) -> quantities.put(event, quantity(event(event), id)));
    List<Change> changes =
        items.notes(BratLayer.CHANGE_NOTE).map(items::fields).map(ItemReader::change).toList();
    Optional<JsonFields> noted =
        items.notes(BratLayer.DOCUMENT_NOTE).map(items::fields).findFirst();
    return new JsonPlace(annotations.file(), 1, "")
        .build(
            () ->
                new Document(
                    noted.map(fields -> fields.text("id")).orElse(fallbackId),
                    text,
                    noted
                        .flatMap(fields -> fields.optionalObject("metadata"))
                        .map(JsonFields::texts)
                        .orElse(Map.of()),
                    List.copyOf(attributions.values()),
                    List.copyOf(quantities.values()),
                    changes,
                    new BratClaims(items, attributions, quantities).all()));
  }

  /** A role that no event names was meant for one: its arc was forgotten. */
  private void refuseLooseRoles() {
    Set<String> named = new HashSet<>();
    annotations.events().values().forEach(event -> named.addAll(event.arcs().values()));
    for (BratAnnotations.TextBound textBound : annotations.textBounds().values()) {
      if (ROLES.contains(textBound.type()) && !named.contains(textBound.id())) {
        throw annotations.problem(
            textBound.line(),
            textBound.id()
                + ": expected an event with an arc to this "
                + textBound.type()
                + ", found none");
      }
    }
  }

  /** The ids of the items by their events: what is noted, or else a letter and a number. */
  private Map<String, String> ids(String type, String letter) {
    Map<String, String> ids = new LinkedHashMap<>();
    for (Event event : annotations.events().values()) {
      if (event.type().equals(type)) {
        String counted = letter + (ids.size() + 1);
        ids.put(event.id(), items.fields(event).optionalText("id").orElse(counted));
      }
    }
    return ids;
  }

  private Attribution attribution(Event event, String id, Map<String, String> ids) {
    JsonFields fields = items.fields(event);
    Optional<String> parent =
        Optional.ofNullable(event.arcs().get(BratLayer.PARENT))
            .map(to -> items.known(event, to, ids));
    return fields
        .place()
        .build(
            () ->
                new Attribution(
                    id,
                    items.spans(event, BratLayer.of(Role.SOURCE)),
                    items.spans(event, BratLayer.of(Role.CUE)),
                    items.spans(event, BratLayer.CONTENT),
                    items.label(event, BratLayer.TYPE, AttributionType.class),
                    items.label(event, BratLayer.CUE_CLASS, CueClass.class),
                    items.flag(event, BratLayer.NEGATED),
                    items.label(event, BratLayer.SOURCE_KIND, SourceKind.class),
                    fields.optionalText("speaker"),
                    parent,
                    !items.flag(event, BratLayer.NOT_PROPOSITIONAL),
                    FieldReader.confidence(fields)));
  }

  private Quantity quantity(Event event, String id) {
    JsonFields fields = items.fields(event);
    return fields
        .place()
        .build(
            () ->
                new Quantity(
                    id,
                    items.span(event, BratLayer.QUANTITY).orElseThrow(),
                    items.label(event, BratLayer.KIND, QuantityKind.class),
                    items.label(event, BratLayer.MODIFIER, Modifier.class),
                    items.label(event, BratLayer.DIRECTION, Direction.class),
                    FieldReader.amount(fields),
                    fields.optionalNumber("tolerance"),
                    FieldReader.unit(fields.object("unit")),
                    fields.optionalObject("normalised").map(FieldReader::normalised),
                    items.span(event, BratLayer.MEASURED),
                    fields.optionalText("measuredLemma"),
                    items.span(event, BratLayer.TIME),
                    items.span(event, BratLayer.PLACE),
                    items.span(event, BratLayer.REFERENCE),
                    FieldReader.confidence(fields)));
  }

  private Event event(String id) {
    return items.event(id).orElseThrow();
  }
}
