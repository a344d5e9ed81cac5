package org.hearsay.annotators.quantity;

import java.util.Optional;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.number.Numeral;
import org.hearsay.annotators.quantity.piece.Pieces;
import org.hearsay.corpus.model.QuantityKind;

/**
 * In what way a figure is put, which says how sure it is: its kind, whether it is written in
 * digits, in words or as "one", and, for counts, whether a noun is measured. Immutable.
 *
 * @param name the row of {@code confidence.tsv}: "cardinal words measured", "money digits"
 */
record Construction(String name) {

  /** {@return the construction of a figure, of which it is known what it measures} */
  static Construction of(Pieces pieces, Figure figure, Optional<?> measured) {
    String name = figure.kind().label() + " " + form(pieces, figure.number());
    return new Construction(
        figure.isKind(QuantityKind.CARDINAL)
            ? name + (measured.isPresent() ? " measured" : " alone")
            : name);
  }

  private static String form(Pieces pieces, Numeral number) {
    if (pieces.covered(number.first(), number.last()).chars().anyMatch(c -> isDigit(c))) {
      return "digits";
    }
    return pieces.is(number.first(), "one") ? "one" : "words";
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
