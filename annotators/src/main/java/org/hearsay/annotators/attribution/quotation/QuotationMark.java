package org.hearsay.annotators.attribution.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.Spans;

/**
 * A quotation mark with what its shape and its neighbours tell about it. Apostrophes inside words
 * and runs of four and more equal marks, which are ornaments, are none. Immutable.
 *
 * @param span the mark, two code units long where it is doubled
 * @param isDouble whether it is a double mark; doubled apostrophes and grave accents are
 * @param side whether it opens or closes
 * @param afterDigit whether it may mean inches or feet
 */
record QuotationMark(Span span, boolean isDouble, Side side, boolean afterDigit) {
  /** What a mark can do. */
  enum Side {
    OPENS,
    CLOSES,
    EITHER
  }

  private static final String DOUBLE = "\"“”„‟«»″";
  private static final String SINGLE = "'‘’‚‛‹›`′";
  private static final String OPENING = "“„‟«‘‚‛‹`";
  private static final String CLOSING = "”»’›";
  private static final String GUILLEMETS = "«»‹›";

  private static final int LONGEST_ATTRIBUTE = 200;

  /** Words that begin with an apostrophe. */
  private static final Set<String> ELISIONS =
      Set.of(
          "bout", "cause", "cos", "coz", "em", "er", "im", "n", "nuff", "round", "til", "till",
          "tis", "twas", "twere", "twill");

  /** {@return the marks of the paragraph {@code within}, in text order} */
  static List<QuotationMark> in(String text, Span within) {
    List<QuotationMark> marks = new ArrayList<>();
    int at = within.begin();
    while (at < within.end()) {
      int end = at + 1;
      if (isMark(text.charAt(at))) {
        while (end < within.end() && text.charAt(end) == text.charAt(at)) {
          end++;
        }
        if (at > within.begin() && text.charAt(at - 1) == '=') {
          end = endOfAttribute(text, within, at);
        } else {
          addRun(text, within, new Span(at, end), marks);
        }
      }
      at = end;
    }
    return marks;
  }

  /** Behind the value of a left-over markup attribute, as in {@code id="12"}. */
  private static int endOfAttribute(String text, Span within, int begin) {
    int end = begin + 1;
    int limit = Math.min(within.end(), begin + LONGEST_ATTRIBUTE);
    while (end < limit && text.charAt(end) != text.charAt(begin)) {
      end++;
    }
    return end < limit ? end + 1 : begin + 1;
  }

  private static void addRun(String text, Span within, Span run, List<QuotationMark> marks) {
    boolean apostrophes = "'’`‘".indexOf(text.charAt(run.begin())) >= 0;
    if (run.length() > 3) {
      return;
    }
    if (apostrophes && run.length() == 3) {
      // the double mark is the outer one
      boolean opens = isLeftEdge(text, within, run.begin());
      int cut = opens ? run.begin() + 2 : run.begin() + 1;
      add(text, within, new Span(run.begin(), cut), marks);
      add(text, within, new Span(cut, run.end()), marks);
    } else {
      add(text, within, run, marks);
    }
  }

  private static void add(String text, Span within, Span span, List<QuotationMark> marks) {
    char c = text.charAt(span.begin());
    boolean isDouble = DOUBLE.indexOf(c) >= 0 || span.length() > 1;
    boolean left = isLeftEdge(text, within, span.begin());
    boolean right = isRightEdge(text, within, span.end());
    boolean afterDigit =
        span.begin() > within.begin()
            && Character.isDigit(text.charAt(span.begin() - 1))
            && CLOSING.indexOf(c) < 0
            && OPENING.indexOf(c) < 0;
    if (isDouble) {
      if (!(afterDigit && isInches(text, within, span.begin()))) {
        marks.add(new QuotationMark(span, true, side(c, left, right), afterDigit));
      }
    } else if (left != right && !isElision(text, within, span, left)) {
      Side side = left ? Side.OPENS : Side.CLOSES;
      marks.add(new QuotationMark(span, false, side, afterDigit));
    }
  }

  private static Side side(char c, boolean left, boolean right) {
    Side seen = left == right ? Side.EITHER : left ? Side.OPENS : Side.CLOSES;
    if (GUILLEMETS.indexOf(c) >= 0 && seen != Side.EITHER) {
      return seen;
    }
    if (OPENING.indexOf(c) >= 0) {
      return seen == Side.CLOSES ? Side.EITHER : Side.OPENS;
    }
    if (CLOSING.indexOf(c) >= 0) {
      return seen == Side.OPENS ? Side.EITHER : Side.CLOSES;
    }
    return seen;
  }

  private static boolean isElision(String text, Span within, Span span, boolean left) {
    char c = text.charAt(span.begin());
    if (!left || c == '‘') {
      return false;
    }
    int end = span.end();
    while (end < within.end()
        && end < span.end() + 8
        && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    String word = text.substring(span.end(), end).toLowerCase(Locale.ROOT);
    boolean decade =
        word.length() >= 2
            && Character.isDigit(word.charAt(0))
            && Character.isDigit(word.charAt(1))
            && (word.length() == 2 || word.equals(word.substring(0, 2) + "s"));
    return decade || ELISIONS.contains(word);
  }

  /** Whether digits and a foot mark precede, as in 6'2". */
  private static boolean isInches(String text, Span within, int at) {
    int i = at - 1;
    while (i > within.begin() && at - i <= 3 && Character.isDigit(text.charAt(i))) {
      i--;
    }
    return i > within.begin()
        && "'’′".indexOf(text.charAt(i)) >= 0
        && Character.isDigit(text.charAt(i - 1));
  }

  private static boolean isLeftEdge(String text, Span within, int begin) {
    int i = begin - 1;
    // other marks are looked through, but not far, so that time stays linear
    while (i >= within.begin() && i >= begin - 3 && isMark(text.charAt(i))) {
      i--;
    }
    return i < within.begin()
        || Spans.isWhiteSpace(text.charAt(i))
        || "([{<—–-/*_|>".indexOf(text.charAt(i)) >= 0;
  }

  private static boolean isRightEdge(String text, Span within, int end) {
    int i = end;
    while (i < within.end() && i < end + 3 && isMark(text.charAt(i))) {
      i++;
    }
    return i >= within.end()
        || Spans.isWhiteSpace(text.charAt(i))
        || ")]}>—–-/*_|<.,;:!?…".indexOf(text.charAt(i)) >= 0;
  }

  private static boolean isMark(char c) {
    return DOUBLE.indexOf(c) >= 0 || SINGLE.indexOf(c) >= 0;
  }
}
