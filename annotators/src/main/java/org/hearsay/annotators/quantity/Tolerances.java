package org.hearsay.annotators.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * "plus or minus 3 points", "± 0.2": a field of the figure that it belongs to, which is the nearest
 * one before it in the sentence; not a quantity itself.
 */
final class Tolerances {
  private Tolerances() {}

  /** A figure and its tolerance. */
  record Tolerated(Figure figure, Optional<Numeral> tolerance) {}

  /** {@return the figures of a sentence that are no tolerances, each with its own} */
  static List<Tolerated> of(Pieces pieces, List<Figure> figures) {
    List<Tolerated> kept = new ArrayList<>();
    for (Figure figure : figures) {
      if (!isTolerance(pieces, figure.number().first(), figure.first())) {
        kept.add(new Tolerated(figure, Optional.empty()));
      } else if (!kept.isEmpty() && figure.number().value().signum() > 0) {
        Tolerated before = kept.remove(kept.size() - 1);
        kept.add(
            new Tolerated(
                inUnitOf(before.figure(), figure),
                before.tolerance().or(() -> Optional.of(figure.number()))));
      }
    }
    return kept;
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
}
