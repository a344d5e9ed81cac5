package org.hearsay.annotators.quantity.exclusion;

import java.util.Set;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.piece.Pieces;

/** Numbers inside of codes and names of things: "F16", "COVID-19", "9/11", "v2.0". */
final class Identifiers {
  private static final Set<String> TIES = Set.of("-", "–", "/", ":", "_", "@", ".", "#");
  private static final String EMERGENCY = "911";
  private static final int LONGEST_BARE = 12;

  private Identifiers() {}

  /** "F16", "B-52", "COVID-19", "mid-30s", "747s", "3D", "5-F", "9/11", "24/7", "v2.0", "a@b12". */
  static boolean isPart(Pieces pieces, Figure figure) {
    int first = figure.first();
    int last = figure.last();
    if (pieces.glued(first)) {
      boolean letter = pieces.isWord(first - 1);
      boolean tie = pieces.isAny(first - 1, TIES) && pieces.glued(first - 1);
      boolean plusSign = pieces.is(first - 1, "+") || pieces.is(first - 1, "#");
      boolean tiedTo = pieces.isWord(first - 2) || pieces.isNumber(first - 2);
      if (letter || plusSign || (tie && tiedTo && !pieces.is(first - 1, "."))) {
        return true;
      }
      if (tie && pieces.is(first - 1, ".") && pieces.isWord(first - 2)) {
        return pieces.isNumber(first) && !isAbbreviation(pieces, first - 2);
      }
    }
    String written = pieces.written(last);
    boolean code = written.equals(EMERGENCY) || written.length() > LONGEST_BARE;
    if (pieces.isNumber(last) && code && written.indexOf(',') < 0) {
      return true;
    }
    if (!pieces.isNumber(last) || !pieces.glued(last + 1)) {
      return false;
    }
    boolean number =
        pieces.isNumber(last + 2) && pieces.glued(last + 2) && pieces.isAny(last + 1, TIES);
    boolean grade =
        pieces.hyphen(last + 1)
            && pieces.written(last + 2).length() == 1
            && pieces.isCapital(last + 2);
    boolean sign = pieces.is(last + 1, "@") || pieces.is(last + 1, "_");
    return pieces.isWord(last + 1) || number || grade || sign;
  }

  private static boolean isAbbreviation(Pieces pieces, int i) {
    return pieces.written(i).length() <= 4 && pieces.is(i, "no");
  }
}
