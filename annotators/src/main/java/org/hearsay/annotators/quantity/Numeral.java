package org.hearsay.annotators.quantity;

import java.math.BigDecimal;

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
record Numeral(
    int first, int last, BigDecimal value, BigDecimal scale, BigDecimal step, Form form) {
  /** How a number is written. */
  enum Form {
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

  Numeral times(BigDecimal factor, int newLast) {
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

  Numeral negative(int newFirst) {
    return new Numeral(newFirst, last, value.negate(), scale, step, form);
  }

  /** {@return the number without its scale words} */
  BigDecimal mantissa() {
    return scale.signum() == 0 ? value : value.divide(scale, java.math.MathContext.DECIMAL64);
  }

  boolean isPlainInteger() {
    return value.stripTrailingZeros().scale() <= 0;
  }

  boolean isForm(Form wanted) {
    return form == wanted;
  }
}
