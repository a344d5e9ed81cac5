package org.hearsay.annotators.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Joins a figure and its smaller unit to one: "3 dollars and 50 cents", "6ft 2in". */
final class Compounds {
  private static final BigDecimal INCHES = BigDecimal.valueOf(12);

  private Compounds() {}

  /** {@return {@code figures}, in text order, compound ones joined} */
  static List<Figure> joined(Pieces pieces, List<Figure> figures) {
    List<Figure> joined = new ArrayList<>();
    for (Figure figure : figures) {
      int last = joined.size() - 1;
      Optional<BigDecimal> part =
          last < 0 ? Optional.empty() : part(pieces, joined.get(last), figure);
      if (part.isPresent()) {
        joined.set(last, sum(joined.get(last), figure, part.get()));
      } else {
        joined.add(figure);
      }
    }
    return joined;
  }

  /** What the smaller figure adds to the larger one, in the unit of that. */
  private static Optional<BigDecimal> part(Pieces pieces, Figure large, Figure small) {
    int gap = large.last() + 1;
    boolean touches = small.first() == gap || (small.first() == gap + 1 && pieces.is(gap, "and"));
    if (!touches || large.isBare() || small.isBare() || large.isRange() || small.isRange()) {
      return Optional.empty();
    }
    UnitUse.Entry main = large.unit().orElseThrow().entry();
    UnitUse.Entry minor = small.unit().orElseThrow().entry();
    BigDecimal value = small.number().value();
    if (main.id().equals("FT") && minor.id().equals("IN")) {
      return value.compareTo(INCHES) < 0
          ? Optional.of(DigitGrammar.share(value, INCHES))
          : Optional.empty();
    }
    boolean cents =
        main.factor().compareTo(BigDecimal.ONE) == 0
            && minor.factor().compareTo(BigDecimal.ONE) < 0
            && MinorUnits.isOf(minor.id(), main.id());
    return cents ? Optional.of(value.multiply(minor.factor())) : Optional.empty();
  }

  private static Figure sum(Figure large, Figure small, BigDecimal part) {
    Numeral number = large.number();
    return large
        .withNumber(
            new Numeral(
                number.first(),
                number.last(),
                number.value().add(part),
                BigDecimal.ONE,
                new BigDecimal("0.01"),
                number.form()))
        .spanning(large.first(), small.last());
  }
}
