package org.hearsay.annotators.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.quantity.NumberWords.Part;

/**
 * Reads numbers: digits, words, fractions, ordinals and vague numbers, with their scale. It says
 * what a stretch of text is worth as a number, not whether it is a quantity there.
 */
final class NumberGrammar {
  private static final Set<String> ARTICLES = Set.of("a", "an");
  private static final Set<String> TIMES =
      Set.of("day", "night", "week", "month", "quarter", "year", "season", "session", "time");
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private final NumberWords words;
  private final WordGrammar wordGrammar;
  private final VagueGrammar vagueGrammar;
  private final OrdinalGrammar ordinalGrammar;
  private final DigitGrammar digitGrammar;

  NumberGrammar(NumberWords words) {
    this.words = words;
    this.wordGrammar = new WordGrammar(words);
    this.vagueGrammar = new VagueGrammar(words, wordGrammar);
    this.ordinalGrammar = new OrdinalGrammar(words);
    this.digitGrammar = new DigitGrammar(words);
  }

  /**
   * {@return the longest number that begins at piece {@code i}}
   *
   * @param money whether a currency sign stands before it
   */
  Optional<Numeral> at(Pieces pieces, int i, boolean money) {
    if (!pieces.has(i)) {
      return Optional.empty();
    }
    return half(pieces, i)
        .or(() -> article(pieces, i))
        .or(() -> vagueGrammar.several(pieces, i))
        .or(() -> vagueGrammar.plural(pieces, i))
        .or(() -> ordinalGrammar.at(pieces, i))
        .or(() -> digitGrammar.at(pieces, i, money).map(number -> scaled(pieces, number, money)))
        .or(() -> inWords(pieces, i));
  }

  /** {@return the factor of the scale word at piece {@code i}} */
  Optional<BigDecimal> scale(Pieces pieces, int i) {
    return words.value(Part.SCALE, pieces.lower(i));
  }

  private Optional<Numeral> inWords(Pieces pieces, int i) {
    boolean minus = pieces.is(i, "minus") && !pieces.is(i - 1, "or");
    int start = minus ? pieces.behindHyphen(i + 1) : i;
    return wordGrammar
        .at(pieces, start)
        .map(
            number ->
                ordinalGrammar
                    .behind(pieces, number)
                    .or(() -> fraction(pieces, number))
                    .orElseGet(() -> scaled(pieces, pointed(pieces, number), false)))
        .map(number -> minus ? number.negative(i) : number);
  }

