package org.hearsay.annotators.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Tells dates, clock times, years and decades from quantities. */
final class CalendarRules {
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
  private static final Set<String> DAY_PARTS = Set.of("morning", "afternoon", "evening");
  private static final Set<String> HOURS =
      Set.of(
          "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "one", "two", "three",
          "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
  private static final Set<String> ERAS = Set.of("ad", "bc", "ce", "bce");
  private static final Set<String> ZONES =
      Set.of("gmt", "utc", "et", "est", "edt", "pst", "pt", "cet", "bst", "local");
  private static final Set<String> BEFORE_YEAR =
      Set.of(
          "in", "since", "until", "till", "by", "during", "before", "after", "from", "through",
          "early", "late", "mid", "fiscal", "year", "circa", "season", "spring", "summer", "autumn",
          "fall", "winter", "between", "and", "to", "of", "for", "the", "/", "-", "–");
  private static final Set<String> BEFORE_OLD_YEAR =
      Set.of("in", "since", "until", "by", "during", "before", "after", "from", "year", "late");
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(31);

  private CalendarRules() {}

  /**
   * {@return why {@code figure}, which has no unit, is no quantity}
   *
   * @param behindDate whether a date or year ends right before it, as in "5 and 6 May" or a list
   */
  static Optional<NotAQuantity> reason(Pieces pieces, Figure figure, boolean behindDate) {
    int first = figure.first();
    int last = figure.last();
    if (isTime(pieces, first, last)) {
      return Optional.of(NotAQuantity.TIME);
    }
    if (isDay(pieces, figure) || (behindDate && isCalendarNumber(pieces, figure))) {
      return Optional.of(NotAQuantity.DATE);
    }
    return isDecade(pieces, figure) || isYear(pieces, figure) || isOfEra(pieces, figure)
        ? Optional.of(NotAQuantity.YEAR)
        : Optional.empty();
  }

  static boolean isMonth(Pieces pieces, int i) {
    if (!pieces.isAny(i, MONTHS)) {
      return false;
    }
    if (!pieces.isAny(i, VERB_LIKE)) {
      return true;
    }
    boolean dated = pieces.isAny(i - 1, BEFORE_MONTH) || pieces.isNumber(i - 1);
    return pieces.isCapital(i) ? pieces.isTag(i, "NN") : dated;
  }

  private static boolean isTime(Pieces pieces, int first, int last) {
    int next = last + 1;
    boolean clock =
        (pieces.is(next, ":")
                && pieces.glued(next)
                && pieces.isNumber(next + 1)
                && pieces.glued(next + 1))
            || (pieces.is(first - 1, ":") && pieces.glued(first) && pieces.isNumber(first - 2));
    boolean half =
        (pieces.is(next, "a") || pieces.is(next, "p"))
            && (pieces.are(next + 1, ".", "m") || pieces.are(next + 1, "m"));
    boolean plain = (pieces.is(next, "am") && pieces.isNumber(last)) || pieces.is(next, "pm");
    boolean ofDay =
        (pieces.are(next, "in", "the") && pieces.isAny(next + 2, DAY_PARTS))
            || pieces.are(next, "at", "night");
    boolean hour = HOURS.contains(pieces.lower(first)) && first == last;
    boolean past =
        pieces.are(first - 2, "half", "past") || pieces.are(first - 2, "quarter", "past");
    return (hour && past)
        || (hour && ofDay)
        || (hour && isUntil(pieces, first))
        || clock
        || half
        || plain
        || pieces.are(next, "o", "'", "clock")
        || (pieces.isAny(next, ZONES) && (pieces.isTag(next, "NNP") || pieces.isNumber(last)));
  }

  /** "worked until 6," and "open till ten." */
  private static boolean isUntil(Pieces pieces, int i) {
    boolean until = pieces.is(i - 1, "until") || pieces.is(i - 1, "till");
    return until && (!pieces.isWord(i + 1) || pieces.isTag(i + 1, "CC"));
  }

  private static boolean isDay(Pieces pieces, Figure figure) {
    int first = figure.first();
    int last = figure.last();
    boolean day = isDayNumber(figure);
    boolean dot = pieces.is(first - 1, ".") && isMonth(pieces, first - 2);
    boolean month = isMonth(pieces, first - 1) || dot;
    boolean the = pieces.is(first - 1, "the") && isMonth(pieces, first - 2);
    if ((month || the) && (day || isYearNumber(pieces, figure))) {
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
            || isYearNumber(pieces, figure));
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

  /** Four digits without a comma. */
  static boolean isYearNumber(Pieces pieces, Figure figure) {
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
