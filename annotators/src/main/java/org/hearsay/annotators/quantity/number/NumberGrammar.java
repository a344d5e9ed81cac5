package org.hearsay.annotators.quantity.number;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.quantity.number.NumberWords.Part;
import org.hearsay.annotators.quantity.piece.Pieces;

/**
 * Reads numbers: digits, words, fractions, ordinals and vague numbers, with their scale. It says
 * what a stretch of text is worth as a number, not whether it is a quantity there.
 */
public final class NumberGrammar {
  private static final Set<String> ARTICLES = Set.of("a", "an");

  private final NumberWords words;
  private final WordGrammar wordGrammar;
  private final VagueGrammar vagueGrammar;
  private final OrdinalGrammar ordinalGrammar;
  private final DigitGrammar digitGrammar;
  private final ScaleSuffixes suffixes;
  private final FractionGrammar fractions;

  public NumberGrammar(NumberWords words) {
    this.words = words;
    this.wordGrammar = new WordGrammar(words);
    this.vagueGrammar = new VagueGrammar(words, wordGrammar);
    this.ordinalGrammar = new OrdinalGrammar(words);
    this.digitGrammar = new DigitGrammar(words);
    this.suffixes = new ScaleSuffixes(words);
    this.fractions = new FractionGrammar(words, wordGrammar);
  }

  /**
   * {@return the longest number that begins at piece {@code i}}
   *
   * @param money whether a currency sign stands before it
   */
  public Optional<Numeral> at(Pieces pieces, int i, boolean money) {
    if (!pieces.has(i)) {
      return Optional.empty();
    }
    return fractions
        .half(pieces, i)
        .or(() -> article(pieces, i))
        .or(() -> vagueGrammar.several(pieces, i))
        .or(() -> vagueGrammar.plural(pieces, i))
        .or(() -> ordinalGrammar.at(pieces, i))
        .or(() -> digitGrammar.at(pieces, i, money).map(number -> scaled(pieces, number, money)))
        .or(() -> inWords(pieces, i));
  }

  /** {@return the factor of the scale word at piece {@code i}} */
  public Optional<BigDecimal> scale(Pieces pieces, int i) {
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
                    .or(() -> fractions.of(pieces, number))
                    .orElseGet(() -> scaled(pieces, pointed(pieces, number), false)))
        .map(number -> minus ? number.negative(i) : number);
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
      return fractions.half(pieces, next).map(number -> number.from(i));
    }
    if (pieces.is(next, "couple") || pieces.is(next, "few")) {
      return vagueGrammar.several(pieces, next).map(number -> number.from(i));
    }
    if (fractions.isDenominator(pieces, next)) {
      return fractions.one(pieces, i, next);
    }
    return wordGrammar
        .bare(pieces, next)
        .map(number -> number.from(i))
        .map(number -> fractions.added(pieces, number));
  }

  /** "three point five". */
  private Numeral pointed(Pieces pieces, Numeral number) {
    int at = number.last() + 1;
    if (!pieces.is(at, "point") || number.scale().compareTo(BigDecimal.ONE) != 0) {
      return number;
    }
    StringBuilder digits = new StringBuilder();
    while (digits.length() < Numeral.PLACES) {
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
    Numeral scaled = fractions.added(pieces, number);
    for (int steps = 0; steps < 3; steps++) {
      int next = pieces.behindHyphen(scaled.last() + 1);
      boolean digits = scaled.isForm(Numeral.Form.DIGITS);
      boolean wordScale = words.is(Part.SCALE, pieces.lower(next));
      Optional<BigDecimal> factor =
          wordScale && (digits || scaled.scale().compareTo(BigDecimal.ONE) == 0)
              ? words.value(Part.SCALE, pieces.lower(next))
              : digits ? suffixes.at(pieces, next, money) : Optional.empty();
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
}
