package org.hearsay.annotators.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RejectedNumbersTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      emptyValue = "",
      textBlock =
          """
          on/IN Nov./NNP 27/CD +,/, 2016/CD          => 27 = DATE; 2016 = DATE
          at/IN 10:30/CD                             => 10:30 = TIME
          in/IN 2016/CD                              => 2016 = YEAR
          Apollo/NNP 11/CD                           => 11 = NAME
          page/NN 4/CD                               => 4 = PAGE
          won|win/VBD 2-0/CD                         => 2-0 = SCORE
          this/DT one/NN                             => one = PRONOUN
          40/CD cranes/NNS                           => ``
          """)
  void saysWhyANumberIsNoQuantity(String tagged, String expected) {
    assertEquals(expected, Quantities.rejected(tagged));
  }
}
