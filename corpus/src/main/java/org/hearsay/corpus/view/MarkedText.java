package org.hearsay.corpus.view;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes a text with its marks: one element a segment, which names in {@code data-source}, {@code
 * data-cue}, {@code data-content}, {@code data-quantity} and so on the keys of all that covers it.
 *
 * <p>{@code data-hit} names what pointing at the segment lights up: the attributions whose span is
 * the shortest there (several where they share one, as coordinated verbs share a subject), and the
 * quantity.
 *
 * @param text the text
 * @param layers its marks
 * @param live whether segments can be pointed at, by mouse and keyboard; else they are drawn only
 */
record MarkedText(String text, List<Layer<Mark>> layers, boolean live) {
  /** The style tells apart this many levels of content in content. */
  private static final int LEVELS = 3;

  void writeTo(Html html) throws IOException {
    List<Paragraph> paragraphs = Paragraph.in(text);
    List<Integer> cuts =
        paragraphs.stream().flatMap(p -> Stream.of(p.span().begin(), p.span().end())).toList();
    List<Segment<Mark>> segments = Segments.of(text.length(), layers, cuts);
    int next = 0;
    for (Paragraph paragraph : paragraphs) {
      html.markup(paragraph.apart() ? "<p dir=\"auto\">" : "<p dir=\"auto\" class=\"close\">");
      while (segments.get(next).span().begin() < paragraph.span().begin()) {
        next++;
      }
      while (next < segments.size() && paragraph.span().contains(segments.get(next).span())) {
        write(html, segments.get(next++));
      }
      html.markup("</p>\n");
    }
  }

  private void write(Html html, Segment<Mark> segment) throws IOException {
    if (segment.layers().isEmpty()) {
      html.text(text, segment.span());
      return;
    }
    html.markup("<span").attribute("class", String.join(" ", classes(segment)));
    if (live) {
      writeKeys(html, segment);
    }
    bracket(html, "data-open", "[", segment.layers().stream().filter(segment::begins));
    bracket(html, "data-close", "]", segment.layers().stream().filter(segment::ends));
    Optional<Layer<Mark>> first = shown(segment).filter(segment::begins).findFirst();
    if (live && first.isPresent()) {
      html.markup(" tabindex=\"0\" role=\"button\"")
          .attribute("aria-describedby", "is-" + name(first.get().mark().kind()));
    }
    html.markup(">");
    if (ofKind(segment, Mark.Kind.QUANTITY).findAny().isPresent()) {
      writeFramed(html, segment);
    } else {
      html.text(text, segment.span());
    }
    html.markup("</span>");
  }

  private static void writeKeys(Html html, Segment<Mark> segment) throws IOException {
    Map<String, Set<String>> keys = new LinkedHashMap<>();
    for (Layer<Mark> layer : segment.layers()) {
      keys.computeIfAbsent(name(layer.mark().kind()), name -> new LinkedHashSet<>())
          .add(layer.mark().key());
    }
    for (var entry : keys.entrySet()) {
      html.attribute("data-" + entry.getKey(), String.join(" ", entry.getValue()));
    }
    Set<String> hit = hit(segment);
    if (!hit.isEmpty()) {
      html.attribute("data-hit", String.join(" ", hit));
    }
  }

  /** The frame of a quantity has an element of its own, so that brackets stand outside it. */
  private void writeFramed(Html html, Segment<Mark> segment) throws IOException {
    boolean first = ofKind(segment, Mark.Kind.QUANTITY).anyMatch(segment::begins);
    boolean last = ofKind(segment, Mark.Kind.QUANTITY).anyMatch(segment::ends);
    html.markup("<span class=\"frame" + (first ? " first" : "") + (last ? " last" : "") + "\">")
        .text(text, segment.span())
        .markup("</span>");
  }

  private List<String> classes(Segment<Mark> segment) {
    Set<String> classes = new LinkedHashSet<>(List.of("seg"));
    if (!live) { // what shows only while it is pointed at, shows always
      segment.layers().stream()
          .filter(layer -> layer.mark().kind().isDetail())
          .forEach(layer -> classes.add("on-" + name(layer.mark().kind())));
    }
    shown(segment).forEach(layer -> classes.add(name(layer.mark().kind())));
    long contents = ofKind(segment, Mark.Kind.CONTENT).count();
    if (contents > 1) {
      classes.add("level" + Math.min(contents, LEVELS));
    }
    return new ArrayList<>(classes);
  }

  private static Set<String> hit(Segment<Mark> segment) {
    Set<String> hit = new LinkedHashSet<>();
    List<Layer<Mark>> roles =
        segment.layers().stream().filter(layer -> layer.mark().kind().isRole()).toList();
    for (Layer<Mark> layer : roles) {
      if (layer.span().equals(roles.get(0).span())) {
        hit.add(layer.mark().key());
      }
    }
    ofKind(segment, Mark.Kind.QUANTITY).findFirst().ifPresent(q -> hit.add(q.mark().key()));
    return hit;
  }

  /** Brackets are attributes which the style shows, so that copied text stays as it was. */
  private static void bracket(
      Html html, String attribute, String bracket, Stream<Layer<Mark>> boundary)
      throws IOException {
    long contents = boundary.filter(layer -> layer.mark().kind() == Mark.Kind.CONTENT).count();
    if (contents > 0) {
      html.attribute(attribute, bracket.repeat((int) Math.min(contents, LEVELS)));
    }
  }

  private static Stream<Layer<Mark>> shown(Segment<Mark> segment) {
    return segment.layers().stream().filter(layer -> !layer.mark().kind().isDetail());
  }

  private static Stream<Layer<Mark>> ofKind(Segment<Mark> segment, Mark.Kind kind) {
    return segment.layers().stream().filter(layer -> layer.mark().kind() == kind);
  }

  private static String name(Mark.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
