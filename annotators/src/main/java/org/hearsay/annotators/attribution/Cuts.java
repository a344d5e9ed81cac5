package org.hearsay.annotators.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.Spans;

/** Cuts contents to where they may stand. What remains has no white space or comma at a cut. */
final class Cuts {
  private Cuts() {}

  /** {@return the parts of {@code spans} that lie in {@code limits}} */
  static List<Span> within(String text, List<Span> spans, List<Span> limits) {
    List<Span> parts = new ArrayList<>();
    for (Span span : spans) {
      for (Span limit : limits) {
        if (limit.contains(span)) {
          parts.add(span);
        } else {
          int begin = Math.max(span.begin(), limit.begin());
          part(text, begin, Math.min(span.end(), limit.end())).ifPresent(parts::add);
        }
      }
    }
    return parts;
  }

  /** {@return the parts of {@code spans} that don't lie in {@code hole}} */
  static List<Span> without(String text, List<Span> spans, Span hole) {
    List<Span> parts = new ArrayList<>();
    for (Span span : spans) {
      if (span.overlaps(hole)) {
        part(text, span.begin(), hole.begin()).ifPresent(parts::add);
        part(text, hole.end(), span.end()).ifPresent(parts::add);
      } else {
        parts.add(span);
      }
    }
    return parts;
  }

  private static Optional<Span> part(String text, int from, int to) {
    int begin = from;
    int end = to;
    while (begin < end && isLoose(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && isLoose(text.charAt(end - 1))) {
      end--;
    }
    return begin < end ? Optional.of(new Span(begin, end)) : Optional.empty();
  }

  private static boolean isLoose(char c) {
    return Spans.isWhiteSpace(c) || c == ',' || c == ';';
  }
}
