package org.hearsay.annotators.attribution.chain;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.Spans;

/** The roles of a reading as spans of the document. Pure functions. */
final class RoleSpans {
  private RoleSpans() {}

  static List<Span> cue(TokenTable t, Reading reading) {
    return List.of(span(t, reading.cueFirst, reading.cueLast));
  }

  static List<Span> source(TokenTable t, Reading reading) {
    return reading.hasSource()
        ? List.of(span(t, reading.sourceFirst, reading.sourceLast))
        : List.of();
  }

  /** {@return the runs without cue and source, and without commas where they were cut out} */
  static List<Span> content(TokenTable t, Reading reading) {
    List<Span> spans = new ArrayList<>();
    if (reading.hasBefore()) {
      spans.add(span(t, reading.beforeFirst, reading.beforeLast));
    }
    if (reading.hasAfter()) {
      spans.add(span(t, reading.afterFirst, reading.afterLast));
    }
    String text = t.text.text();
    List<Span> rest = without(text, spans, cue(t, reading).get(0));
    for (Span source : source(t, reading)) {
      rest = without(text, rest, source);
    }
    return Spans.joined(text, rest);
  }

  private static Span span(TokenTable t, int first, int last) {
    return new Span(t.begin[first], t.end[last]);
  }

  private static List<Span> without(String text, List<Span> spans, Span hole) {
    List<Span> parts = new ArrayList<>();
    for (Span span : spans) {
      if (span.overlaps(hole)) {
        part(text, span.begin(), hole.begin(), parts);
        part(text, hole.end(), span.end(), parts);
      } else {
        parts.add(span);
      }
    }
    return parts;
  }

  private static void part(String text, int from, int to, List<Span> parts) {
    int begin = from;
    int end = to;
    while (begin < end && isLoose(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && isLoose(text.charAt(end - 1))) {
      end--;
    }
    if (begin < end) {
      parts.add(new Span(begin, end));
    }
  }

  private static boolean isLoose(char c) {
    return Spans.isWhiteSpace(c) || c == ',' || c == ';';
  }
}
