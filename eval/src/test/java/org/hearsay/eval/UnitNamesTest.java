package org.hearsay.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hearsay.corpus.model.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitNamesTest {
  private final UnitNames names = UnitNames.bundled();

  @ParameterizedTest
  @CsvSource({
    "percentage, PERCENT, percent, true",
    "Kilometer, KiloM, kilometre, true",
    "year of age, YR, year, true",
    "Dollar, USD, dollar, true",
    "Pound, GBP, pound sterling, true",
    "Pound, LB, pound, true",
    "dollar per gallon, USD-PER-GAL, dollar per gallon, true",
    "chinese yuan per day, x, yuan per day, false",
    "chinese yuan per day, x, CNY per day, true",
    "% crew, fraction, fraction, true",
    "knot, KN, knot, true",
    "mile, KiloM, kilometre, false",
  })
  void namesStandForOurUnits(String gold, String id, String name, boolean same) {
    Quantity quantity = FigureBuilder.at("5 x", "5 x").unit("x", id, name, "any").as("q1");
    assertEquals(same, names.same(Optional.of(gold), quantity));
  }

  @ParameterizedTest
  @CsvSource({
    "ferry, ferry, true, true",
    "car ferry, ferry, false, true",
    "ferry, boat, false, false",
    "people, person, true, true",
  })
  void whatIsCountedIsComparedByItsLemma(
      String gold, String lemma, boolean whole, boolean headOnly) {
    Quantity quantity = FigureBuilder.at("5 boats", "5").measured("boats", lemma).as("q1");
    assertEquals(whole, names.same(Optional.of(gold), quantity));
    assertEquals(headOnly, names.sameHead(Optional.of(gold), quantity));
  }

  @Test
  void aBareNumberHasNoUnitOnEitherSide() {
    Quantity bare = FigureBuilder.at("5", "5").as("q1");
    assertTrue(names.same(Optional.empty(), bare));
    assertTrue(names.same(Optional.of("count"), bare));
    assertFalse(names.same(Optional.of("ferry"), bare));
  }

  @Test
  void smallCoinsHaveAFactor() {
    assertEquals(List.of(new BigDecimal("0.01")), names.factors(Optional.of("Pence")));
    assertEquals(List.of(), names.factors(Optional.of("dollar")));
    assertEquals(List.of(), names.factors(Optional.empty()));
  }
}
