package org.hearsay.annotators.quantity.grammar;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.quantity.figure.BoundLexicon;
import org.hearsay.annotators.quantity.figure.BoundUse;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.number.NumberGrammar;
import org.hearsay.annotators.quantity.number.Numeral;
import org.hearsay.annotators.quantity.piece.Pieces;
import org.hearsay.annotators.quantity.unit.UnitGrammar;
import org.hearsay.annotators.quantity.unit.UnitUse;
import org.hearsay.corpus.model.QuantityKind;

/** Reads one number with its unit: "$13.6M", "20-plus years", "40 million Swiss francs". */
final class FigureGrammar {
  private static final Set<String> ARTICLES = Set.of("a", "an");
  private static final Set<String> DEGREES = Set.of("degree", "DEG_C", "DEG_F");

  private final NumberGrammar numbers;
  private final UnitGrammar units;
  private final BoundLexicon bounds;
  private final SumGrammar sums;

  FigureGrammar(NumberGrammar numbers, UnitGrammar units, BoundLexicon bounds) {
    this.numbers = numbers;
    this.units = units;
    this.bounds = bounds;
    this.sums = new SumGrammar(numbers, units);
  }

  /** {@return the figure that begins at piece {@code i}} */
  Optional<Figure> at(Pieces pieces, int i) {
    return sums.at(pieces, i)
        .or(() -> withArticle(pieces, i))
        .or(
            () ->
                numbers
                    .at(pieces, i, false)
                    .map(
                        number ->
                            FeetAndInches.primed(pieces, number)
                                .orElseGet(() -> behind(pieces, Figure.of(number)))));
  }

  /**
   * "an inch and a half", "an hour and ten minutes": an article before a unit is a number only with
   * what is added to it.
   */
  private Optional<Figure> withArticle(Pieces pieces, int i) {
    if (!pieces.isAny(i, ARTICLES)) {
      return Optional.empty();
    }
    Numeral one = Numeral.one(i, i);
    return units
        .behind(pieces, i + 1, one)
        .filter(use -> pieces.is(use.last() + 1, "and"))
        .map(use -> Figure.of(one).in(use).spanning(i, use.last()))
        .flatMap(
            figure -> {
              Figure halved = andAHalf(pieces, figure);
              return halved.last() > figure.last() || isFirstOfTwo(pieces, figure)
                  ? Optional.of(halved)
                  : Optional.empty();
            });
  }

  /** A number in the next smaller unit follows. */
  private boolean isFirstOfTwo(Pieces pieces, Figure figure) {
    int at = figure.last() + 2;
    return numbers
        .at(pieces, at, false)
        .map(number -> behind(pieces, Figure.of(number)))
        .filter(small -> Compounds.isPart(pieces, figure, small))
        .isPresent();
  }

  /** "ten degrees below zero". */
  private static Figure belowZero(Pieces pieces, Figure figure) {
    int at = figure.last() + 1;
    boolean degrees =
        figure
            .unit()
            .filter(use -> DEGREES.contains(use.entry().id()) && pieces.are(at, "below", "zero"))
            .isPresent();
    return degrees && figure.number().value().signum() > 0
        ? figure.negative(figure.first()).spanning(figure.first(), at + 1)
        : figure;
  }

  private Figure behind(Pieces pieces, Figure figure) {
    Numeral number = figure.number();
    int next = pieces.behindHyphen(number.last() + 1);
    Optional<BoundUse> bound =
        number.isForm(Numeral.Form.ORDINAL)
            ? Optional.empty()
            : bounds.behind(pieces, next).filter(use -> isBound(pieces, use, number.last()));
    int at = bound.map(use -> pieces.behindHyphen(use.last() + 1)).orElse(next);
    Optional<UnitUse> unit =
        isInWhole(pieces, at)
            ? Optional.empty()
            : units.behind(pieces, at, number).or(() -> units.further(pieces, at, number));
    if (unit.isEmpty()) {
      return bound
          .map(use -> figure.bounded(bound).spanning(figure.first(), use.last()))
          .orElse(figure);
    }
    Figure in = scaledBehind(pieces, figure.in(unit.get()).bounded(bound), unit.get().last());
    return andAHalf(pieces, belowZero(pieces, FeetAndInches.hyphened(pieces, in)));
  }

  /** "one-in-100": no inch. */
  private static boolean isInWhole(Pieces pieces, int i) {
    return pieces.is(i, "in") && pieces.hyphen(i - 1) && pieces.hyphen(i + 1);
  }

  /** "60 USD million": the scale stands behind the code. */
  private Figure scaledBehind(Pieces pieces, Figure figure, int last) {
    boolean code = figure.isKind(QuantityKind.MONEY) && pieces.isNumber(figure.number().last());
    return numbers
        .scale(pieces, last + 1)
        .filter(scale -> code)
        .map(
            scale ->
                figure
                    .withNumber(figure.number().times(scale, figure.number().last()))
                    .spanning(figure.first(), last + 1))
        .orElseGet(() -> figure.spanning(figure.first(), last));
  }

  /** "odd", "ish" and a plus sign bound only a number that they are tied to. */
  private static boolean isBound(Pieces pieces, BoundUse use, int last) {
    if (use.first() != use.last()) {
      return true;
    }
    boolean tied = pieces.glued(use.first()) || use.first() > last + 1;
    return switch (pieces.lower(use.first())) {
      case "+" -> tied && !pieces.isNumber(use.last() + 1);
      case "ish" -> tied;
      case "plus" ->
          tied || (pieces.isTag(use.last() + 1, "NN") && !pieces.isNumber(use.last() + 1));
      case "max", "maximum", "tops", "minimum" -> !pieces.isCapital(use.first());
      case "odd" -> tied || pieces.isTag(use.last() + 1, "NN");
      default -> true;
    };
  }

  /** "a year and a half": the fraction stands behind the unit. */
  private static Figure andAHalf(Pieces pieces, Figure figure) {
    int at = figure.last() + 1;
    boolean and = pieces.is(at, "and") && pieces.isAny(at + 1, ARTICLES);
    if (!and || !figure.number().isPlainInteger()) {
      return figure;
    }
    BigDecimal share =
        switch (pieces.lower(at + 2)) {
          case "half" -> new BigDecimal("0.5");
          case "quarter" -> new BigDecimal("0.25");
          default -> BigDecimal.ZERO;
        };
    boolean ofThem =
        pieces.is(at + 3, "of") && (pieces.isTag(at + 4, "DT") || pieces.isTag(at + 4, "PRP"));
    if (share.signum() == 0 || ofThem) {
      return figure;
    }
    Numeral number = figure.number();
    return figure
        .withNumber(
            new Numeral(
                number.first(),
                number.last(),
                number.value().add(share.multiply(number.scale())),
                number.scale(),
                number.step().scaleByPowerOfTen(-1),
                number.form()))
        .spanning(figure.first(), at + 2);
  }
}
