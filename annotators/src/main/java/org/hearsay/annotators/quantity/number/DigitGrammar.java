package org.hearsay.annotators.quantity.number;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.quantity.piece.Pieces;

/** Numbers in digits, such as "1,200.50", ".5", "10 1/2", "2½", "-5" and "1 200". */
final class DigitGrammar {
  private static final Set<String> BEHIND_DECIMAL =
      Set.of("%", "percent", "per", "€", "euro", "euros");
  private static final Set<String> SIGNS = Set.of("-", "–");
  private final NumberWords words;

  DigitGrammar(NumberWords words) {
    this.words = words;
  }

  /**
   * {@return the number that begins at piece {@code i}, without scale}
   *
   * @param money whether a currency sign stands before it
   */
  Optional<Numeral> at(Pieces pieces, int i, boolean money) {
    boolean free = !pieces.glued(i) || money || pieces.isAny(i - 1, Set.of("(", "[", "\"", "“"));
    if (SIGNS.contains(pieces.lower(i)) && free && pieces.glued(i + 1)) {
      return unsigned(pieces, i + 1, money).map(number -> number.negative(i));
    }
    if (pieces.is(i, "minus") || pieces.is(i, "negative")) {
      int digits = pieces.behindHyphen(i + 1);
      return pieces.is(i - 1, "or") || !pieces.isNumber(digits)
          ? Optional.empty()
          : unsigned(pieces, digits, money).map(number -> number.negative(i));
    }
    if (pieces.is(i, ".") && free && pieces.glued(i + 1) && isPlain(pieces, i + 1)) {
      return Optional.of(
          number(i, i + 1, new BigDecimal("0." + pieces.written(i + 1)), Numeral.Form.DIGITS));
    }
    return unsigned(pieces, i, money);
  }

  private Optional<Numeral> unsigned(Pieces pieces, int i, boolean money) {
    Optional<BigDecimal> vulgar = WrittenFraction.vulgar(pieces, i);
    if (vulgar.isPresent()) {
      return vulgar.map(value -> number(i, i, value, Numeral.Form.FRACTION));
    }
    if (!pieces.isNumber(i)) {
      return Optional.empty();
    }
    Optional<Numeral> slashed = WrittenFraction.slashed(pieces, i);
    if (slashed.isPresent()) {
      return slashed;
    }
    return WrittenNumber.value(pieces.written(i))
        .map(value -> number(i, i, value, Numeral.Form.DIGITS))
        .map(number -> spaced(pieces, number, money))
        .map(number -> decimalComma(pieces, number))
        .map(number -> mixed(pieces, number));
  }

  /** {@return the number that is written in pieces {@code first} to {@code last}, without scale} */
  static Numeral number(int first, int last, BigDecimal value, Numeral.Form form) {
    BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(-Math.max(0, value.scale()));
    return new Numeral(first, last, value, BigDecimal.ONE, step, form);
  }

  /** {@return whether the piece is digits and nothing else, no more than any figure has} */
  static boolean isPlain(Pieces pieces, int i) {
    return pieces.isNumber(i)
        && pieces.written(i).length() <= 12
        && pieces.written(i).chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** "1 200 000", "10, 000", "1'250'000" and, behind a currency sign or before a scale, "1 . 2". */
  private Numeral spaced(Pieces pieces, Numeral number, boolean money) {
    if (!isPlain(pieces, number.last()) || pieces.written(number.last()).length() > 3) {
      return number;
    }
    StringBuilder digits = new StringBuilder(pieces.written(number.last()));
    int last = number.last();
    boolean start = !digits.toString().startsWith("0") && !pieces.isNumber(number.first() - 1);
    while (start) {
      int next = last + 1;
      boolean comma = pieces.is(next, ",") && !pieces.glued(next + 1);
      boolean apostrophe = pieces.is(next, "'") && pieces.glued(next) && pieces.glued(next + 1);
      int group = comma || apostrophe ? next + 1 : next;
      boolean fits = isPlain(pieces, group) && pieces.written(group).length() == 3;
      boolean apart = apostrophe || !pieces.glued(group);
      if (!fits || !apart || (comma && !money && !pieces.written(group).startsWith("0"))) {
        break;
      }
      digits.append(pieces.written(group));
      last = group;
    }
    if (last > number.last()) {
      return number(number.first(), last, new BigDecimal(digits.toString()), Numeral.Form.DIGITS);
    }
    return spacedPoint(pieces, number, money);
  }

  private Numeral spacedPoint(Pieces pieces, Numeral number, boolean money) {
    int point = number.last() + 1;
    boolean apart = pieces.is(point, ".") && !pieces.glued(point) && !pieces.glued(point + 1);
    if (!apart || !isPlain(pieces, point + 1)) {
      return number;
    }
    String after = pieces.lower(point + 2);
    if (!money && words.scale(after).isEmpty() && !after.equals("%") && !after.equals("percent")) {
      return number;
    }
    return number(
        number.first(),
        point + 1,
        new BigDecimal(pieces.written(number.last()) + "." + pieces.written(point + 1)),
        Numeral.Form.DIGITS);
  }

  /**
   * "2,5 million", "2,5 %", "7,50 euros": a comma is the decimal sign where a scale or what only a
   * level has follows.
   */
  private Numeral decimalComma(Pieces pieces, Numeral number) {
    int comma = number.last() + 1;
    boolean glued = pieces.is(comma, ",") && pieces.glued(comma) && pieces.glued(comma + 1);
    if (!glued || !isPlain(pieces, number.last()) || !isPlain(pieces, comma + 1)) {
      return number;
    }
    String after = pieces.lower(comma + 2);
    boolean decimal = words.scale(after).isPresent() || BEHIND_DECIMAL.contains(after);
    if (!decimal || pieces.written(comma + 1).length() > 2) {
      return number;
    }
    return number(
        number.first(),
        comma + 1,
        new BigDecimal(pieces.written(number.last()) + "." + pieces.written(comma + 1)),
        Numeral.Form.DIGITS);
  }

  /** "10 1/2", "5-1/2", "2½". */
  private Numeral mixed(Pieces pieces, Numeral number) {
    if (!number.isPlainInteger() || number.value().compareTo(BigDecimal.valueOf(1000)) >= 0) {
      return number;
    }
    int next = pieces.behindHyphen(number.last() + 1);
    Optional<BigDecimal> vulgar = WrittenFraction.vulgar(pieces, next);
    if (vulgar.isPresent()) {
      return number(number.first(), next, number.value().add(vulgar.get()), Numeral.Form.DIGITS);
    }
    return WrittenFraction.slashed(pieces, next)
        .map(
            fraction ->
                number(
                    number.first(),
                    fraction.last(),
                    number.value().add(fraction.value()),
                    Numeral.Form.DIGITS))
        .orElse(number);
  }
}
