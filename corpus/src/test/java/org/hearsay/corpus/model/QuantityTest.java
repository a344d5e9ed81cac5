package org.hearsay.corpus.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuantityTest {
  private static final Span SPAN = new Span(0, 3);
  private static final Amount TEN = Amount.of(BigDecimal.TEN);
  private static final Amount RANGE = Amount.between(BigDecimal.ONE, BigDecimal.TEN);

  @Test
  void aRangeAndItsModifierGoTogether() {
    assertEquals(
        "expected modifier \"range\" with low and high, and only with them, found modifier \"=\""
            + " and Amount[value=Optional.empty, low=Optional[1], high=Optional[10]]",
        refused(() -> Quantities.of("q1", SPAN, Modifier.EQUAL, RANGE)));
    refused(() -> Quantities.of("q1", SPAN, Modifier.RANGE, TEN));
    assertEquals(RANGE, Quantities.of("q1", SPAN, Modifier.RANGE, RANGE).amount());
  }

  @Test
  void aToleranceIsAboveZeroAndPlain() {
    assertEquals(Optional.of(new BigDecimal("30")), tolerated(new BigDecimal("3.0E1")).tolerance());
    assertEquals(
        "expected a tolerance above 0, found -3", refused(() -> tolerated(new BigDecimal("-3"))));
  }

  @Test
  void aLemmaNeedsItsPhrase() {
    assertEquals(
        "expected no measuredLemma where measured is absent",
        refused(
            () ->
                Quantities.with(
                    "q1",
                    SPAN,
                    Modifier.EQUAL,
                    TEN,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of("crane"))));
  }

  @Test
  void aUnitHasAnIdAndAName() {
    assertEquals("count", Unit.count().id());
    refused(() -> new Unit(Optional.empty(), " ", "mile", Optional.empty()));
    refused(() -> new Unit(Optional.of(""), "MI", "mile", Optional.empty()));
    refused(() -> new Normalised(TEN, ""));
  }

  private static Quantity tolerated(BigDecimal tolerance) {
    return Quantities.with(
        "q1",
        SPAN,
        Modifier.EQUAL,
        TEN,
        Optional.of(tolerance),
        Optional.empty(),
        Optional.empty());
  }

  private static String refused(Runnable quantity) {
    return String.valueOf(assertThrows(IllegalArgumentException.class, quantity::run).getMessage());
  }
}
