package org.hearsay.eval;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.hearsay.corpus.model.Amount;
import org.hearsay.corpus.model.Quantity;
import org.hearsay.corpus.model.Span;

/**
 * A quantity of the system as a {@link ValueSet} sees it.
 *
 * @param spans where it stands
 * @param amount its value or range
 * @param symbol bound or direction, in the symbols of the set
 */
record ValueAnswer(List<Span> spans, Amount amount, String symbol) {
  private static final BigDecimal RELATIVE = new BigDecimal("1e-5");
  private static final BigDecimal ABSOLUTE = new BigDecimal("1e-8");

  /** Decimals of fractions in our records (guidelines, section 7). */
  private static final int FRACTION_DECIMALS = 4;

  static ValueAnswer of(Quantity quantity) {
    return new ValueAnswer(
        List.of(quantity.span()), quantity.amount(), quantity.modifier().label());
  }

  boolean hasValueOf(ValueGold gold) {
    return gold.amount().isPresent() && same(gold.amount().get(), amount);
  }

  boolean hasSymbolOf(ValueGold gold) {
    return gold.bound().equals(Optional.of(symbol));
  }

  private static boolean same(Amount gold, Amount system) {
    return same(gold.value(), system.value())
        && same(gold.low(), system.low())
        && same(gold.high(), system.high());
  }

  private static boolean same(Optional<BigDecimal> gold, Optional<BigDecimal> system) {
    return gold.isPresent() == system.isPresent()
        && (gold.isEmpty() || same(gold.get(), system.orElseThrow()));
  }

  /** Within the tolerance of CQE's scorer, or equal once a long decimal is rounded as ours are. */
  static boolean same(BigDecimal gold, BigDecimal system) {
    BigDecimal tolerance = gold.abs().multiply(RELATIVE).add(ABSOLUTE);
    if (gold.subtract(system).abs().compareTo(tolerance) <= 0) {
      return true;
    }
    BigDecimal rounded = gold.setScale(FRACTION_DECIMALS, RoundingMode.HALF_UP);
    return gold.scale() > FRACTION_DECIMALS
        && rounded.signum() != 0
        && rounded.compareTo(system) == 0;
  }
}
