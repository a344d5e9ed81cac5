package org.hearsay.annotators.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.Spans;

/**
 * The paragraphs of a text, in text order, each without white space at its edges.
 *
 * <p>A blank line always ends a paragraph, and so do a form feed and U+2029. Any other line break
 * ends one too, unless the text is hard-wrapped: then a line that was broken only because the next
 * word did not fit goes on in the next line. Time is linear in the text. Immutable and thread-safe.
 */
public final class Paragraphs {
  private static final int WIDEST_WRAP = 120;
  private static final int NARROWEST_WRAP = 40;

  private final List<Span> all;

  private Paragraphs(List<Span> all) {
    this.all = List.copyOf(all);
  }

  /** {@return the paragraphs of {@code text}; none for a blank text} */
  public static Paragraphs of(String text) {
    List<Span> lines = lines(text);
    int width = wrapWidth(text, lines);
    List<Span> paragraphs = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Span line = lines.get(i);
      if (i > 0 && width > 0 && goesOn(text, lines.get(i - 1), line, width)) {
        int last = paragraphs.size() - 1;
        paragraphs.set(last, paragraphs.get(last).cover(line));
      } else {
        paragraphs.add(line);
      }
    }
    return new Paragraphs(paragraphs);
  }

  /** {@return all paragraphs, in text order} */
  public List<Span> all() {
    return all;
  }

  /**
   * {@return the index of the paragraph that holds {@code offset} or, where none does, of the last
   * one before it; 0 for an offset before the first, -1 if there are no paragraphs}
   */
  public int indexOf(int offset) {
    int found = Collections.binarySearch(all, new Span(Math.max(0, offset), Integer.MAX_VALUE));
    int preceding = found >= 0 ? found : -found - 2;
    return all.isEmpty() ? -1 : Math.max(0, preceding);
  }

  /**
   * {@return the paragraph at {@link #indexOf}}
   *
   * @throws IllegalArgumentException if there are no paragraphs
   */
  public Span at(int offset) {
    if (all.isEmpty()) {
      throw new IllegalArgumentException(
          "expected a text with a paragraph at offset " + offset + ", found a blank text");
    }
    return all.get(indexOf(offset));
  }

  /** The lines that hold anything, trimmed; a line break or more lies between two of them. */
  private static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && !isLineEnd(text.charAt(end))) {
        end++;
      }
      Spans.trimmed(text, at, end).ifPresent(lines::add);
      at = end + 1;
    }
    return lines;
  }

  private static boolean isLineEnd(char c) {
    return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  /** The width that the text is wrapped at, or 0 where most single line breaks were meant. */
  private static int wrapWidth(String text, List<Span> lines) {
    int breaks = 0;
    int[] lengths = new int[WIDEST_WRAP + 1];
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (isSingleBreak(text, lines.get(i), lines.get(i + 1))) {
        breaks++;
        lengths[Math.min(WIDEST_WRAP, lines.get(i).length())]++;
      }
    }
    int width = WIDEST_WRAP;
    for (int longer = lengths[width]; width > 0 && longer <= breaks / 20; ) {
      longer += lengths[--width];
    }
    if (breaks < 3 || width < NARROWEST_WRAP || width == WIDEST_WRAP) {
      return 0;
    }
    int soft = 0;
    int inMidSentence = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (goesOn(text, lines.get(i), lines.get(i + 1), width)) {
        soft++;
        inMidSentence += endsSentence(text, lines.get(i)) ? 0 : 1;
      }
    }
    return soft * 10 >= breaks * 6 && inMidSentence * 2 >= soft ? width : 0;
  }

  private static boolean goesOn(String text, Span line, Span next, int width) {
    if (!isSingleBreak(text, line, next)) {
      return false;
    }
    int word = next.begin();
    while (word < next.end() && !Spans.isWhiteSpace(text.charAt(word))) {
      word++;
    }
    boolean full = line.length() + 1 + word - next.begin() > width;
    boolean lowerCase = Character.isLowerCase(text.codePointAt(next.begin()));
    return (full && line.length() <= WIDEST_WRAP && line.length() * 2 > width)
        || (lowerCase && !endsSentence(text, line) && line.length() * 2 > width);
  }

  private static boolean endsSentence(String text, Span line) {
    return ".!?:\"”’'".indexOf(text.charAt(line.end() - 1)) >= 0;
  }

  private static boolean isSingleBreak(String text, Span line, Span next) {
    int breaks = 0;
    for (int i = line.end(); i < next.begin(); i++) {
      char c = text.charAt(i);
      boolean secondOfPair = c == '\n' && text.charAt(i - 1) == '\r';
      if (c == '\f' || c == '\u2029') {
        return false;
      }
      breaks += isLineEnd(c) && !secondOfPair ? 1 : 0;
    }
    return breaks == 1;
  }
}