  /** "half", "half a million", "half-dozen", "quarter million". */
  private Optional<Numeral> half(Pieces pieces, int i) {
    if (pieces.is(i, "quarter") && words.is(Part.SCALE, pieces.lower(pieces.behindHyphen(i + 1)))) {
      return Optional.of(
          share(
              pieces,
              new Numeral(i, i, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE, Numeral.Form.WORDS),
              BigDecimal.valueOf(4),
              i));
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

  /**
   * "a hundred and fifty", "a third", "a half-million", "a quarter of a million", "a few dozen".
   */
  private Optional<Numeral> article(Pieces pieces, int i) {
    if (!pieces.isAny(i, ARTICLES)) {
      return Optional.empty();
    }
    int next = pieces.behindHyphen(i + 1);
    if (pieces.is(next, "half")) {
      return half(pieces, next).map(number -> number.from(i));
    }
    if (pieces.is(next, "couple") || pieces.is(next, "few")) {
      return vagueGrammar.several(pieces, next).map(number -> number.from(i));
    }
    Optional<BigDecimal> share = denominator(pieces.lower(next), false);
    if (share.isPresent() && isInSequence(pieces, next)) {
      return Optional.empty();
    }
    if (share.isPresent()) {
      return share.map(
          denominator ->
              share(
                  pieces,
                  new Numeral(
                      i, next, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE, Numeral.Form.WORDS),
                  denominator,
                  next));
    }
    return wordGrammar
        .bare(pieces, next)
        .map(number -> number.from(i))
        .map(number -> andFraction(pieces, number));
  }

  /** "a third day of strikes" is no third of a day. */
  private boolean isInSequence(Pieces pieces, int i) {
    int next = pieces.isTag(i + 1, "JJ") ? i + 2 : i + 1;
    return words.is(Part.ORDINAL, pieces.lower(i)) && pieces.isAny(next, TIMES);
  }

  /** "two-thirds", "one quarter": {@code number} is the numerator. */
  private Optional<Numeral> fraction(Pieces pieces, Numeral number) {
    int next = behindAnyHyphen(pieces, number.last() + 1);
    boolean one = number.value().compareTo(BigDecimal.ONE) == 0;
    boolean hyphen = next > number.last() + 1;
    return denominator(pieces.lower(next), !one && !hyphen)
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

  private Optional<BigDecimal> denominator(String word, boolean plural) {
    return words.value(Part.DENOMINATOR, word).filter(value -> !plural || word.endsWith("s"));
  }

  /**
   * A share, and the scale it may be of: "a quarter of a million", "three-quarters of a million".
   */
  private Numeral share(Pieces pieces, Numeral numerator, BigDecimal denominator, int last) {
    BigDecimal value = DigitGrammar.share(numerator.value(), denominator);
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

  /** "three point five". */
  private Numeral pointed(Pieces pieces, Numeral number) {
    int at = number.last() + 1;
    if (!pieces.is(at, "point") || number.scale().compareTo(BigDecimal.ONE) != 0) {
      return number;
    }
    StringBuilder digits = new StringBuilder();
    while (digits.length() < DigitGrammar.PLACES) {
      Optional<BigDecimal> digit =
          words
              .value(Part.UNIT, pieces.lower(at + 1))
              .filter(value -> value.compareTo(BigDecimal.TEN) < 0);
      if (digit.isEmpty()) {
        break;
      }
      digits.append(digit.get().toPlainString());
      at++;
    }
    if (digits.isEmpty()) {
      return number;
    }
    BigDecimal decimals = new BigDecimal("0." + digits);
    return new Numeral(
        number.first(),
        at,
        number.value().add(decimals),
        BigDecimal.ONE,
        BigDecimal.ONE.scaleByPowerOfTen(-digits.length()),
        Numeral.Form.WORDS);
  }

  /** Adds "and a half" and multiplies by the scale words or suffix that follow. */
  private Numeral scaled(Pieces pieces, Numeral number, boolean money) {
    Numeral scaled = andFraction(pieces, number);
    for (int steps = 0; steps < 3; steps++) {
      int next = pieces.behindHyphen(scaled.last() + 1);
      boolean digits = scaled.isForm(Numeral.Form.DIGITS);
      boolean wordScale = words.is(Part.SCALE, pieces.lower(next));
      Optional<BigDecimal> factor =
          wordScale && (digits || scaled.scale().compareTo(BigDecimal.ONE) == 0)
              ? words.value(Part.SCALE, pieces.lower(next))
              : digits ? digitGrammar.suffix(pieces, next, money) : Optional.empty();
      if (factor.isEmpty() && digits && pieces.is(next, "hundred")) {
        factor = Optional.of(BigDecimal.valueOf(100));
      }
      if (factor.isEmpty()) {
        break;
      }
      scaled = scaled.times(factor.get(), next);
    }
    return scaled;
  }

  private Numeral andFraction(Pieces pieces, Numeral number) {
    int and = pieces.behindHyphen(number.last() + 1);
    if (!pieces.is(and, "and") || !number.isPlainInteger()) {
      return number;
    }
    int next = pieces.behindHyphen(and + 1);
    Optional<Numeral> fraction =
        pieces.isAny(next, ARTICLES)
            ? articleShare(pieces, next)
            : wordGrammar.at(pieces, next).flatMap(numerator -> fraction(pieces, numerator));
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
    return denominator(pieces.lower(next), false)
        .filter(denominator -> pieces.isAny(next, Set.of("half", "quarter", "third")))
        .map(
            denominator ->
                new Numeral(
                    article,
                    next,
                    DigitGrammar.share(BigDecimal.ONE, denominator),
                    BigDecimal.ONE,
                    new BigDecimal("0.1"),
                    Numeral.Form.FRACTION));
  }
}
