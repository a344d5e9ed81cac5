package org.hearsay.annotators.quantity.exclusion;

import java.util.Set;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.number.Numeral;
import org.hearsay.annotators.quantity.piece.Pieces;

/** Numbers that are years, decades or years of an era: "2016", "the 1990s", "500 BC". */
public final class Years {
  private static final Set<String> ERAS = Set.of("ad", "bc", "ce", "bce");
  private static final Set<String> BEFORE_YEAR =
      Set.of(
          "in", "since", "until", "till", "by", "during", "before", "after", "from", "through",
          "early", "late", "mid", "fiscal", "year", "circa", "season", "spring", "summer", "autumn",
          "fall", "winter", "between", "and", "to", "of", "for", "the", "/", "-", "–");
  private static final Set<String> BEFORE_OLD_YEAR =
      Set.of("in", "since", "until", "by", "during", "before", "after", "from", "year", "late");

  private Years() {}

  /** {@return whether the figure, which has no unit, is one} */
  static boolean isOne(Pieces pieces, Figure figure) {
    return isDecade(pieces, figure) || isYear(pieces, figure) || isOfEra(pieces, figure);
  }

  /** "1990s", "the '90s", "in her 40s". */
  private static boolean isDecade(Pieces pieces, Figure figure) {
    int next = figure.last() + 1;
    boolean digits = pieces.isNumber(figure.last());
    boolean s =
        digits
            && ((pieces.is(next, "s") && pieces.glued(next))
                || (pieces.is(next, "'")
                    && pieces.glued(next)
                    && pieces.is(next + 1, "s")
                    && pieces.glued(next + 1)));
    boolean cut =
        pieces.is(figure.first() - 1, "'")
            && pieces.glued(figure.first())
            && !pieces.glued(figure.first() - 1)
            && pieces.written(figure.first()).length() == 2;
    return s || (digits && cut);
  }

  /** "500 BC", "AD 43". */
  private static boolean isOfEra(Pieces pieces, Figure figure) {
    int next = figure.last() + 1;
    boolean behind = pieces.isAny(next, ERAS) && pieces.isCapital(next);
    boolean before = pieces.written(figure.first() - 1).equals("AD");
    return pieces.isNumber(figure.last()) && (behind || before);
  }

  /** {@return whether the figure is four digits without a comma, or a range that begins so} */
  public static boolean isYearNumber(Pieces pieces, Figure figure) {
    return figure.last() - figure.first() <= (figure.isRange() ? 3 : 0)
        && isYearLike(pieces, figure.number(), 1000, 2100);
  }

  private static boolean isYearLike(Pieces pieces, Numeral number, int from, int to) {
    String written = pieces.written(number.first());
    boolean plain = number.first() == number.last() && written.length() == 4;
    if (!plain || !number.isForm(Numeral.Form.DIGITS) || written.indexOf('.') >= 0) {
      return false;
    }
    int value = number.value().intValue();
    return value >= from && value < to;
  }

  /**
   * News writes "2,000 people", so a number between 1900 and 2100 without a comma is a year, unless
   * it is bounded or counts what follows; an earlier one is a year beside words of time.
   */
  private static boolean isYear(Pieces pieces, Figure figure) {
    int before = figure.first() - 1;
    boolean counts = pieces.isTag(figure.last() + 1, "NNS") && pieces.isTag(figure.last(), "CD");
    boolean range = figure.isRange();
    if (isYearLike(pieces, figure.number(), 1900, 2100)) {
      boolean timed =
          pieces.isAny(before, BEFORE_YEAR) || pieces.token(figure.first()).entity().equals("DATE");
      boolean bounded = pieces.is(before, "than") || pieces.is(before, "least");
      return range || (timed && !(counts && bounded)) || !(counts || bounded);
    }
    if (!isYearLike(pieces, figure.number(), 1000, 1900)) {
      return false;
    }
    return !counts
        && (pieces.isAny(before, BEFORE_OLD_YEAR)
            || range
            || pieces.token(figure.first()).entity().equals("DATE"));
  }
}
