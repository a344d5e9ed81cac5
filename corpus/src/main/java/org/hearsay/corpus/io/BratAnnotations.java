package org.hearsay.corpus.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.Spans;

/**
 * The lines of one annotation file, parsed but not yet understood, each in file order. Lines of
 * other kinds than these are passed over.
 *
 * @param file name of the file, for errors
 * @param textBounds by id
 * @param events by id
 * @param relations all relations
 * @param attributes by id of the annotated event and type
 * @param notes all notes
 */
record BratAnnotations(
    String file,
    Map<String, TextBound> textBounds,
    Map<String, Event> events,
    List<Relation> relations,
    Map<String, Map<String, Attribute>> attributes,
    List<Note> notes) {

  /** A type on the fragments of a text. */
  record TextBound(String id, String type, List<Span> fragments, int line) {}

  /** A type with its arcs by name; the first goes to the trigger and is named as the type. */
  record Event(String id, String type, Map<String, String> arcs, int line) {}

  /** A type between two annotations, by their ids. */
  record Relation(String type, String from, String to, int line) {}

  /** A label on an event; without a value it is a flag. */
  record Attribute(String type, Optional<String> value, int line) {}

  /** Free text on another annotation. */
  record Note(String type, String target, String text, int line) {}

  static BratAnnotations parse(String file, String text, List<Utf8Lines.Line> lines) {
    Parser parser = new Parser(file, text);
    lines.forEach(parser::line);
    return parser.parsed;
  }

  FormatException problem(int line, String problem) {
    return new FormatException(file, line, problem);
  }

  private static final class Parser {
    private static final String FROM = "Arg1:";
    private static final String TO = "Arg2:";

    private final BratAnnotations parsed;
    private final String text;
    private final TextOffsets offsets;

    Parser(String file, String text) {
      this.text = text;
      this.offsets = TextOffsets.of(text, OffsetUnit.CODEPOINT);
      this.parsed =
          new BratAnnotations(
              file,
              new LinkedHashMap<>(),
              new LinkedHashMap<>(),
              new ArrayList<>(),
              new HashMap<>(),
              new ArrayList<>());
    }

    void line(Utf8Lines.Line line) {
      String content =
          line.text().endsWith("\r")
              ? line.text().substring(0, line.text().length() - 1)
              : line.text();
      if (content.isBlank()) {
        return;
      }
      String[] columns = content.split("\t", 3);
      if (columns.length < 2 || columns[0].isEmpty()) {
        throw wrong(line, "an id, a tab and an annotation", content);
      }
      switch (columns[0].charAt(0)) {
        case 'T' -> textBound(line, columns);
        case 'E' -> event(line, columns);
        case 'R' -> relation(line, columns);
        case 'A' -> attribute(line, columns);
        case '#' -> note(line, columns);
        default -> {} // normalisations and the like are nothing of ours
      }
    }

    private void textBound(Utf8Lines.Line line, String[] columns) {
      int blank = columns[1].indexOf(' ');
      if (blank < 1 || columns.length < 3) {
        throw wrong(line, "a type, offsets, a tab and the words", line.text());
      }
      List<Span> fragments = new ArrayList<>();
      for (String bounds : columns[1].substring(blank + 1).split(";", -1)) {
        fragments.add(fragment(line, bounds));
      }
      String words = BratFragments.words(text, fragments);
      if (!columns[2].equals(words) && !visible(columns[2]).equals(visible(words))) {
        throw wrong(line, "the words at " + columns[1].substring(blank + 1), columns[2]);
      }
      String type = columns[1].substring(0, blank);
      TextBound annotation = new TextBound(columns[0], type, fragments, line.number());
      own(line, columns[0], parsed.textBounds.put(columns[0], annotation) == null);
    }

    /** Tools differ in what they write for the line ends and blanks inside a span. */
    private static String visible(String words) {
      StringBuilder visible = new StringBuilder();
      words
          .chars()
          .filter(c -> !Spans.isWhiteSpace((char) c))
          .forEach(c -> visible.append((char) c));
      return visible.toString();
    }

    private Span fragment(Utf8Lines.Line line, String bounds) {
      String[] offset = bounds.split(" ", 2);
      try {
        int begin = Integer.parseInt(offset[0]);
        int end = offset.length < 2 ? -1 : Integer.parseInt(offset[1]);
        if (begin >= 0 && begin < end && end <= offsets.length()) {
          return new Span(offsets.toUtf16(begin), offsets.toUtf16(end));
        }
      } catch (NumberFormatException e) {
        throw wrong(line, "two offsets", bounds);
      }
      throw wrong(line, "two offsets with 0 <= begin < end <= " + offsets.length(), bounds);
    }

    private void event(Utf8Lines.Line line, String[] columns) {
      Map<String, String> arcs = new LinkedHashMap<>();
      String type = "";
      for (String arc : columns[1].strip().split(" +")) {
        int colon = arc.indexOf(':');
        if (colon < 1 || colon == arc.length() - 1) {
          throw wrong(line, "arcs such as Content:T1", arc);
        }
        type = type.isEmpty() ? arc.substring(0, colon) : type;
        if (arcs.put(arc.substring(0, colon), arc.substring(colon + 1)) != null) {
          throw wrong(line, "arcs with a name of their own", arc);
        }
      }
      Event event = new Event(columns[0], type, arcs, line.number());
      own(line, columns[0], parsed.events.put(columns[0], event) == null);
    }

    private void relation(Utf8Lines.Line line, String[] columns) {
      String[] words = columns[1].strip().split(" +");
      if (words.length != 3 || !words[1].startsWith(FROM) || !words[2].startsWith(TO)) {
        throw wrong(line, "a type, Arg1:ID and Arg2:ID", columns[1]);
      }
      parsed.relations.add(
          new Relation(
              words[0],
              words[1].substring(FROM.length()),
              words[2].substring(TO.length()),
              line.number()));
    }

    private void attribute(Utf8Lines.Line line, String[] columns) {
      String[] words = columns[1].strip().split(" ", 3);
      if (words.length < 2) {
        throw wrong(line, "a type and the id of an event", columns[1]);
      }
      Optional<String> value = words.length == 3 ? Optional.of(words[2]) : Optional.empty();
      Attribute earlier =
          parsed
              .attributes
              .computeIfAbsent(words[1], event -> new HashMap<>())
              .put(words[0], new Attribute(words[0], value, line.number()));
      if (earlier != null) {
        throw wrong(
            line, "one " + words[0] + " for " + words[1], "another in line " + earlier.line);
      }
    }

    private void note(Utf8Lines.Line line, String[] columns) {
      String[] words = columns[1].split(" ", 2);
      if (words.length < 2 || columns.length < 3) {
        throw wrong(line, "a type, the id of an annotation, a tab and a note", line.text());
      }
      parsed.notes.add(new Note(words[0], words[1], columns[2], line.number()));
    }

    private void own(Utf8Lines.Line line, String id, boolean isNew) {
      if (!isNew) {
        throw wrong(line, "an id of its own", id);
      }
    }

    private FormatException wrong(Utf8Lines.Line line, String needed, String found) {
      String shown = found.length() > 80 ? found.substring(0, 80) + "..." : found;
      return parsed.problem(
          line.number(), String.format(Locale.ROOT, "expected %s, found \"%s\"", needed, shown));
    }
  }
}
