package org.hearsay.annotators.quantity.grammar;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.number.Numeral;
import org.hearsay.annotators.quantity.piece.Pieces;
import org.hearsay.annotators.quantity.unit.UnitUse;
import org.hearsay.corpus.model.QuantityKind;

/**
 * Joins a figure and the one in its smaller unit to one: "3 dollars and 50 cents", "6ft 2in", "8
 * pounds 4 ounces". Lengths of time are told in the smaller unit, as no decimal of an hour is ten
 * minutes: "an hour and ten minutes" is 70 minutes.
 */
final class Compounds {
  /** How many of the smaller unit make up the larger, by the ids of both. */
  private static final Map<List<String>, Integer> PARTS =
      Map.of(
          List.of("FT", "IN"), 12,
          List.of("LB", "OZ"), 16,
          List.of("Stone_UK", "LB"), 14,
          List.of("YR", "MO"), 12,
          List.of("WK", "DAY"), 7,
          List.of("DAY", "HR"), 24,
          List.of("HR", "MIN"), 60,
          List.of("MIN", "SEC"), 60);

  private Compounds() {}

  /** {@return {@code figures}, in text order, compound ones joined} */
  static List<Figure> joined(Pieces pieces, List<Figure> figures) {
    List<Figure> joined = new ArrayList<>();
    for (Figure figure : figures) {
      int last = joined.size() - 1;
      if (last >= 0 && isPart(pieces, joined.get(last), figure)) {
        joined.set(last, sum(joined.get(last), figure));
      } else {
        joined.add(figure);
      }
    }
    return joined;
  }

  /** {@return whether {@code small} says what the figure before it has in its smaller unit} */
  static boolean isPart(Pieces pieces, Figure large, Figure small) {
    int gap = large.last() + 1;
    boolean touches = small.first() == gap || (small.first() == gap + 1 && pieces.is(gap, "and"));
    boolean single = !large.isRange() && !small.isRange();
    if (!touches || !single || large.isBare() || small.isBare()) {
      return false;
    }
    if (isMoney(large, small)) {
      return true;
    }
    return large.number().isPlainInteger()
        && parts(large, small)
            .filter(most -> small.number().value().compareTo(most) < 0)
            .isPresent();
  }

  private static boolean isMoney(Figure large, Figure small) {
    return entry(large).factor().compareTo(BigDecimal.ONE) == 0
        && entry(small).factor().compareTo(BigDecimal.ONE) < 0
        && MinorUnits.isOf(entry(small).id(), entry(large).id());
  }

  private static UnitUse.Entry entry(Figure figure) {
    return figure.unit().orElseThrow().entry();
  }

  private static Optional<BigDecimal> parts(Figure large, Figure small) {
    return Optional.ofNullable(PARTS.get(List.of(entry(large).id(), entry(small).id())))
        .map(BigDecimal::valueOf);
  }

  private static Figure sum(Figure large, Figure small) {
    BigDecimal whole = large.number().value();
    BigDecimal more = small.number().value();
    BigDecimal parts = parts(large, small).orElse(BigDecimal.ONE);
    Figure span = large.spanning(large.first(), small.last());
    if (large.isKind(QuantityKind.DURATION)) {
      return with(span, whole.multiply(parts).add(more), small.number().step())
          .in(small.unit().orElseThrow());
    }
    BigDecimal added =
        isMoney(large, small) ? more.multiply(entry(small).factor()) : Numeral.share(more, parts);
    return with(span, whole.add(added), new BigDecimal("0.01"));
  }

  private static Figure with(Figure figure, BigDecimal value, BigDecimal step) {
    Numeral number = figure.number();
    return figure.withNumber(
        new Numeral(number.first(), number.last(), value, BigDecimal.ONE, step, number.form()));
  }
}
