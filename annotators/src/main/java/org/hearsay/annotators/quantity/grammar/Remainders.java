package org.hearsay.annotators.quantity.grammar;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.number.Numeral;
import org.hearsay.annotators.quantity.piece.Pieces;
import org.hearsay.corpus.model.QuantityKind;

/**
 * Adds to a figure the number behind it that leaves its smaller unit out: "15 dollars 50", "15
 * dollars and fifty", "5 ft 2 in", where "in" is no word of a phrase.
 */
final class Remainders {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal INCHES = BigDecimal.valueOf(12);

  private Remainders() {}

  /** {@return {@code figures}, in text order, with such numbers added} */
  static List<Figure> joined(Pieces pieces, List<Figure> figures) {
    List<Figure> joined = new ArrayList<>();
    for (Figure figure : figures) {
      int last = joined.size() - 1;
      Optional<Figure> sum = last < 0 ? Optional.empty() : sum(pieces, joined.get(last), figure);
      if (sum.isPresent()) {
        joined.set(last, sum.get());
      } else {
        joined.add(figure);
      }
    }
    return joined;
  }

  private static Optional<Figure> sum(Pieces pieces, Figure large, Figure small) {
    int gap = large.last() + 1;
    boolean and = pieces.is(gap, "and") && small.first() == gap + 1;
    boolean count =
        small.isBare()
            && small.isKind(QuantityKind.CARDINAL)
            && small.number().isPlainInteger()
            && !small.isRange()
            && !large.isRange();
    if (!count || !(and || small.first() == gap)) {
      return Optional.empty();
    }
    BigDecimal value = small.number().value();
    if (isFeet(large) && isInch(pieces, small.last() + 1) && value.compareTo(INCHES) < 0) {
      return Optional.of(with(large, Numeral.share(value, INCHES), small.last() + 1));
    }
    return isMoney(large) && endsAsCents(pieces, small)
        ? Optional.of(with(large, value.movePointLeft(2), small.last()))
        : Optional.empty();
  }

  private static boolean isFeet(Figure figure) {
    return figure.unit().filter(use -> use.entry().id().equals("FT")).isPresent();
  }

  private static boolean isInch(Pieces pieces, int i) {
    int next = i + 1;
    boolean phrase =
        pieces.isTag(next, "NN")
            || pieces.isTag(next, "DT")
            || pieces.isTag(next, "PRP")
            || pieces.isTag(next, "CD")
            || pieces.isTag(next, "VBG");
    return pieces.is(i, "in") && !phrase;
  }

  /** Whole units of a currency, with its name or code behind the number. */
  private static boolean isMoney(Figure figure) {
    return figure.isKind(QuantityKind.MONEY)
        && figure.unit().filter(use -> use.first() > figure.number().last()).isPresent()
        && figure.number().isPlainInteger()
        && figure.number().scale().compareTo(BigDecimal.ONE) == 0;
  }

  /** Two digits with nothing behind them that they could count. */
  private static boolean endsAsCents(Pieces pieces, Figure small) {
    BigDecimal value = small.number().value();
    return value.compareTo(BigDecimal.TEN) >= 0
        && value.compareTo(HUNDRED) < 0
        && !pieces.isWord(small.last() + 1);
  }

  private static Figure with(Figure large, BigDecimal more, int last) {
    Numeral number = large.number();
    return large
        .withNumber(
            new Numeral(
                number.first(),
                number.last(),
                number.value().add(more),
                BigDecimal.ONE,
                new BigDecimal("0.01"),
                number.form()))
        .spanning(large.first(), last);
  }
}
