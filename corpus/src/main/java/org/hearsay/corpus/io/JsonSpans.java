package org.hearsay.corpus.io;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.corpus.model.Span;

/**
 * Reads spans that a file writes as objects with two offsets and, if it likes, the words between
 * them, which must then be those of the text.
 */
final class JsonSpans {
  private static final int LONGEST_SHOWN = 60;

  private final String text;
  private final TextOffsets offsets;
  private final OffsetUnit unit;
  private final String begin;
  private final String end;

  /** Spans into {@code text}, whose offsets are in the fields {@code begin} and {@code end}. */
  JsonSpans(String text, OffsetUnit unit, String begin, String end) {
    this.text = text;
    this.offsets = TextOffsets.of(text, unit);
    this.unit = unit;
    this.begin = begin;
    this.end = end;
  }

  /** {@return the spans of a field that is a list} */
  List<Span> list(JsonFields fields, String name) {
    return fields.objects(name).stream().map(this::span).toList();
  }

  /** {@return the span of a field that may be absent} */
  Optional<Span> optional(JsonFields fields, String name) {
    return fields.optionalObject(name).map(this::span);
  }

  /** {@return the span of one object} */
  Span span(JsonFields fields) {
    int from = fields.integer(begin, 0, "an integer of 0 or more");
    int to = fields.integer(end, from + 1, "an integer greater than " + begin);
    if (to > offsets.length()) {
      throw fields.wrong(
          end,
          String.format(
              Locale.ROOT,
              "an integer of at most %d, the length of the text in %s offsets",
              offsets.length(),
              unit.label()));
    }
    Span span = new Span(offsets.toUtf16(from), offsets.toUtf16(to));
    if (fields.has("text") && !fields.text("text").equals(span.in(text))) {
      throw fields.wrong(
          "text",
          String.format(
              Locale.ROOT, "the words of the text from %d to %d, \"%s\"", from, to, shown(span)));
    }
    return span;
  }

  private String shown(Span span) {
    String words = span.in(text);
    return words.length() > LONGEST_SHOWN ? words.substring(0, LONGEST_SHOWN) + "..." : words;
  }
}
