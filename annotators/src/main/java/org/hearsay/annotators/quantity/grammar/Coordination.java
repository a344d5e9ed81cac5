package org.hearsay.annotators.quantity.grammar;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.number.Numeral;
import org.hearsay.annotators.quantity.piece.Pieces;
import org.hearsay.corpus.model.QuantityKind;

/**
 * Gives a coordinated figure the unit that it leaves out: "rose 2 and 3 percent", "16- and
 * 17-year-olds".
 */
final class Coordination {
  private static final Set<String> JOINTS = Set.of(",", "and", "or", "to", "/", "versus", "vs");
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private Coordination() {}

  /** {@return {@code figures}, in text order, with units and scales filled in from the right} */
  static List<Figure> filled(Pieces pieces, List<Figure> figures) {
    List<Figure> filled = new ArrayList<>(figures);
    for (int i = filled.size() - 2; i >= 0; i--) {
      Figure left = filled.get(i);
      Figure right = filled.get(i + 1);
      boolean words = left.number().isForm(Numeral.Form.WORDS);
      boolean list = !isPair(pieces, left) || words || isFilled(right);
      boolean suspended = pieces.isSuspended(left.last() + 1);
      int joint = suspended ? left.last() + 2 : left.last() + 1;
      if (leavesOut(left, right)
          && list
          && (suspended || !right.isKind(QuantityKind.AGE))
          && joined(pieces, joint, right.first())) {
        filled.set(i, with(left, right));
      } else if (left.isBare() && isLevel(pieces, left, right)) {
        filled.set(i, left.in(right.unit().orElseThrow()));
      }
    }
    return filled;
  }

  /** "12,310, 16 percent above": a comma alone joins digits only within a longer list. */
  private static boolean isPair(Pieces pieces, Figure left) {
    int joint = left.last() + 1;
    return pieces.is(joint, ",") && !pieces.isAny(joint + 1, JOINTS);
  }

  private static boolean isFilled(Figure right) {
    return right.unit().filter(use -> use.first() > right.last()).isPresent();
  }

  /** "16,369 up 58 points": the level of an index is in the unit of its change. */
  private static boolean isLevel(Pieces pieces, Figure level, Figure change) {
    int at = pieces.is(level.last() + 1, ",") ? level.last() + 2 : level.last() + 1;
    return (pieces.is(at, "up") || pieces.is(at, "down"))
        && change.first() == at + 1
        && level.isKind(QuantityKind.CARDINAL)
        && change.unit().filter(use -> use.entry().id().equals("point")).isPresent();
  }

  private static boolean leavesOut(Figure left, Figure right) {
    boolean number =
        left.number().isForm(Numeral.Form.DIGITS) || left.number().isForm(Numeral.Form.WORDS);
    boolean behind = right.unit().filter(use -> use.first() > right.number().first()).isPresent();
    return left.isBare() && left.isKind(QuantityKind.CARDINAL) && number && behind;
  }

  private static boolean joined(Pieces pieces, int from, int to) {
    boolean joint = from < to && to - from <= 3;
    for (int i = from; i < to; i++) {
      boolean bound = i > from && (pieces.is(i, "about") || pieces.is(i, "nearly"));
      joint &= pieces.isAny(i, JOINTS) || bound;
    }
    return joint;
  }

  private static Figure with(Figure left, Figure right) {
    Numeral number = left.number();
    BigDecimal scale = right.number().scale();
    boolean shares =
        number.scale().compareTo(BigDecimal.ONE) == 0
            && scale.compareTo(BigDecimal.ONE) > 0
            && number.value().compareTo(THOUSAND) < 0;
    Figure scaled = shares ? left.withNumber(number.times(scale, number.last())) : left;
    Figure in = scaled.in(right.unit().orElseThrow());
    return right.isKind(QuantityKind.AGE) ? in.ofKind(QuantityKind.AGE) : in;
  }
}
