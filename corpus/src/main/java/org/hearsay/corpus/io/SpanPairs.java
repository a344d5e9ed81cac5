package org.hearsay.corpus.io;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.Spans;

/**
 * Reads spans that a file writes as pairs of UTF-16 offsets, such as {@code [[0, 7], [12, 15]]}.
 */
public final class SpanPairs {
  private final String text;

  /** Spans into {@code text}. */
  public SpanPairs(String text) {
    this.text = text;
  }

  /**
   * {@return the spans of a list of pairs, without white space at their edges, joined where nothing
   * else is between them; those that are nothing but white space are left out}
   *
   * @throws FormatException naming file, line and field of what is no such list
   */
  public List<Span> list(JsonFields fields, String name) {
    return Spans.joined(
        text,
        asGiven(fields, name).stream()
            .flatMap(span -> Spans.trimmed(text, span).stream())
            .toList());
  }

  /** {@return the spans of a list of pairs, exactly as given} */
  List<Span> asGiven(JsonFields fields, String name) {
    if (!(fields.value(name) instanceof JsonArray pairs)) {
      throw fields.wrong(name, "a list of pairs [begin, end]");
    }
    List<Span> spans = new ArrayList<>();
    for (JsonElement pair : pairs) {
      spans.add(span(pair, fields.place().member(name).element(spans.size())));
    }
    return spans;
  }

  /** {@return the span of one pair, exactly as given; empty if the field is absent or null} */
  public Optional<Span> one(JsonFields fields, String name) {
    return fields.has(name)
        ? Optional.of(span(fields.value(name), fields.place().member(name)))
        : Optional.empty();
  }

  private Span span(JsonElement pair, JsonPlace place) {
    if (pair instanceof JsonArray ends && ends.size() == 2) {
      Optional<Integer> begin = offset(ends.get(0));
      Optional<Integer> end = offset(ends.get(1));
      if (begin.isPresent() && end.isPresent() && begin.get() < end.get()) {
        return new Span(begin.get(), end.get());
      }
    }
    throw place.wrong(
        String.format(Locale.ROOT, "[begin, end] with 0 <= begin < end <= %d", text.length()),
        pair);
  }

  private Optional<Integer> offset(JsonElement element) {
    if (!(element instanceof JsonPrimitive number && number.isNumber())) {
      return Optional.empty();
    }
    try {
      int offset = number.getAsBigDecimal().intValueExact();
      return offset < 0 || offset > text.length() ? Optional.empty() : Optional.of(offset);
    } catch (ArithmeticException | NumberFormatException e) { // no whole number
      return Optional.empty();
    }
  }
}
