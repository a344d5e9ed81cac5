package org.hearsay.corpus.view;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.corpus.model.Change;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Quantity;
import org.hearsay.corpus.model.Span;

/**
 * Writes figures as a list: the words of the text with what is measured, the reading as a number,
 * then time, place and reference, and the other figures of its change.
 */
final class FigureList {
  private final Document document;
  private final Marks marks;
  private final Map<String, Quantity> quantities = new HashMap<>();
  private final Map<String, List<String>> changes = new HashMap<>();

  FigureList(Document document, Marks marks) {
    this.document = document;
    this.marks = marks;
    document.quantities().forEach(q -> quantities.put(q.id(), q));
    document.changes().forEach(this::tie);
  }

  void write(Html html, List<Quantity> figures) throws IOException {
    html.markup("<ul class=\"figures\">\n");
    for (Quantity quantity : figures) {
      html.markup("<li")
          .attribute("data-quantity", marks.key(quantity))
          .attribute("data-id", quantity.id())
          .markup("><button type=\"button\" class=\"figure\">")
          .markup("<span class=\"phrase\">");
      writePhrase(html, quantity);
      html.markup("</span> ").span("value", Figure.of(quantity));
      String details = String.join(" · ", details(quantity));
      if (!details.isEmpty()) {
        html.markup(" ").span("details", details);
      }
      html.markup("</button></li>\n");
    }
    html.markup("</ul>\n");
  }

  /** Figure and what is measured, in the order in which the text has them. */
  private void writePhrase(Html html, Quantity quantity) throws IOException {
    Optional<Span> measured = quantity.measured().filter(span -> !span.overlaps(quantity.span()));
    boolean before = measured.isPresent() && measured.get().begin() < quantity.span().begin();
    if (before) {
      html.span("measured", flat(measured.get())).markup(" <span class=\"dot\">·</span> ");
    }
    html.markup("<b>").text(flat(quantity.span())).markup("</b>");
    if (measured.isPresent() && !before) {
      html.markup(" ").span("measured", flat(measured.get()));
    }
  }

  private List<String> details(Quantity quantity) {
    List<String> details = new ArrayList<>();
    quantity.time().ifPresent(span -> details.add("when: " + flat(span)));
    quantity.place().ifPresent(span -> details.add("where: " + flat(span)));
    quantity.reference().ifPresent(span -> details.add("against: " + flat(span)));
    details.addAll(changes.getOrDefault(quantity.id(), List.of()));
    return details;
  }

  /** Tells each figure of a change about the others. */
  private void tie(Change change) {
    Map<String, String> words = new LinkedHashMap<>();
    change.fromQuantity().ifPresent(id -> words.put(id, "from "));
    change.toQuantity().ifPresent(id -> words.put(id, "to "));
    change.byQuantity().ifPresent(id -> words.put(id, "by "));
    for (String one : words.keySet()) {
      List<String> others = new ArrayList<>();
      words.forEach(
          (other, word) -> {
            Quantity quantity = quantities.get(other);
            if (!other.equals(one) && quantity != null) {
              others.add(word + flat(quantity.span()));
            }
          });
      changes
          .computeIfAbsent(one, id -> new ArrayList<>())
          .add("change " + String.join(" ", others));
    }
  }

  private String flat(Span span) {
    return Snippet.of(document.text(), List.of(span));
  }
}
