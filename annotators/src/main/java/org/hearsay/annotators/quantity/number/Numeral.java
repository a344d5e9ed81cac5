package org.hearsay.annotators.quantity.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A number and the pieces that write it.
 *
 * @param first index of the first piece
 * @param last index of the last piece
 * @param value the value, scale multiplied out; of a vague number its low end
 * @param scale what the scale words multiply by; 1 without them
 * @param step one in the last place that is written, scale multiplied out
 * @param form how it is written
 */
public record Numeral(
    int first, int last, BigDecimal value, BigDecimal scale, BigDecimal step, Form form) {
  /** Fractions and mixed numbers are kept to this many places (guidelines, section 7). */
  public static final int PLACES = 4;

  /** How a number is written. */
  public enum Form {
    /** Digits, with or without a scale word. */
    DIGITS,
    /** Words only. */
    WORDS,
    /** A fraction of one: "two-thirds", "1/4". */
    FRACTION,
    /** A place in a sequence: "third", "6th". */
    ORDINAL,
    /** A number word without a number: "dozens". */
    VAGUE
  }

  /** {@return the one that an article stands for, "a" or "an"} */
  public static Numeral one(int first, int last) {
    return new Numeral(first, last, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE, Form.WORDS);
  }

  /** {@return a fraction, rounded to {@link #PLACES}} */
  public static BigDecimal share(BigDecimal numerator, BigDecimal denominator) {
    return numerator.divide(denominator, PLACES, RoundingMode.HALF_UP);
  }

  public Numeral times(BigDecimal factor, int newLast) {
    return new Numeral(
        first,
        newLast,
        value.multiply(factor),
        scale.multiply(factor),
        step.multiply(factor),
        form == Form.FRACTION ? Form.WORDS : form);
  }

  Numeral from(int newFirst) {
    return new Numeral(newFirst, last, value, scale, step, form);
  }

  public Numeral negative(int newFirst) {
    return new Numeral(newFirst, last, value.negate(), scale, step, form);
  }

  /** {@return the number without its scale words} */
  public BigDecimal mantissa() {
    return scale.signum() == 0 ? value : value.divide(scale, MathContext.DECIMAL64);
  }

  public boolean isPlainInteger() {
    return value.stripTrailingZeros().scale() <= 0;
  }

  public boolean isForm(Form wanted) {
    return form == wanted;
  }
}
