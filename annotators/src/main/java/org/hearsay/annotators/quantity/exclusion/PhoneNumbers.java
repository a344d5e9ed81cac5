package org.hearsay.annotators.quantity.exclusion;

import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.piece.Pieces;

/** Telephone numbers: "555-1234", "1-800-555-0199", "+44 20 7946 0000", "020 7946 0018". */
final class PhoneNumbers {
  private static final int LONGEST_NUMBER = 10;
  private static final int MOST_GROUPS = 5;
  private static final int SHORTEST = 9;
  private static final int LONGEST = 12;

  private PhoneNumbers() {}

  /** "555-1234", "1-800-555-0199", "+44 20 7946 0000". */
  static boolean isPart(Pieces pieces, Figure figure) {
    int first = figure.first();
    int last = figure.last();
    boolean plus = pieces.is(first - 1, "+") && pieces.written(first).length() <= 3;
    if ((plus && pieces.isNumber(last + 1)) || isInDialled(pieces, first)) {
      return true;
    }
    boolean area =
        pieces.is(first - 1, "(") && pieces.is(last + 1, ")") && isLocal(pieces, last + 2);
    if (area || isNational(pieces, first)) {
      return true;
    }
    boolean more =
        (pieces.hyphen(last + 1) && pieces.isNumber(last + 2) && figure.isRange())
            || (pieces.hyphen(first - 1) && pieces.isNumber(first - 2));
    return pieces.isNumber(first)
        && pieces.isNumber(last)
        && (more || isLocal(pieces, first) || isLong(pieces, first));
  }

  /** "555-1234": three digits and four, with nothing else tied to them. */
  private static boolean isLocal(Pieces pieces, int i) {
    return isGroup(pieces, i, 3)
        && pieces.hyphen(i + 1)
        && isGroup(pieces, i + 2, 4)
        && !pieces.hyphen(i - 1)
        && !pieces.hyphen(i + 3);
  }

  /** "800-555-0199" or "1-800-555-0199". */
  private static boolean isLong(Pieces pieces, int i) {
    int area = isGroup(pieces, i, 1) && pieces.hyphen(i + 1) ? i + 2 : i;
    return isGroup(pieces, area, 3)
        && pieces.hyphen(area + 1)
        && isGroup(pieces, area + 2, 3)
        && pieces.hyphen(area + 3)
        && isGroup(pieces, area + 4, 4);
  }

  /**
   * A group of "020 7946 0018": nine digits or more in groups, the first of which begins with 0.
   */
  private static boolean isNational(Pieces pieces, int i) {
    int first = i;
    while (first > i - MOST_GROUPS && pieces.isNumber(first) && pieces.isNumber(first - 1)) {
      first--;
    }
    int digits = 0;
    for (int at = first; at < first + MOST_GROUPS && pieces.isNumber(at); at++) {
      digits += pieces.written(at).length();
    }
    boolean groups = pieces.isNumber(first + 1) && pieces.written(first).length() > 2;
    return groups
        && pieces.written(first).startsWith("0")
        && digits >= SHORTEST
        && digits <= LONGEST;
  }

  private static boolean isGroup(Pieces pieces, int i, int digits) {
    return pieces.isNumber(i) && pieces.written(i).length() == digits;
  }

  /** A later group of "+44 20 7946 0000": only numbers stand between it and the plus sign. */
  private static boolean isInDialled(Pieces pieces, int i) {
    for (int back = i - 1; back >= Math.max(0, i - LONGEST_NUMBER); back--) {
      if (pieces.is(back, "+")) {
        return pieces.glued(back + 1) && back < i - 1;
      }
      boolean inside =
          pieces.isNumber(back)
              || pieces.is(back, "(")
              || pieces.is(back, ")")
              || pieces.is(back, "-");
      if (!inside) {
        return false;
      }
    }
    return false;
  }
}
