package org.hearsay.corpus.model;

import java.math.BigDecimal;
import java.util.Optional;

/** Quantities for tests to which their fields do not matter. */
public final class Quantities {
  private Quantities() {}

  /** {@return a plain count of ten} */
  public static Quantity ten(String id, Span span) {
    return of(id, span, Modifier.EQUAL, Amount.of(BigDecimal.TEN));
  }

  static Quantity of(String id, Span span, Modifier modifier, Amount amount) {
    return with(id, span, modifier, amount, Optional.empty(), Optional.empty(), Optional.empty());
  }

  static Quantity with(
      String id,
      Span span,
      Modifier modifier,
      Amount amount,
      Optional<BigDecimal> tolerance,
      Optional<Span> measured,
      Optional<String> measuredLemma) {
    return new Quantity(
        id,
        span,
        QuantityKind.CARDINAL,
        modifier,
        Direction.NONE,
        amount,
        tolerance,
        Unit.count(),
        Optional.empty(),
        measured,
        measuredLemma,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        1);
  }
}
