package org.hearsay.annotators.quantity.grammar;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.number.Numeral;
import org.hearsay.annotators.quantity.piece.Pieces;
import org.hearsay.corpus.model.QuantityKind;

/** Shares as one number in another: "one in three", "two out of five", "3 in 10". */
final class RatioGrammar {
  private static final BigDecimal MOST = BigDecimal.valueOf(10);
  private static final BigDecimal EARLIEST_YEAR = BigDecimal.valueOf(1900);
  private static final Set<String> DETERMINERS = Set.of("the", "these", "those", "its", "their");
  private final FigureGrammar figures;

  RatioGrammar(FigureGrammar figures) {
    this.figures = figures;
  }

  /** {@return {@code part} and the number behind it as a ratio, if they are one} */
  Optional<Figure> from(Pieces pieces, Figure part) {
    if (!isCount(part)) {
      return Optional.empty();
    }
    int at = pieces.behindHyphen(part.last() + 1);
    Optional<Integer> whole = whole(pieces, at);
    return whole
        .flatMap(i -> figures.at(pieces, i))
        .filter(RatioGrammar::isCount)
        .filter(figure -> isWhole(part, figure, pieces.is(at, "of") && !pieces.is(at + 1, "every")))
        .map(figure -> ratio(part, figure));
  }

  private static Optional<Integer> whole(Pieces pieces, int at) {
    int next = at;
    if (pieces.are(at, "out", "of")) {
      next = at + 2;
    } else if (pieces.is(at, "in") || pieces.is(at, "of")) {
      next = at + 1;
    } else {
      return Optional.empty();
    }
    next = pieces.behindHyphen(next);
    next = pieces.is(next, "every") ? next + 1 : next;
    return pieces.isAny(next, DETERMINERS) ? Optional.empty() : Optional.of(next);
  }

  private static boolean isCount(Figure figure) {
    boolean number =
        figure.number().isForm(Numeral.Form.DIGITS) || figure.number().isForm(Numeral.Form.WORDS);
    return number
        && figure.isBare()
        && figure.number().isPlainInteger()
        && figure.number().value().signum() > 0;
  }

  private static boolean isWhole(Figure part, Figure whole, boolean of) {
    BigDecimal total = whole.number().value();
    boolean round = total.remainder(BigDecimal.TEN).signum() == 0;
    boolean year =
        whole.number().isForm(Numeral.Form.DIGITS)
            && total.compareTo(EARLIEST_YEAR) >= 0
            && total.compareTo(BigDecimal.valueOf(2100)) < 0;
    boolean fits = of ? total.compareTo(BigDecimal.TEN) == 0 : total.compareTo(MOST) <= 0 || round;
    return part.number().value().compareTo(total) < 0 && fits && !year;
  }

  private static Figure ratio(Figure part, Figure whole) {
    BigDecimal value = Numeral.share(part.number().value(), whole.number().value());
    BigDecimal kept =
        value.signum() == 0
            ? part.number().value().divide(whole.number().value(), java.math.MathContext.DECIMAL32)
            : value;
    Numeral number =
        new Numeral(
            part.first(),
            whole.last(),
            kept,
            BigDecimal.ONE,
            BigDecimal.ONE.scaleByPowerOfTen(-Numeral.PLACES),
            Numeral.Form.FRACTION);
    return Figure.of(number).ofKind(QuantityKind.RATIO);
  }
}
