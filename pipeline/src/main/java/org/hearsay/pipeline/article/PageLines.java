package org.hearsay.pipeline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.annotators.parse.Paragraphs;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.Spans;

/** Cuts a page into its lines, the lines into sentences where they have several, and tags apart. */
final class PageLines {
  private static final int LONGEST_TAG = 500;

  /** A line up to this length is judged as one, however many sentences it has. */
  private static final int SHORT_LINE = 220;

  private static final Set<String> TITLES =
      Set.of("Dr", "Gen", "Gov", "Jr", "Mr", "Mrs", "Ms", "Prof", "Rep", "Sen", "Sr", "St");

  private final String text;
  private final List<TextLine> lines = new ArrayList<>();
  private final List<Span> markup = new ArrayList<>();

  private PageLines(String text) {
    this.text = text;
    // a hard-wrapped paragraph is one line
    Paragraphs.of(text).all().forEach(line -> splitAtTags(line.begin(), line.end()));
  }

  /** {@return the page {@code text}, cut} */
  static PageLines of(String text) {
    return new PageLines(text);
  }

  /** {@return the lines and sentences that hold anything, in text order, without tags} */
  List<TextLine> lines() {
    return List.copyOf(lines);
  }

  /** {@return the tags left over from markup, in text order} */
  List<Span> markup() {
    return List.copyOf(markup);
  }

  static boolean isLineEnd(char c) {
    return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private void splitAtTags(int from, int to) {
    int begin = from;
    int at = from;
    while (at < to) {
      int end = text.charAt(at) == '<' ? tagEnd(at, to) : -1;
      if (end > 0) {
        splitAtSentences(begin, at, begin == from && at == to);
        markup.add(new Span(at, end));
        begin = end;
        at = end;
      } else {
        at++;
      }
    }
    splitAtSentences(begin, to, begin == from);
  }

  /** Behind the tag at {@code begin}, or -1 where there is none. */
  private int tagEnd(int begin, int to) {
    if (begin + 1 >= to
        || !(Character.isLetter(text.charAt(begin + 1)) || text.charAt(begin + 1) == '/')) {
      return -1;
    }
    int limit = Math.min(to, begin + LONGEST_TAG);
    for (int i = begin + 1; i < limit && text.charAt(i) != '<'; i++) {
      if (text.charAt(i) == '>') {
        return i + 1;
      }
    }
    return -1;
  }

  private void splitAtSentences(int from, int to, boolean isLine) {
    int begin = from;
    for (int i = from; i < to; i++) {
      if (to - from > SHORT_LINE && isSentenceEnd(i, from, to)) {
        add(begin, i, false);
        begin = i;
      }
    }
    add(begin, to, isLine && begin == from);
  }

  /** Whether white space at {@code at} follows the end of a sentence. */
  private boolean isSentenceEnd(int at, int from, int to) {
    if (!Spans.isWhiteSpace(text.charAt(at)) || at == from || at + 1 >= to) {
      return false;
    }
    int last = at - 1;
    while (last > from && last > at - 4 && "\"”’')]".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return ".!?…".indexOf(text.charAt(last)) >= 0
        && !Character.isLowerCase(text.charAt(at + 1))
        && !isAbbreviated(last, from);
  }

  /** Whether the full stop at {@code at} follows an initial or a title. */
  private boolean isAbbreviated(int at, int from) {
    int begin = at;
    while (begin > from && at - begin < 5 && Character.isLetter(text.charAt(begin - 1))) {
      begin--;
    }
    String word = text.substring(begin, at);
    return TITLES.contains(word) || (word.length() == 1 && Character.isUpperCase(word.charAt(0)));
  }

  private void add(int from, int to, boolean isWhole) {
    Spans.trimmed(text, from, to).ifPresent(span -> lines.add(TextLine.of(text, span, isWhole)));
  }
}
