package org.hearsay.corpus.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Lists of spans as the roles of an attribution hold them: in text order, none overlapping.
 *
 * <p>Pure functions; an empty list is a role that the text leaves out.
 */
public final class Spans {
  private Spans() {}

  /**
   * Puts spans in text order and joins those that overlap or have nothing but white space between
   * them, which is how every role is stored (brat splits a span at each line end, and joining
   * brings it back).
   *
   * @param text the text of the document
   * @param spans any spans inside {@code text}
   * @return the joined spans, in text order; empty if {@code spans} is
   */
  public static List<Span> joined(String text, List<Span> spans) {
    List<Span> joined = new ArrayList<>();
    for (Span span : spans.stream().sorted().toList()) {
      int last = joined.size() - 1;
      if (last >= 0 && isBlankBetween(text, joined.get(last), span)) {
        joined.set(last, joined.get(last).cover(span));
      } else {
        joined.add(span);
      }
    }
    return List.copyOf(joined);
  }

  /** {@return whether every span of {@code inner} lies inside one span of {@code outer}} */
  public static boolean contain(List<Span> outer, List<Span> inner) {
    return inner.stream().allMatch(span -> outer.stream().anyMatch(o -> o.contains(span)));
  }

  /** {@return whether any span of one list shares a code unit with any of the other} */
  public static boolean overlap(List<Span> some, List<Span> others) {
    return some.stream().anyMatch(span -> others.stream().anyMatch(span::overlaps));
  }

  /** {@return the words of a role, its spans in text order joined by one blank} */
  public static String words(String text, List<Span> spans) {
    return String.join(" ", spans.stream().map(span -> span.in(text)).toList());
  }

  /**
   * {@return the text from {@code begin} to {@code end} without white space at its edges; empty if
   * it is nothing else}
   */
  public static Optional<Span> trimmed(String text, int begin, int end) {
    int first = begin;
    int last = end;
    while (first < last && isWhiteSpace(text.charAt(first))) {
      first++;
    }
    while (first < last && isWhiteSpace(text.charAt(last - 1))) {
      last--;
    }
    return first < last ? Optional.of(new Span(first, last)) : Optional.empty();
  }

  /** {@return a span without white space at its edges; empty if it is nothing else} */
  public static Optional<Span> trimmed(String text, Span span) {
    return trimmed(text, span.begin(), span.end());
  }

  /** Copies a role and checks that its spans are in text order and apart. */
  static List<Span> checked(String role, List<Span> spans) {
    for (int i = 1; i < spans.size(); i++) {
      if (spans.get(i).begin() < spans.get(i - 1).end()) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "expected the spans of %s in text order and apart, found %s",
                role,
                spans));
      }
    }
    return List.copyOf(spans);
  }

  private static boolean isBlankBetween(String text, Span earlier, Span later) {
    for (int i = earlier.end(); i < later.begin(); i++) {
      if (!isWhiteSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * {@return whether {@code c} is white space, no-break spaces included} This is the one meaning of
   * white space in the project: Unicode's space separators and the control characters that Java
   * counts as white space.
   */
  public static boolean isWhiteSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
