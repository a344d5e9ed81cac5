package org.hearsay.corpus.io;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.corpus.io.BratAnnotations.Attribute;
import org.hearsay.corpus.io.BratAnnotations.Event;
import org.hearsay.corpus.io.BratAnnotations.Note;
import org.hearsay.corpus.io.BratAnnotations.TextBound;
import org.hearsay.corpus.model.Label;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.Spans;

/** The spans, labels and notes of the events of one annotation file. */
final class BratItems {
  private final BratAnnotations annotations;
  private final String text;
  private final JsonSpans notedSpans;
  private final Map<String, JsonFields> noteOfEvent = new HashMap<>();

  BratItems(BratAnnotations annotations, String text) {
    this.annotations = annotations;
    this.text = text;
    this.notedSpans = new JsonSpans(text, OffsetUnit.CODEPOINT, "begin", "end");
    for (Note note : annotations.notes()) {
      // Anything else is a remark that somebody wrote in brat.
      boolean holdsFields = note.type().equals(BratLayer.ITEM_NOTE) && note.text().startsWith("{");
      if (holdsFields && noteOfEvent.put(note.target(), fields(note)) != null) {
        throw annotations.problem(
            note.line(), "expected one note with fields on " + note.target() + ", found another");
      }
    }
  }

  JsonFields fields(Note note) {
    return JsonFields.parse(note.text(), place(note.line(), note.target()));
  }

  /** The notes of one type, in file order. */
  Stream<Note> notes(String type) {
    return annotations.notes().stream().filter(note -> note.type().equals(type));
  }

  Optional<Event> event(String id) {
    return Optional.ofNullable(annotations.events().get(id));
  }

  /** The item that stands for the event that an arc goes to. */
  <T> T known(Event event, String to, Map<String, T> itemOfEvent) {
    T item = itemOfEvent.get(to);
    if (item == null) {
      throw problem(event, "expected an arc to a Content event, found one to " + to);
    }
    return item;
  }

  /** The fields noted on an event; none if it has no such note. */
  JsonFields fields(Event event) {
    JsonFields noted = noteOfEvent.get(event.id());
    return noted == null ? JsonFields.parse("{}", place(event.line(), event.id())) : noted;
  }

  /** The spans that an arc goes to; empty if the event has no such arc. */
  List<Span> spans(Event event, String arc) {
    String id = event.arcs().get(arc);
    if (id == null) {
      return List.of();
    }
    TextBound textBound = annotations.textBounds().get(id);
    if (textBound == null || !textBound.type().equals(arc)) {
      throw problem(event, "expected the " + arc + " " + id + ", found no such annotation");
    }
    JsonFields fields = fields(event);
    if (fields.has("spans") && fields.object("spans").has(arc)) {
      List<Span> noted = notedSpans.list(fields.object("spans"), arc);
      // A note that the annotation no longer agrees with is older than an edit made in brat.
      if (BratFragments.of(text, noted).equals(textBound.fragments())) {
        return noted;
      }
    }
    return Spans.joined(text, textBound.fragments());
  }

  /** The one span that an arc goes to, line ends inside it included. */
  Optional<Span> span(Event event, String arc) {
    List<Span> spans = spans(event, arc);
    if (spans.size() > 1) {
      throw problem(event, "expected a " + arc + " of one span, found " + spans.size());
    }
    return spans.stream().findFirst();
  }

  <L extends Enum<L> & Label> L label(Event event, String type, Class<L> labels) {
    List<String> words = Arrays.stream(labels.getEnumConstants()).map(BratLayer::word).toList();
    Optional<Attribute> attribute = attribute(event, type);
    Optional<String> word = attribute.flatMap(Attribute::value);
    if (word.isEmpty() || !words.contains(word.get())) {
      throw annotations.problem(
          attribute.map(Attribute::line).orElse(event.line()),
          String.format(
              Locale.ROOT,
              "%s: expected the attribute %s, one of %s, found %s",
              event.id(),
              type,
              words,
              word.map(found -> "\"" + found + "\"").orElse("none")));
    }
    return labels.getEnumConstants()[words.indexOf(word.get())];
  }

  boolean flag(Event event, String type) {
    return attribute(event, type).isPresent();
  }

  FormatException problem(Event event, String problem) {
    return annotations.problem(event.line(), event.id() + ": " + problem);
  }

  private Optional<Attribute> attribute(Event event, String type) {
    return Optional.ofNullable(
        annotations.attributes().getOrDefault(event.id(), Map.of()).get(type));
  }

  private JsonPlace place(int line, String target) {
    return new JsonPlace(annotations.file(), line, target);
  }
}
