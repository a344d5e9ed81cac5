package org.hearsay.annotators.attribution.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.annotators.attribution.quotation.QuotationMark.Side;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.Spans;

/**
 * Pairs the quotation marks of one paragraph, so that a lost or damaged mark does no harm beyond
 * it: first the double marks over the whole paragraph, then the single ones inside each double
 * quotation and outside all of them. Depths are not set yet.
 */
final class QuotationPairs {
  private final String text;
  private final Span paragraph;
  private final List<QuotationMark> marks;
  private final List<Quotation> found = new ArrayList<>();

  /** Where the last double quotation ended. */
  private int floor;

  private QuotationPairs(String text, Span paragraph) {
    this.text = text;
    this.paragraph = paragraph;
    this.floor = paragraph.begin();
    this.marks = QuotationMark.in(text, paragraph);
  }

  /** {@return the quotations of {@code paragraph}, in no order, all with depth 0} */
  static List<Quotation> in(String text, Span paragraph) {
    QuotationPairs pairs = new QuotationPairs(text, paragraph);
    pairs.pairDoubles(pairs.marks.stream().filter(QuotationMark::isDouble).toList());
    pairs.pairSingles();
    return pairs.found;
  }

  private void pairDoubles(List<QuotationMark> doubles) {
    Optional<QuotationMark> open = Optional.empty();
    for (int i = 0; i < doubles.size(); i++) {
      QuotationMark mark = doubles.get(i);
      Optional<QuotationMark> next =
          i + 1 < doubles.size() ? Optional.of(doubles.get(i + 1)) : Optional.empty();
      if (open.isEmpty()) {
        if (opens(mark, next)) {
          open = Optional.of(mark);
        } else if (!mark.afterDigit()) {
          addUnopened(mark);
        }
      } else if (closes(mark, next)) {
        add(new Span(open.get().span().begin(), mark.span().end()), true, true);
        open = Optional.empty();
      } else if (!mark.afterDigit()) {
        addUnclosed(open.get(), mark.span().begin());
        open = Optional.of(mark);
      }
    }
    open.ifPresent(mark -> addUnclosed(mark, paragraph.end()));
  }

  /** Two closing marks in a row: the first opens, with its blank on the wrong side. */
  private static boolean opens(QuotationMark mark, Optional<QuotationMark> next) {
    return switch (mark.side()) {
      case OPENS -> true;
      case EITHER -> !mark.afterDigit();
      case CLOSES -> !mark.afterDigit() && next.isPresent() && next.get().side() == Side.CLOSES;
    };
  }

  /** An opening mark inside a quotation closes it unless a closing mark is still to come. */
  private static boolean closes(QuotationMark mark, Optional<QuotationMark> next) {
    boolean closingFollows = next.isPresent() && next.get().side() == Side.CLOSES;
    return switch (mark.side()) {
      case OPENS -> !closingFollows;
      case EITHER -> true;
      case CLOSES -> !(mark.afterDigit() && closingFollows && !next.get().afterDigit());
    };
  }

  private void addUnclosed(QuotationMark opening, int end) {
    int last = end;
    while (last > opening.span().end() && Spans.isWhiteSpace(text.charAt(last - 1))) {
      last--;
    }
    add(new Span(opening.span().begin(), last), true, false);
  }

  /** The mark before it is lost: the quotation begins with the sentence or the paragraph. */
  private void addUnopened(QuotationMark closing) {
    int begin = floor;
    if (floor > paragraph.begin()) {
      for (int i = closing.span().begin() - 2; i > floor; i--) {
        if (Spans.isWhiteSpace(text.charAt(i)) && ".!?".indexOf(text.charAt(i - 1)) >= 0) {
          begin = i;
        }
      }
    }
    while (begin < closing.span().begin() && Spans.isWhiteSpace(text.charAt(begin))) {
      begin++;
    }
    add(new Span(begin, closing.span().end()), false, true);
  }

  private void pairSingles() {
    List<Quotation> doubles = List.copyOf(found);
    List<QuotationMark> outside = new ArrayList<>();
    List<QuotationMark> inside = new ArrayList<>();
    int at = 0;
    for (QuotationMark mark : marks) {
      if (mark.isDouble()) {
        continue;
      }
      while (at < doubles.size() && doubles.get(at).span().end() <= mark.span().begin()) {
        at++;
        pairSingles(inside);
        inside.clear();
      }
      boolean within = at < doubles.size() && doubles.get(at).span().contains(mark.span());
      (within ? inside : outside).add(mark);
    }
    pairSingles(inside);
    pairSingles(outside);
  }

  private void pairSingles(List<QuotationMark> singles) {
    for (int i = 0; i < singles.size(); i++) {
      QuotationMark opening = singles.get(i);
      if (opening.side() != Side.OPENS) {
        continue;
      }
      Optional<QuotationMark> closing = Optional.empty();
      for (int j = i + 1; j < singles.size() && singles.get(j).side() == Side.CLOSES; j++) {
        if (closing.isEmpty() || !isPerhapsApostrophe(singles.get(j))) {
          closing = Optional.of(singles.get(j));
        }
        if (!isPerhapsApostrophe(singles.get(j))) {
          break;
        }
      }
      if (closing.isPresent()) {
        add(new Span(opening.span().begin(), closing.get().span().end()), true, true);
      } else if (opening.span().begin() == paragraph.begin() && isLongOpening(opening)) {
        addUnclosed(opening, paragraph.end());
      }
    }
  }

  /** The plural possessive ("the owners' boats") and the dropped letter ("goin' home"). */
  private boolean isPerhapsApostrophe(QuotationMark mark) {
    int end = mark.span().end();
    char before = text.charAt(mark.span().begin() - 1);
    boolean wordFollows =
        end + 1 < paragraph.end()
            && Spans.isWhiteSpace(text.charAt(end))
            && Character.isLetterOrDigit(text.charAt(end + 1));
    return wordFollows && (before == 's' || before == 'n' || before == 'z');
  }

  private boolean isLongOpening(QuotationMark opening) {
    int next = opening.span().end();
    return next < paragraph.end() && Character.isUpperCase(text.charAt(next));
  }

  private void add(Span span, boolean opened, boolean closed) {
    floor = span.end();
    if (opened && closed && QuotedName.isNickname(text, span)) {
      return;
    }
    for (int i = span.begin(); i < span.end(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        found.add(new Quotation(span, opened, closed, 0));
        return;
      }
    }
  }
}
