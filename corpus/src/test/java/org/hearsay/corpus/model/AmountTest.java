package org.hearsay.corpus.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {
  @Test
  void numbersThatAreEqualAreEqualAsAmounts() {
    assertEquals(Amount.of(new BigDecimal("100")), Amount.of(new BigDecimal("1E2")));
    assertEquals(Amount.of(new BigDecimal("2.5")), Amount.of(new BigDecimal("2.500")));
    assertEquals(Amount.of(BigDecimal.ZERO), Amount.of(new BigDecimal("0.00")));
  }

  @Test
  void aRangeIsPutInOrder() {
    assertEquals(
        "low 5, high 7", shown(Amount.between(new BigDecimal("7.0"), new BigDecimal("5"))));
  }

  @Test
  void aVagueNumberHasALowEndAlone() {
    assertEquals("low 12", shown(Amount.from(new BigDecimal("12"))));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {"none, none, none", "1, 2, none", "1, none, 2", "none, none, 2", "none, 3, 2"})
  void anythingElseIsRefused(
      @Nullable BigDecimal value, @Nullable BigDecimal low, @Nullable BigDecimal high) {
    String message =
        assertThrows(
                IllegalArgumentException.class,
                () ->
                    new Amount(
                        Optional.ofNullable(value),
                        Optional.ofNullable(low),
                        Optional.ofNullable(high)))
            .getMessage();
    assertEquals(
        "expected a value alone, or low <= high, or low alone, found value "
            + or(value)
            + ", low "
            + or(low)
            + ", high "
            + or(high),
        message);
  }

  private static String or(@Nullable BigDecimal number) {
    return number == null ? "none" : number.toString();
  }

  private static String shown(Amount amount) {
    return amount.value().map(value -> "value " + value).orElse("")
        + amount.low().map(low -> "low " + low).orElse("")
        + amount.high().map(high -> ", high " + high).orElse("");
  }
}
