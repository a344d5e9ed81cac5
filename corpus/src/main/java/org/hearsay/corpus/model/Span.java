package org.hearsay.corpus.model;

import java.util.Comparator;
import java.util.Locale;

/**
 * A half-open range {@code [begin, end)} of UTF-16 code units, counted from the start of the
 * document, so that {@code text.substring(begin, end)} is the covered text, emoji included.
 *
 * <p>A span is never empty. Spans are ordered by begin and then by end. Immutable and thread-safe.
 *
 * @param begin offset of the first code unit
 * @param end offset behind the last code unit; always greater than {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {
  private static final Comparator<Span> IN_TEXT_ORDER =
      Comparator.comparingInt(Span::begin).thenComparingInt(Span::end);

  /** Throws {@link IllegalArgumentException} if the span is empty or begins before the text. */
  public Span {
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT, "expected a span with 0 <= begin < end, found [%d, %d)", begin, end));
    }
  }

  /** {@return the smallest span that covers this one and {@code other}} */
  public Span cover(Span other) {
    return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  /** {@return whether every code unit of {@code other} lies in this span} */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** {@return whether the two spans share at least one code unit} */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** {@return the number of UTF-16 code units covered; at least 1} */
  public int length() {
    return end - begin;
  }

  /** {@return the covered part of {@code text}, which must be the text of the span's document} */
  public String in(String text) {
    return text.substring(begin, end);
  }

  @Override
  public int compareTo(Span other) {
    return IN_TEXT_ORDER.compare(this, other);
  }

  /** {@return {@code [begin, end)}, for error messages} */
  @Override
  public String toString() {
    return "[" + begin + ", " + end + ")";
  }
}
