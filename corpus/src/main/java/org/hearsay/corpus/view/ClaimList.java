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
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Quantity;
import org.hearsay.corpus.model.Span;

/**
 * Writes the list beside the text: who says how much, one item an attribution with the figures that
 * it claims, and between them the figures that the writer states, all in text order.
 */
final class ClaimList {
  private final Document document;
  private final Marks marks;
  private final Notes notes;
  private final Map<String, Attribution> attributions = new HashMap<>();
  private final FigureList figureList;

  ClaimList(Document document, Marks marks, Notes notes) {
    this.document = document;
    this.marks = marks;
    this.notes = notes;
    document.attributions().forEach(a -> attributions.put(a.id(), a));
    this.figureList = new FigureList(document, marks);
  }

  void writeTo(Html html) throws IOException {
    html.markup("<ol class=\"claims-list\">\n");
    for (Entry entry : entries()) {
      if (entry.attribution().isPresent()) {
        write(html, entry.attribution().get(), entry.figures());
      } else {
        html.markup("<li class=\"claim has-figures\"><p class=\"sentence\">")
            .span("speaker none", "The writer")
            .markup("</p>\n");
        figureList.write(html, entry.figures());
        html.markup("</li>\n");
      }
    }
    html.markup("</ol>\n");
    if (!notes.others().isEmpty()) {
      html.markup("<h3>").span("readout", notes.heading()).markup("</h3>\n");
      for (List<String> lines : notes.others()) {
        writeNote(html, lines.get(0), lines.subList(1, lines.size()));
      }
    }
  }

  /** One item of the list: an attribution, or figures without one. */
  private record Entry(Optional<Attribution> attribution, Span extent, List<Quantity> figures) {
    int contentBegin() {
      return attribution.map(a -> a.content().get(0).begin()).orElse(extent.begin());
    }
  }

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
            .thenComparing(Entry::contentBegin)
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
        .markup("><button type=\"button\" class=\"sentence\">");
    String cue = Snippet.of(document.text(), attribution.cue());
    boolean cueFirst = cue.equalsIgnoreCase("according to");
    if (cueFirst) {
      html.span("verb", "According to").markup(" ");
    }
    html.span(named(attribution) ? "speaker" : "speaker none", speaker(attribution));
    if (!cueFirst && !cue.isEmpty()) {
      html.markup(" ").span("verb", cue);
    }
    html.markup(" ")
        .span("words", Snippet.of(document.text(), attribution.content()))
        .markup("</button>\n");
    if (!figures.isEmpty()) {
      figureList.write(html, figures);
    }
    writeLabels(html, attribution);
    List<String> lines = notes.byAttribution().getOrDefault(attribution.id(), List.of());
    if (!lines.isEmpty()) {
      writeNote(html, "Why", lines);
    }
    html.markup("</li>\n");
  }

  private static void writeNote(Html html, String summary, List<String> lines) throws IOException {
    html.markup("<details class=\"note\"><summary>").text(summary).markup("</summary>\n<ul>\n");
    for (String line : lines) {
      html.markup("<li>").text(line).markup("</li>\n");
    }
    html.markup("</ul></details>\n");
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
    if (!attribution.propositional()) {
      html.markup(" ").span("label", "no proposition");
    }
    Optional<Attribution> parent = attribution.parent().map(attributions::get);
    if (parent.isPresent()) {
      html.markup(" ").span("label", "as told by " + speaker(parent.get()));
    }
    html.markup("</p>\n");
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
                    : Snippet.of(document.text(), attribution.source()).replaceFirst(",$", ""));
  }
}
