package org.hearsay.annotators.quantity.measured;

import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.piece.Pieces;

/** Brackets in which a figure is said again: "8 miles (13 kilometres) of track". */
final class Brackets {
  private static final int LONGEST = 8;

  private Brackets() {}

  /** {@return {@code at}, or the place behind a bracket that opens there and holds a number} */
  static int behind(Pieces pieces, int at) {
    if (!pieces.is(at, "(")) {
      return at;
    }
    boolean number = false;
    for (int i = at + 1; i <= at + LONGEST && pieces.has(i); i++) {
      if (pieces.is(i, ")")) {
        return number ? i + 1 : at;
      }
      number |= pieces.isNumber(i);
    }
    return at;
  }

  /** {@return whether {@code later} stands in a bracket right behind {@code earlier}} */
  static boolean restates(Pieces pieces, Figure earlier, Figure later) {
    boolean touches = later.first() - earlier.last() <= 3;
    return touches && pieces.is(earlier.last() + 1, "(") && !pieces.is(later.first() - 1, ")");
  }
}
