package org.hearsay.annotators.quantity.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hearsay.annotators.quantity.Quantities;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bounds that stand apart from their figure or are part of a word. */
class BoundsTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      textBlock =
          """
          sub-300/JJ sq/NN m/NN flats/NNS                   => sub-300 sq m < 300 M2
          a/DT sub/NN sank|sink/VBD 300/CD boats/NNS        => 300 = 300 count
          under/IN the/DT age/NN of/IN 5/CD                 => 5 < 5 YR
          over/IN the/DT age/NN of/IN 80/CD                 => 80 > 80 YR
          at/IN the/DT age/NN of/IN 80/CD                   => 80 = 80 YR
          barely/RB 40/CD crews/NNS                         => barely 40 ~ 40 count
          just/RB under/IN one/CD metre/NN                  => just under one metre < 1 M
          """)
  void boundTheFigure(String tagged, String expected) {
    assertEquals(expected, Quantities.values(tagged));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      textBlock =
          """
          fines/NNS from/IN $/$ +200/CD to/TO $/$ +500/CD                 => from $200 to $500 = 200..500 USD
          a/DT growth/NN/3:compound forecast/NN from/IN 2/CD to/TO 4/CD percent/NN => from 2 to 4 percent = 2..4 PERCENT
          flats/NNS from/IN 40/CD m2/NN up/IN to/TO 90/CD m2/NN          => from 40 m2 up to 90 m2 = 40..90 M2
          fees/NNS rose|rise/VBD from/IN $/$ +200/CD to/TO $/$ +500/CD    => $200 = 200 USD; $500 = 500 USD
          growth/NN from/IN 2/CD to/TO 4/CD percent/NN                   => 2 = 2 PERCENT; 4 percent = 4 PERCENT
          """)
  void tellARangeFromAChange(String tagged, String expected) {
    assertEquals(expected, Quantities.values(tagged));
  }
}
