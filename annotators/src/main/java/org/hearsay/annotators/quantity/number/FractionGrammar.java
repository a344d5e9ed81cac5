package org.hearsay.annotators.quantity.number;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.quantity.number.NumberWords.Part;
import org.hearsay.annotators.quantity.piece.Pieces;

/** Reads fractions in words, and the scale they may be of: "half a million", "two-thirds". */
final class FractionGrammar {
  private static final Set<String> WHEN = Set.of("last", "this", "next");
  private static final Set<String> ARTICLES = Set.of("a", "an");
  private static final Set<String> TIMES =
      Set.of("day", "night", "week", "month", "quarter", "year", "season", "session", "time");
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final NumberWords words;
  private final WordGrammar wordGrammar;

  FractionGrammar(NumberWords words, WordGrammar wordGrammar) {
    this.words = words;
    this.wordGrammar = wordGrammar;
  }

  /** {@return "half", "half a million", "half-dozen", "quarter million" at piece {@code i}} */
  Optional<Numeral> half(Pieces pieces, int i) {
    if (pieces.is(i, "quarter") && words.is(Part.SCALE, pieces.lower(pieces.behindHyphen(i + 1)))) {
      return Optional.of(share(pieces, Numeral.one(i, i), BigDecimal.valueOf(4), i));
    }
    if (!pieces.is(i, "half")) {
      return Optional.empty();
    }
    int next = pieces.behindHyphen(i + 1);
    if (pieces.isAny(next, ARTICLES)) {
      next = pieces.behindHyphen(next + 1);
    }
    Numeral half =
        new Numeral(i, i, HALF, BigDecimal.ONE, new BigDecimal("0.1"), Numeral.Form.FRACTION);
    int scaleAt = next;
    return Optional.of(
        words
            .value(Part.SCALE, pieces.lower(scaleAt))
            .map(scale -> half.times(scale, scaleAt))
            .orElse(half));
  }

  /** {@return whether piece {@code i} may be what one is divided by: "third", "quarter"} */
  boolean isDenominator(Pieces pieces, int i) {
    return words.is(Part.DENOMINATOR, pieces.lower(i));
  }

  /** {@return "a third", "a quarter of a million"; nothing for "a third day of strikes"} */
  Optional<Numeral> one(Pieces pieces, int article, int at) {
    return denominator(pieces, at)
        .filter(denominator -> !isInSequence(pieces, at))
        .map(denominator -> share(pieces, Numeral.one(article, at), denominator, at));
  }

  /** "a third day of strikes" is no third of a day; "by a third last year" is a third. */
  private boolean isInSequence(Pieces pieces, int i) {
    boolean when = pieces.isAny(i + 1, WHEN);
    int next = pieces.isTag(i + 1, "JJ") && !when ? i + 2 : i + 1;
    return words.is(Part.ORDINAL, pieces.lower(i)) && pieces.isAny(next, TIMES);
  }

  /**
   * {@return "two-thirds", "one quarter"}
   *
   * @param number the numerator
   */
  Optional<Numeral> of(Pieces pieces, Numeral number) {
    int next = behindAnyHyphen(pieces, number.last() + 1);
    boolean one = number.value().compareTo(BigDecimal.ONE) == 0;
    boolean hyphen = next > number.last() + 1;
    return denominator(pieces, next)
        .filter(denominator -> one || hyphen || pieces.lower(next).endsWith("s"))
        .filter(denominator -> number.value().compareTo(denominator) < 0)
        .filter(
            denominator ->
                number.value().signum() > 0 && number.scale().compareTo(BigDecimal.ONE) == 0)
        .filter(
            denominator ->
                hyphen
                    || !pieces.is(next, "quarters")
                    || pieces.is(next + 1, "of")
                    || words.is(Part.SCALE, pieces.lower(next + 1)))
        .map(denominator -> share(pieces, number, denominator, next));
  }

  /** Old wire text writes "two - thirds". */
  private int behindAnyHyphen(Pieces pieces, int i) {
    return pieces.is(i, "-") && words.is(Part.DENOMINATOR, pieces.lower(i + 1)) ? i + 1 : i;
  }

  private Optional<BigDecimal> denominator(Pieces pieces, int i) {
    return words.value(Part.DENOMINATOR, pieces.lower(i));
  }

  /**
   * A share, and the scale it may be of: "a quarter of a million", "three-quarters of a million".
   */
  private Numeral share(Pieces pieces, Numeral numerator, BigDecimal denominator, int last) {
    BigDecimal value = Numeral.share(numerator.value(), denominator);
    Numeral share =
        new Numeral(
            numerator.first(),
            last,
            value,
            BigDecimal.ONE,
            BigDecimal.ONE.scaleByPowerOfTen(-value.stripTrailingZeros().scale()),
            Numeral.Form.FRACTION);
    boolean of = pieces.is(last + 1, "of") && pieces.isAny(last + 2, ARTICLES);
    int at = of ? last + 3 : last + 1;
    return words
        .value(Part.SCALE, pieces.lower(at))
        .map(scale -> share.times(scale, at))
        .orElse(share);
  }

  /** {@return {@code number} with "and a half" or another fraction that follows} */
  Numeral added(Pieces pieces, Numeral number) {
    int and = pieces.behindHyphen(number.last() + 1);
    if (!pieces.is(and, "and") || !number.isPlainInteger()) {
      return number;
    }
    int next = pieces.behindHyphen(and + 1);
    Optional<Numeral> fraction =
        pieces.isAny(next, ARTICLES)
            ? articleShare(pieces, next)
            : wordGrammar.at(pieces, next).flatMap(numerator -> of(pieces, numerator));
    return fraction
        .map(
            share ->
                new Numeral(
                    number.first(),
                    share.last(),
                    number.value().add(share.value().multiply(number.scale())),
                    number.scale(),
                    share.step().multiply(number.scale()),
                    number.form()))
        .orElse(number);
  }

  private Optional<Numeral> articleShare(Pieces pieces, int article) {
    int next = pieces.behindHyphen(article + 1);
    return denominator(pieces, next)
        .filter(denominator -> pieces.isAny(next, Set.of("half", "quarter", "third")))
        .map(
            denominator ->
                new Numeral(
                    article,
                    next,
                    Numeral.share(BigDecimal.ONE, denominator),
                    BigDecimal.ONE,
                    new BigDecimal("0.1"),
                    Numeral.Form.FRACTION));
  }
}
