package org.hearsay.pipeline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.Spans;

/** Cuts a text into pieces of bounded length, each cut at the best place in its second half. */
final class Chunks {
  private final String text;

  private Chunks(String text) {
    this.text = text;
  }

  /** {@return spans that cover {@code text} without a gap, none longer than {@code maximum}} */
  static List<Span> of(String text, int maximum) {
    if (maximum < 2) {
      throw new IllegalArgumentException("expected maximumLength of at least 2, found " + maximum);
    }
    Chunks chunks = new Chunks(text);
    List<Span> spans = new ArrayList<>();
    int begin = 0;
    while (text.length() - begin > maximum) {
      int end = chunks.cut(begin + maximum / 2, begin + maximum);
      spans.add(new Span(begin, end));
      begin = end;
    }
    if (begin < text.length()) {
      spans.add(new Span(begin, text.length()));
    }
    return spans;
  }

  /** The best offset to cut at in (from, to]. */
  private int cut(int from, int to) {
    List<IntPredicate> best =
        List.of(this::isBehindBlankLine, this::isBehindLine, this::isBehindSentence, this::isBlank);
    for (IntPredicate place : best) {
      for (int at = to; at > from; at--) {
        if (place.test(at)) {
          return at;
        }
      }
    }
    boolean splitsPair =
        Character.isHighSurrogate(text.charAt(to - 1)) && Character.isLowSurrogate(text.charAt(to));
    return splitsPair ? to - 1 : to;
  }

  private boolean isBehindBlankLine(int at) {
    if (!isBehindLine(at)) {
      return false;
    }
    int i = at - 1;
    boolean pair = text.charAt(i) == '\n' && i > 0 && text.charAt(i - 1) == '\r';
    i -= pair ? 2 : 1;
    return i >= 0 && PageLines.isLineEnd(text.charAt(i));
  }

  private boolean isBehindLine(int at) {
    boolean insidePair = text.charAt(at - 1) == '\r' && text.charAt(at) == '\n';
    return PageLines.isLineEnd(text.charAt(at - 1)) && !insidePair;
  }

  private boolean isBehindSentence(int at) {
    return at > 1 && isBlank(at) && ".!?\"”".indexOf(text.charAt(at - 2)) >= 0;
  }

  private boolean isBlank(int at) {
    return Spans.isWhiteSpace(text.charAt(at - 1)) && text.charAt(at - 1) != '\r';
  }
}
