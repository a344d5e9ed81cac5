package org.hearsay.annotators.attribution.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.attribution.quotation.Quotations;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.Spans;

/**
 * The turns of a transcript: paragraphs "NAME: words" or "Q: words" and the paragraphs that follow
 * up to the next turn. A text is one only if several labels alternate.
 */
final class Turns {
  /** Words at the begin of a paragraph, and the colon behind them. */
  record Label(Span words, Span colon) {}

  /** One turn: who, the colon, and what is said, a span a paragraph. */
  record Turn(Span label, Span colon, List<Span> content) {}

  private static final String MARKS = "\"“”„«'‘’";
  private static final Set<String> ASKERS =
      Set.of(
          "anchor", "host", "interviewer", "moderator", "presenter", "q", "question", "reporter");

  private static final int LONGEST_LABEL = 80;
  private static final int MOST_NAMES = 5;
  private static final int FEWEST_TURNS = 4;

  /** A turn of more paragraphs has most likely ended unseen, and the article goes on. */
  private static final int LONGEST_TURN = 12;

  private final List<Turn> all = new ArrayList<>();
  private final BitSet held = new BitSet();

  private Turns() {}

  /** {@return the turns of a text; none if it is no transcript} */
  static Turns of(String text, Quotations quotations, List<Span> paragraphs) {
    List<Optional<Label>> labels =
        paragraphs.stream().map(paragraph -> label(text, quotations, paragraph)).toList();
    Map<String, Integer> counts = new HashMap<>();
    for (Optional<Label> label : labels) {
      label
          .filter(l -> isShort(text, l))
          .ifPresent(l -> counts.merge(surname(text, l), 1, Integer::sum));
    }
    Set<String> exchanged = exchanged(text, labels);
    counts.entrySet().removeIf(e -> e.getValue() < 2 && !exchanged.contains(e.getKey()));
    Turns turns = new Turns();
    int sum = counts.values().stream().mapToInt(Integer::intValue).sum();
    if (counts.size() < 2 || (sum < FEWEST_TURNS && exchanged.isEmpty())) {
      return turns;
    }
    int last = lastTurn(text, labels, counts);
    for (int i = 0; i <= last; i++) {
      Optional<Label> label = labels.get(i).filter(l -> isSpoken(text, l, counts));
      if (label.isPresent()) {
        turns.add(text, quotations, paragraphs, labels, i, last);
      }
    }
    return turns;
  }

  /** The surnames of two in turn one of whom is there to ask: "HOST: Is it safe?", "REED: Yes." */
  private static Set<String> exchanged(String text, List<Optional<Label>> labels) {
    Set<String> exchanged = new HashSet<>();
    for (int i = 1; i < labels.size(); i++) {
      Optional<String> one = labels.get(i - 1).map(label -> surname(text, label));
      Optional<String> other = labels.get(i).map(label -> surname(text, label));
      boolean asks =
          one.filter(Turns::isAsker).isPresent() ^ other.filter(Turns::isAsker).isPresent();
      if (asks && one.isPresent() && other.isPresent()) {
        exchanged.add(one.get());
        exchanged.add(other.get());
      }
    }
    return exchanged;
  }

  private static boolean isAsker(String label) {
    return ASKERS.contains(label.toLowerCase(Locale.ROOT));
  }

  private static int lastTurn(
      String text, List<Optional<Label>> labels, Map<String, Integer> counts) {
    int last = labels.size() - 1;
    while (last > 0 && labels.get(last).filter(l -> isSpoken(text, l, counts)).isEmpty()) {
      last--;
    }
    return last;
  }

  private static boolean isSpoken(String text, Label label, Map<String, Integer> counts) {
    return isShort(text, label) && counts.containsKey(surname(text, label));
  }

  private static boolean isShort(String text, Label label) {
    return label.words().in(text).chars().filter(c -> c == ' ').count() < MOST_NAMES;
  }

  /**
   * The last word of a label, before a bracket: first names and offices are left out after the
   * first turn.
   */
  private static String surname(String text, Label label) {
    String all = label.words().in(text);
    int bracket = all.indexOf(" (");
    String words = bracket < 0 ? all : all.substring(0, bracket);
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  private void add(
      String text,
      Quotations quotations,
      List<Span> paragraphs,
      List<Optional<Label>> labels,
      int first,
      int last) {
    Label label = labels.get(first).orElseThrow();
    List<Span> content = new ArrayList<>();
    content.add(new Span(label.colon().end(), paragraphs.get(first).end()));
    held.set(first);
    int next = first + 1;
    while (next <= last && labels.get(next).isEmpty() && next - first < LONGEST_TURN) {
      held.set(next);
      content.add(paragraphs.get(next));
      next++;
    }
    content.add(unfinished(text, quotations, content.remove(content.size() - 1)));
    all.add(new Turn(label.words(), label.colon(), content));
  }

  /** {@return the turns, in text order} */
  List<Turn> all() {
    return all;
  }

  /** {@return whether paragraph {@code i} is part of a turn} */
  boolean holds(int i) {
    return held.get(i);
  }

  /** {@return the words before the first colon of {@code paragraph}, if they can be a label} */
  static Optional<Label> label(String text, Quotations quotations, Span paragraph) {
    int limit = Math.min(paragraph.end() - 1, paragraph.begin() + LONGEST_LABEL);
    int colon = paragraph.begin() + 1;
    while (colon < limit && text.charAt(colon) != ':') {
      colon++;
    }
    if (colon >= limit
        || !(Spans.isWhiteSpace(text.charAt(colon + 1))
            || MARKS.indexOf(text.charAt(colon + 1)) >= 0)
        || Spans.isWhiteSpace(text.charAt(colon - 1))
        || !hasWords(text, colon + 1, paragraph.end())) {
      return Optional.empty();
    }
    int begin = labelBegin(text, paragraph.begin(), colon);
    boolean strayMark = MARKS.indexOf(text.charAt(paragraph.begin())) >= 0 && begin < colon;
    return begin < colon && (strayMark || !quotations.isQuoted(colon))
        ? Optional.of(new Label(new Span(begin, colon), new Span(colon, colon + 1)))
        : Optional.empty();
  }

  /** Behind a kicker in capitals ("LIVE – ") or, before a name in capitals, a stray mark. */
  private static int labelBegin(String text, int from, int colon) {
    for (int at = colon - 2; at > from + 1; at--) {
      boolean dash = "-–—|".indexOf(text.charAt(at)) >= 0;
      if (dash && text.charAt(at - 1) == ' ' && text.charAt(at + 1) == ' ') {
        return isUpperCase(text, from, at) ? at + 2 : from;
      }
    }
    boolean marked = MARKS.indexOf(text.charAt(from)) >= 0;
    return !marked ? from : isUpperCase(text, from, colon) ? from + 1 : colon;
  }

  private static boolean isUpperCase(String text, int from, int to) {
    return text.substring(from, to).chars().noneMatch(Character::isLowerCase);
  }

  /** A tally ("Lund: 1,204") is no turn. */
  private static boolean hasWords(String text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (Character.isLetter(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  /** {@return {@code span} without a full stop at its end that stands in no quotation} */
  static Span unfinished(String text, Quotations quotations, Span span) {
    int end = span.end();
    boolean stop = text.charAt(end - 1) == '.' && !quotations.isQuoted(end - 1);
    return stop && span.length() > 1 ? new Span(span.begin(), end - 1) : span;
  }

  /** {@return the offset of the first character from {@code begin} that is no white space} */
  static int firstWord(String text, int begin, int end) {
    int at = begin;
    while (at < end - 1 && Spans.isWhiteSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
