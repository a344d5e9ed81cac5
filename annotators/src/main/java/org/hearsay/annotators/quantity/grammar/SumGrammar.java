package org.hearsay.annotators.quantity.grammar;

import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.number.NumberGrammar;
import org.hearsay.annotators.quantity.number.Numeral;
import org.hearsay.annotators.quantity.piece.Pieces;
import org.hearsay.annotators.quantity.unit.UnitGrammar;
import org.hearsay.annotators.quantity.unit.UnitUse;

/** Reads sums of money with the sign before the number: "$5 million", "-€300". */
final class SumGrammar {
  private static final Set<String> DASHES = Set.of("-", "–");

  private final NumberGrammar numbers;
  private final UnitGrammar units;

  SumGrammar(NumberGrammar numbers, UnitGrammar units) {
    this.numbers = numbers;
    this.units = units;
  }

  /** {@return the sum that begins at piece {@code i}} */
  Optional<Figure> at(Pieces pieces, int i) {
    return isMinus(pieces, i)
        ? signed(pieces, i + 1).map(sum -> sum.negative(i))
        : signed(pieces, i);
  }

  /** "-$300", "minus €5 million": the minus of a sum stands before its sign. */
  private boolean isMinus(Pieces pieces, int i) {
    boolean dash = pieces.isAny(i, DASHES) && !pieces.glued(i) && pieces.glued(i + 1);
    boolean range = pieces.isTag(i - 1, "CD") || pieces.is(i - 1, "or");
    return (dash || pieces.is(i, "minus")) && !range && units.sign(pieces, i + 1).isPresent();
  }

  private Optional<Figure> signed(Pieces pieces, int i) {
    Optional<UnitUse> sign = units.sign(pieces, i);
    if (sign.isEmpty()) {
      return Optional.empty();
    }
    int start = sign.get().last() + 1;
    return numbers
        .at(pieces, start, true)
        .filter(number -> pieces.isNumber(start) || pieces.isAny(start, Set.of(".", "-")))
        .filter(number -> !number.isForm(Numeral.Form.ORDINAL))
        .map(number -> money(pieces, Figure.of(number).in(sign.get()).spanning(i, number.last())));
  }

  /**
   * A sum with its sign before it may repeat the unit in words, or name the country of its dollar
   * behind: "$5 million dollars", "$64 US a barrel".
   */
  private Figure money(Pieces pieces, Figure figure) {
    String currency = figure.unit().map(use -> use.entry().id()).orElse("");
    return units
        .country(pieces, figure.last() + 1, currency)
        .map(use -> figure.in(use).spanning(figure.first(), use.last()))
        .or(
            () ->
                units
                    .behind(pieces, figure.last() + 1, figure.number())
                    .filter(use -> use.entry().id().equals(currency))
                    .map(use -> figure.spanning(figure.first(), use.last())))
        .orElse(figure);
  }
}
