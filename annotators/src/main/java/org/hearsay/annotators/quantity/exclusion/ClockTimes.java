package org.hearsay.annotators.quantity.exclusion;

import java.util.Set;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.piece.Pieces;

/** Numbers that tell the time of day: "10:30", "7 p.m.", "half past six", "open till ten". */
final class ClockTimes {
  private static final Set<String> DAY_PARTS = Set.of("morning", "afternoon", "evening");
  private static final Set<String> HOURS =
      Set.of(
          "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "one", "two", "three",
          "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
  private static final Set<String> TIMED =
      Set.of(
          "start", "begin", "open", "finish", "end", "close", "shut", "leave", "arrive", "depart");
  private static final Set<String> ZONES =
      Set.of("gmt", "utc", "et", "est", "edt", "pst", "pt", "cet", "bst", "local");

  private ClockTimes() {}

  /** {@return whether the number is the hour, or the minutes, of a time of day} */
  static boolean isPart(Pieces pieces, Figure figure) {
    int first = figure.first();
    int last = figure.last();
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
        || (hour && isMinutesTo(pieces, first))
        || (hour && isEndAt(pieces, first))
        || isMinutesTo(pieces, first, last)
        || (hour && ofDay)
        || (hour && isUntil(pieces, first))
        || clock
        || half
        || plain
        || pieces.are(next, "o", "'", "clock")
        || (pieces.isAny(next, ZONES) && (pieces.isTag(next, "NNP") || pieces.isNumber(last)));
  }

  /** "the last bus is at ten to six". */
  private static boolean isMinutesTo(Pieces pieces, int i) {
    boolean minutes = pieces.is(i - 1, "at") && pieces.is(i + 1, "to");
    int hour = minutes ? i + 2 : i;
    return (minutes || (pieces.is(i - 1, "to") && pieces.is(i - 3, "at")))
        && pieces.isAny(hour, HOURS)
        && pieces.isAny(hour - 2, HOURS)
        && !pieces.isTag(hour + 1, "NN");
  }

  /** "at ten to six" is read as a range. */
  private static boolean isMinutesTo(Pieces pieces, int first, int last) {
    return last == first + 2
        && isMinutesTo(pieces, first)
        && pieces.isWord(first)
        && !pieces.isNumber(first)
        && !pieces.isWord(last + 1);
  }

  /** "the shop shuts at seven". */
  private static boolean isEndAt(Pieces pieces, int i) {
    return pieces.is(i - 1, "at")
        && TIMED.contains(pieces.lemma(i - 2))
        && (!pieces.isWord(i + 1) || pieces.isTag(i + 1, "CC"));
  }

  /** "worked until 6," and "open till ten." */
  private static boolean isUntil(Pieces pieces, int i) {
    boolean until = pieces.is(i - 1, "until") || pieces.is(i - 1, "till");
    return until && (!pieces.isWord(i + 1) || pieces.isTag(i + 1, "CC"));
  }
}
