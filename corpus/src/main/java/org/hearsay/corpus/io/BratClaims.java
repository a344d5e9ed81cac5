package org.hearsay.corpus.io;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.corpus.io.BratAnnotations.Event;
import org.hearsay.corpus.io.BratAnnotations.Note;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.Claim;
import org.hearsay.corpus.model.Quantity;

/** The claims of one annotation file: those that are noted, and behind them arcs without a note. */
final class BratClaims {
  private final BratItems items;
  private final Map<String, Attribution> attributions;
  private final Map<String, Quantity> quantities;
  private final List<Claim> claims = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final Set<String> notedArcs = new HashSet<>();

  /** The items are given by the ids of their events. */
  BratClaims(
      BratItems items, Map<String, Attribution> attributions, Map<String, Quantity> quantities) {
    this.items = items;
    this.attributions = attributions;
    this.quantities = quantities;
  }

  List<Claim> all() {
    items.notes(BratLayer.CLAIM_NOTE).forEach(this::noted);
    quantities.forEach(
        (id, quantity) -> items.event(id).ifPresent(event -> drawn(event, quantity)));
    return claims;
  }

  private void noted(Note note) {
    JsonFields fields = items.fields(note);
    Event event =
        items
            .event(note.target())
            .filter(target -> quantities.containsKey(target.id()))
            .orElseThrow(
                () -> fields.place().problem("expected the claim on a Quantity event, found none"));
    Optional<String> arc = fields.optionalText("arc");
    arc.ifPresent(name -> notedArcs.add(event.id() + " " + name));
    Optional<String> attribution =
        arc.flatMap(name -> Optional.ofNullable(event.arcs().get(name)))
            .map(to -> items.known(event, to, attributions).id());
    String quantity = items.known(event, event.id(), quantities).id();
    ids.add(fields.text("id"));
    claims.add(
        fields
            .place()
            .build(
                () ->
                    new Claim(
                        fields.text("id"), attribution, quantity, fields.optionalText("speaker"))));
  }

  private void drawn(Event event, Quantity quantity) {
    event
        .arcs()
        .forEach(
            (name, to) -> {
              if (name.startsWith(BratLayer.CLAIM) && notedArcs.add(event.id() + " " + name)) {
                Attribution attribution = items.known(event, to, attributions);
                claims.add(
                    new Claim(
                        freeId(),
                        Optional.of(attribution.id()),
                        quantity.id(),
                        attribution.speaker()));
              }
            });
  }

  private String freeId() {
    int number = claims.size() + 1;
    while (!ids.add("c" + number)) {
      number++;
    }
    return "c" + number;
  }
}
