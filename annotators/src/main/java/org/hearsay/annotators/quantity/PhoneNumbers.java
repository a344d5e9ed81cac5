package org.hearsay.annotators.quantity;

/** Telephone numbers: "555-1234", "1-800-555-0199", "+44 20 7946 0000". */
final class PhoneNumbers {
  private static final int LONGEST_NUMBER = 10;

  private PhoneNumbers() {}

  /** "555-1234", "1-800-555-0199", "+44 20 7946 0000". */
  static boolean isPart(Pieces pieces, Figure figure) {
    int first = figure.first();
    int last = figure.last();
    boolean plus = pieces.is(first - 1, "+") && pieces.written(first).length() <= 3;
    if ((plus && pieces.isNumber(last + 1)) || isInDialled(pieces, first)) {
      return true;
    }
    boolean two =
        figure.isRange()
            && last == first + 2
            && pieces.written(first).length() == 3
            && pieces.written(last).length() == 4;
    boolean more =
        (pieces.hyphen(last + 1) && pieces.isNumber(last + 2) && figure.isRange())
            || (pieces.hyphen(first - 1) && pieces.isNumber(first - 2));
    return pieces.isNumber(first) && pieces.isNumber(last) && (two || more);
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
