package org.hearsay.annotators.quantity.exclusion;

import java.math.BigDecimal;
import java.util.Set;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.piece.Pieces;

/** Tells ordinals that measure how long something lasts, "the third day", from mere places. */
final class Sequences {
  private static final Set<String> STREAK =
      Set.of("straight", "consecutive", "successive", "running");
  private static final Set<String> PROGRESS =
      Set.of("day", "night", "week", "month", "year", "hour", "minute", "time");

  private Sequences() {}

  /** {@return whether the ordinal counts days or times in a row, or since something began} */
  static boolean isProgress(Pieces pieces, Figure figure) {
    int next = figure.last() + 1;
    boolean streak = pieces.isAny(next, STREAK);
    int noun = streak ? next + 1 : next;
    boolean running = pieces.isAny(noun + 1, STREAK) || pieces.are(noun + 1, "in", "a", "row");
    if (streak || running) {
      return pieces.isTag(noun, "NN");
    }
    boolean third = figure.number().value().compareTo(BigDecimal.valueOf(3)) >= 0;
    if (pieces.is(noun, "time")) {
      return third && pieces.is(figure.first() - 1, "the") && pieces.is(figure.first() - 2, "for");
    }
    boolean late = pieces.are(figure.first(), "eleventh", "hour") && !pieces.is(next + 1, "of");
    return third && !late && pieces.isAny(noun, PROGRESS) && !pieces.hyphen(noun + 1);
  }
}
