package org.hearsay.annotators.quantity.exclusion;

import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.piece.Pieces;

/** Numbers that count the items of a list: "1." or "(2)" or "3)". */
final class ListNumbers {
  private static final int BRACKET_REACH = 30;

  private ListNumbers() {}

  /** "1." or "(2)" or "3)" at the start of a line. */
  static boolean isOne(Pieces pieces, Figure figure) {
    if (pieces.isNumber(figure.first())
        && pieces.is(figure.last() + 1, ")")
        && !opensBefore(pieces, figure.first())) {
      return true;
    }
    if (!pieces.isNumber(figure.first()) || figure.first() != figure.last()) {
      return false;
    }
    int first = pieces.is(figure.first() - 1, "(") ? figure.first() - 1 : figure.first();
    int begin = pieces.get(first).span().begin();
    boolean starts =
        (first == 0 && (begin == 0 || pieces.text().charAt(begin - 1) == '\n'))
            || (begin > 0 && pieces.text().charAt(begin - 1) == '\n');
    boolean closes = pieces.is(figure.last() + 1, ")") || pieces.is(figure.last() + 1, ".");
    boolean brackets = first < figure.first() && pieces.written(figure.first()).length() == 1;
    return closes
        && pieces.written(figure.first()).length() <= 2
        && ((starts && pieces.size() > figure.last() + 2)
            || (starts && pieces.size() == figure.last() + 2)
            || (brackets && pieces.is(figure.last() + 1, ")"))
            || (first == 0 && pieces.is(figure.last() + 1, ")")));
  }

  private static boolean opensBefore(Pieces pieces, int i) {
    for (int back = i - 1; back >= Math.max(0, i - BRACKET_REACH); back--) {
      if (pieces.is(back, "(") || pieces.is(back, ")")) {
        return pieces.is(back, "(");
      }
    }
    return false;
  }
}
