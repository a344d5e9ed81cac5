package org.hearsay.corpus.view;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.AttributionType;
import org.hearsay.corpus.model.Change;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Quantity;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.Spans;

/**
 * Writes the list beside the text: who says how much, one item an attribution with the figures that
 * it claims, and between them the figures that nobody is named for, all in text order.
 */
final class ClaimList {
  /** Contents are cut to about this many code units; the text beside the list has the rest. */
  private static final int SNIPPET = 150;

  private final Document document;
  private final Marks marks;
  private final Map<String, Attribution> attributions = new HashMap<>();
  private final Map<String, Quantity> quantities = new HashMap<>();
  private final Map<String, List<String>> changes = new HashMap<>();

  ClaimList(Document document, Marks marks) {
    this.document = document;
    this.marks = marks;
    document.attributions().forEach(a -> attributions.put(a.id(), a));
    document.quantities().forEach(q -> quantities.put(q.id(), q));
    document.changes().forEach(this::tie);
  }

  void writeTo(Html html) throws IOException {
    html.markup("<ol class=\"claims-list\">\n");
    for (Entry entry : entries()) {
      if (entry.attribution().isPresent()) {
        write(html, entry.attribution().get(), entry.figures());
      } else {
        html.markup("<li class=\"claim has-figures\"><p class=\"sentence\">")
            .span("speaker none", "Source not given")
            .markup("</p>\n");
        writeFigures(html, entry.figures());
        html.markup("</li>\n");
      }
    }
    html.markup("</ol>\n");
  }

  /** One item of the list: an attribution, or figures without one. */
  private record Entry(Optional<Attribution> attribution, Span extent, List<Quantity> figures) {}

  private List<Entry> entries() {
    Map<String, List<Quantity>> byAttribution = new LinkedHashMap<>();
    List<Entry> entries = new ArrayList<>();
    for (Quantity quantity : document.quantities()) {
      Optional<String> claimant = marks.claimant(quantity);
      if (claimant.isPresent()) {
        byAttribution.computeIfAbsent(claimant.get(), key -> new ArrayList<>()).add(quantity);
      } else {
        entries.add(new Entry(Optional.empty(), quantity.span(), List.of(quantity)));
      }
    }
    for (Attribution attribution : document.attributions()) {
      List<Quantity> figures = byAttribution.getOrDefault(marks.key(attribution), List.of());
      entries.add(new Entry(Optional.of(attribution), attribution.extent(), figures));
    }
    entries.sort(
        Comparator.comparingInt((Entry entry) -> entry.extent().begin())
            .thenComparing(entry -> -entry.extent().end()));
    return withNeighboursJoined(entries);
  }

  private static List<Entry> withNeighboursJoined(List<Entry> entries) {
    List<Entry> joined = new ArrayList<>();
    for (Entry entry : entries) {
      int last = joined.size() - 1;
      if (last >= 0 && entry.attribution().isEmpty() && joined.get(last).attribution().isEmpty()) {
        joined.get(last).figures().addAll(entry.figures());
      } else {
        joined.add(
            new Entry(entry.attribution(), entry.extent(), new ArrayList<>(entry.figures())));
      }
    }
    return joined;
  }

  private void write(Html html, Attribution attribution, List<Quantity> figures)
      throws IOException {
    html.markup("<li class=\"claim")
        .markup(attribution.parent().isPresent() ? " nested" : "")
        .markup(figures.isEmpty() ? "\"" : " has-figures\"")
        .attribute("data-attribution", marks.key(attribution))
        .attribute("data-id", attribution.id())
        .markup("><button type=\"button\" class=\"sentence\">")
        .span(named(attribution) ? "speaker" : "speaker none", speaker(attribution));
    if (!attribution.cue().isEmpty()) {
      html.markup(" ").span("verb", Spans.words(document.text(), attribution.cue()));
    }
    html.markup(" ").span("words", snippet(attribution.content())).markup("</button>\n");
    writeFigures(html, figures);
    writeLabels(html, attribution);
    html.markup("</li>\n");
  }

  private void writeLabels(Html html, Attribution attribution) throws IOException {
    html.markup("<p class=\"labels\">");
    if (attribution.negated()) {
      html.span("label negated", "not").markup(" ");
    }
    html.span("label", attribution.cueClass().label());
    if (attribution.type() != AttributionType.INDIRECT) {
      html.markup(" ")
          .span("label", attribution.type() == AttributionType.DIRECT ? "quoted" : "part quoted");
    }
    if (attribution.cue().isEmpty()) {
      html.markup(" ").span("label", "no cue");
    }
    Optional<Attribution> parent = attribution.parent().map(attributions::get);
    if (parent.isPresent()) {
      html.markup(" ").span("label", "as told by " + speaker(parent.get()));
    }
    html.markup("</p>\n");
  }

  private void writeFigures(Html html, List<Quantity> figures) throws IOException {
    if (figures.isEmpty()) {
      return;
    }
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

  private static boolean named(Attribution attribution) {
    return attribution.speaker().isPresent() || !attribution.source().isEmpty();
  }

  private String speaker(Attribution attribution) {
    return attribution
        .speaker()
        .orElseGet(
            () ->
                attribution.source().isEmpty()
                    ? "Source not given"
                    : Spans.words(document.text(), attribution.source()));
  }

  private String flat(Span span) {
    return snippet(List.of(span));
  }

  /** The words of a role on one line, cut at a blank where they are long. */
  private String snippet(List<Span> spans) {
    StringBuilder words = new StringBuilder();
    for (Span span : spans) {
      int end = Math.min(span.end(), span.begin() + 2 * SNIPPET);
      words.append(words.isEmpty() ? "" : " … ").append(document.text(), span.begin(), end);
      if (words.length() > 2 * SNIPPET) {
        break;
      }
    }
    String line = words.toString().replaceAll("\\s+", " ").strip();
    if (line.length() <= SNIPPET) {
      return line;
    }
    int blank = line.lastIndexOf(' ', SNIPPET);
    return line.substring(0, blank > SNIPPET / 2 ? blank : SNIPPET) + "…";
  }
}
