package org.hearsay.corpus.model;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * The number of a quantity: one value, or a range from low to high, or only a low end.
 *
 * <p>Numbers are plain decimals without trailing zeros, so that amounts that are equal as numbers
 * are equal as records. Immutable and thread-safe.
 *
 * @param value the value, its scale word multiplied out; empty for ranges and vague numbers
 * @param low the low end of a range, or the least that a vague number stands for ("dozens": 12)
 * @param high the high end of a range, not below {@code low}; empty for vague numbers
 */
public record Amount(
    Optional<BigDecimal> value, Optional<BigDecimal> low, Optional<BigDecimal> high) {

  /**
   * Throws {@link IllegalArgumentException} unless there is a value, or a low end, but not both.
   */
  public Amount {
    value = value.map(Amount::plain);
    low = low.map(Amount::plain);
    high = high.map(Amount::plain);
    boolean inOrder = low.isEmpty() || high.isEmpty() || low.get().compareTo(high.get()) <= 0;
    if (value.isPresent() == low.isPresent() || (high.isPresent() && low.isEmpty()) || !inOrder) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "expected a value alone, or low <= high, or low alone, found value %s, low %s, high %s",
              shown(value),
              shown(low),
              shown(high)));
    }
  }

  /** {@return the amount of a single number} */
  public static Amount of(BigDecimal value) {
    return new Amount(Optional.of(value), Optional.empty(), Optional.empty());
  }

  /** {@return the amount between two numbers, given in either order} */
  public static Amount between(BigDecimal one, BigDecimal other) {
    return new Amount(Optional.empty(), Optional.of(one.min(other)), Optional.of(one.max(other)));
  }

  /** {@return the amount of a vague number, of which only the low end is known} */
  public static Amount from(BigDecimal low) {
    return new Amount(Optional.empty(), Optional.of(low), Optional.empty());
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static String shown(Optional<BigDecimal> number) {
    return number.map(BigDecimal::toPlainString).orElse("none");
  }
}
