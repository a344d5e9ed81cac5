package org.hearsay.annotators.quantity.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.quantity.number.Numeral;
import org.hearsay.annotators.quantity.piece.Pieces;
import org.hearsay.corpus.model.QuantityKind;

/**
 * "plus or minus 3 points", "± 0.2", a margin of error: a field of the figure that it belongs to,
 * which is the nearest one before it in the sentence; not a quantity itself.
 */
public final class Tolerances {
  private static final Set<String> LINKS =
      Set.of("of", "is", "was", "at", "plus", "or", "minus", "±", "about", "around", "roughly");
  private static final int LONGEST_LINK = 5;

  private Tolerances() {}

  /** A figure and its tolerance. */
  public record Tolerated(Figure figure, Optional<Numeral> tolerance) {}

  /** {@return the figures of a sentence that are no tolerances, each with its own} */
  public static List<Tolerated> of(Pieces pieces, List<Figure> figures) {
    List<Tolerated> kept = new ArrayList<>();
    for (Figure figure : figures) {
      boolean margin = isMargin(pieces, figure);
      if (!margin && !isTolerance(pieces, figure.number().first(), figure.first())) {
        kept.add(new Tolerated(figure, Optional.empty()));
      } else if (figure.number().value().signum() > 0) {
        add(kept, figure, margin);
      }
    }
    return kept;
  }

  /** A margin of error may stand behind figures that it is none of. */
  private static void add(List<Tolerated> kept, Figure figure, boolean margin) {
    int at = kept.size() - 1;
    while (margin && at >= 0 && !canBear(kept.get(at).figure(), figure)) {
      at--;
    }
    if (at >= 0) {
      Tolerated bearer = kept.get(at);
      kept.set(
          at,
          new Tolerated(
              inUnitOf(bearer.figure(), figure),
              bearer.tolerance().or(() -> Optional.of(figure.number()))));
    }
  }

  private static boolean canBear(Figure figure, Figure tolerance) {
    return figure.kind() == tolerance.kind()
        || (figure.isKind(QuantityKind.PERCENT) && tolerance.isBare());
  }

  /** "5 ± 0.2 mm": the unit stands behind the tolerance only. */
  private static Figure inUnitOf(Figure figure, Figure tolerance) {
    boolean touches = tolerance.first() - figure.last() <= 2;
    return figure.isBare() && touches ? tolerance.unit().map(figure::in).orElse(figure) : figure;
  }

  private static boolean isTolerance(Pieces pieces, int number, int first) {
    int before = Math.min(number, first) - 1;
    return pieces.is(before, "±")
        || pieces.are(before - 2, "plus", "or", "minus")
        || pieces.are(before - 2, "plus", "/", "minus")
        || pieces.are(before - 2, "+", "/", "-")
        || (pieces.are(before - 1, "+", "/") && pieces.is(number, "-"))
        || pieces.are(before - 2, "give", "or", "take");
  }

  /** "a margin of error of 3 points", "a 3-point margin of error". */
  private static boolean isMargin(Pieces pieces, Figure figure) {
    int before = figure.first() - 1;
    int first = before - LONGEST_LINK;
    while (before > first && pieces.isAny(before, LINKS)) {
      before--;
    }
    boolean apart = before == figure.first() - 1 && figure.isKind(QuantityKind.DURATION);
    return (ends(pieces, before) && !apart) || begins(pieces, figure.last() + 1);
  }

  private static boolean ends(Pieces pieces, int last) {
    boolean error = pieces.is(last, "error");
    return (error && pieces.are(last - 2, "margin", "of"))
        || (error && pieces.are(last - 3, "margin", "of", "sampling"))
        || pieces.are(last - 1, "error", "margin");
  }

  private static boolean begins(Pieces pieces, int first) {
    return pieces.are(first, "margin", "of", "error")
        || pieces.are(first, "margin", "of", "sampling", "error")
        || pieces.are(first, "error", "margin");
  }
}
