package org.hearsay.corpus.io;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.corpus.model.Span;

/**
 * The fragments of a text-bound annotation: brat ends a span at each line end and begins another
 * behind it.
 */
final class BratFragments {
  private BratFragments() {}

  /**
   * Splits at line ends. A span of line ends alone stays whole, as it would otherwise be lost.
   *
   * @param spans in text order and apart
   */
  static List<Span> of(String text, List<Span> spans) {
    return spans.stream().flatMap(span -> split(text, span).stream()).toList();
  }

  /** The words of the fragments as they stand in the file, one blank between fragments. */
  static String words(String text, List<Span> fragments) {
    return fragments.stream()
        .map(fragment -> oneLine(fragment.in(text)))
        .collect(Collectors.joining(" "));
  }

  private static List<Span> split(String text, Span span) {
    List<Span> fragments = new ArrayList<>();
    int begin = span.begin();
    for (int i = span.begin(); i <= span.end(); i++) {
      if (i == span.end() || isLineEnd(text.charAt(i))) {
        if (i > begin) {
          fragments.add(new Span(begin, i));
        }
        begin = i + 1;
      }
    }
    return fragments.isEmpty() ? List.of(span) : fragments;
  }

  private static String oneLine(String words) {
    StringBuilder line = new StringBuilder(words);
    for (int i = 0; i < line.length(); i++) {
      if (isLineEnd(line.charAt(i))) {
        line.setCharAt(i, ' ');
      }
    }
    return line.toString();
  }

  /** The characters at which Python, and with it brat, ends a line. */
  private static boolean isLineEnd(char c) {
    return (c >= '\n' && c <= '\r')
        || (c >= '\u001c' && c <= '\u001e')
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }
}
