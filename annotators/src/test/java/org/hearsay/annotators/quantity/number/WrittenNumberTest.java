package org.hearsay.annotators.quantity.number;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenNumberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1,200;1200",
        "1.25;1.25",
        "1,200.5;1200.5",
        "1.200.000;1200000",
        "1.200,5;1200.5",
        "1'000;1000"
      })
  void readsSeparators(String written, String value) {
    assertEquals(Optional.of(new BigDecimal(value)), WrittenNumber.value(written));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"1.2.3", "192.168.1.1", "1.2345.678", "1.20,5"})
  void isEmptyForIdentifiers(String written) {
    assertEquals(Optional.empty(), WrittenNumber.value(written));
  }

  @Test
  void isEmptyForMoreDigitsThanAnyFigureHas() {
    assertEquals(Optional.empty(), WrittenNumber.value("7".repeat(10_000)));
  }
}
