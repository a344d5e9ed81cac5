package org.hearsay.annotators.quantity.exclusion;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.number.Numeral;
import org.hearsay.annotators.quantity.piece.Pieces;

/** Tells dates, clock times, years and decades from quantities. */
public final class CalendarRules {
  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "oct",
          "nov",
          "dec");
  private static final Set<String> VERB_LIKE = Set.of("may", "march", "mar");
  private static final Set<String> BEFORE_MONTH =
      Set.of("on", "in", "of", "by", "until", "since", "last");
  private static final Set<String> WEEKDAYS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "mon",
          "tue",
          "wed",
          "thu",
          "fri");
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(31);

  private CalendarRules() {}

  /**
   * {@return why {@code figure}, which has no unit, is no quantity}
   *
   * @param behindDate whether a date or year ends right before it, as in "5 and 6 May" or a list
   */
  static Optional<NotAQuantity> reason(Pieces pieces, Figure figure, boolean behindDate) {
    if (ClockTimes.isPart(pieces, figure)) {
      return Optional.of(NotAQuantity.TIME);
    }
    if (isDay(pieces, figure) || (behindDate && isCalendarNumber(pieces, figure))) {
      return Optional.of(NotAQuantity.DATE);
    }
    return Years.isOne(pieces, figure) ? Optional.of(NotAQuantity.YEAR) : Optional.empty();
  }

  public static boolean isMonth(Pieces pieces, int i) {
    if (!pieces.isAny(i, MONTHS)) {
      return false;
    }
    if (!pieces.isAny(i, VERB_LIKE)) {
      return true;
    }
    boolean dated = pieces.isAny(i - 1, BEFORE_MONTH) || pieces.isNumber(i - 1);
    return pieces.isCapital(i) ? pieces.isTag(i, "NN") : dated;
  }

  private static boolean isDay(Pieces pieces, Figure figure) {
    int first = figure.first();
    int last = figure.last();
    boolean day = isDayNumber(figure);
    boolean dot = pieces.is(first - 1, ".") && isMonth(pieces, first - 2);
    boolean month = isMonth(pieces, first - 1) || dot;
    boolean the = pieces.is(first - 1, "the") && isMonth(pieces, first - 2);
    if ((month || the) && (day || Years.isYearNumber(pieces, figure))) {
      return true;
    }
    int next = pieces.is(last + 1, ".") && pieces.glued(last + 1) ? last + 2 : last + 1;
    next = pieces.behindHyphen(next);
    boolean before = isMonth(pieces, next) || (pieces.is(next, "of") && isMonth(pieces, next + 1));
    boolean weekday = pieces.isAny(first - 1, WEEKDAYS) && pieces.isCapital(first - 1);
    boolean date =
        figure.number().isForm(Numeral.Form.DIGITS)
            && (isNumericDate(pieces, first) || isNumericDate(pieces, last));
    return date || (day && (before || weekday));
  }

  /** "12/10/2016", "2016-10-12": three numbers tied by the same sign. */
  private static boolean isNumericDate(Pieces pieces, int i) {
    for (int start = i - 4; start <= i; start += 2) {
      if (start >= 0
          && pieces.isNumber(start)
          && pieces.isNumber(start + 2)
          && pieces.isNumber(start + 4)
          && (pieces.is(start + 1, "/") || pieces.is(start + 1, "-"))
          && pieces.is(start + 3, pieces.lower(start + 1))
          && pieces.written(start + 2).length() <= 2
          && tied(pieces, start + 1, start + 4)) {
        return true;
      }
    }
    return false;
  }

  private static boolean tied(Pieces pieces, int from, int to) {
    for (int i = from; i <= to; i++) {
      if (!pieces.glued(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDayNumber(Figure figure) {
    BigDecimal end = figure.high().orElse(figure.number()).value();
    return figure.number().isPlainInteger()
        && figure.number().value().signum() > 0
        && figure.number().value().compareTo(LAST_DAY) <= 0
        && (end.compareTo(LAST_DAY) <= 0 || end.compareTo(BigDecimal.valueOf(1000)) > 0);
  }

  private static boolean isCalendarNumber(Pieces pieces, Figure figure) {
    return figure.number().isForm(Numeral.Form.DIGITS)
        && ((isDayNumber(figure) && !pieces.isTag(figure.last() + 1, "NNS"))
            || Years.isYearNumber(pieces, figure));
  }
}
