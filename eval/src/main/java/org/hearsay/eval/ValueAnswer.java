package org.hearsay.eval;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.hearsay.corpus.model.Amount;
import org.hearsay.corpus.model.Quantity;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.Unit;

/**
 * A quantity of the system as a {@link ValueSet} sees it.
 *
 * @param quantity the quantity as the system has it
 * @param text the text that it stands in
 * @param spans where it stands, by the conventions of the set
 * @param amount its value or range
 * @param symbol bound or direction, in the symbols of the set
 */
record ValueAnswer(Quantity quantity, String text, List<Span> spans, Amount amount, String symbol) {
  private static final BigDecimal RELATIVE = new BigDecimal("1e-5");
  private static final BigDecimal ABSOLUTE = new BigDecimal("1e-8");

  /** Decimals of fractions in our records (guidelines, section 7). */
  private static final int FRACTION_DECIMALS = 4;

  static ValueAnswer of(Quantity quantity, String text) {
    return new ValueAnswer(
        quantity, text, List.of(quantity.span()), quantity.amount(), quantity.modifier().label());
  }

  /** {@return the same answer, standing at {@code span}} */
  ValueAnswer at(Span span) {
    return new ValueAnswer(quantity, text, List.of(span), amount, symbol);
  }

  boolean isCount() {
    return quantity.unit().id().equals(Unit.COUNT);
  }

  /** {@return the words that say what is counted or measured; empty if there are none} */
  Optional<String> measured() {
    return quantity.measured().map(span -> span.in(text));
  }

  /** {@return whether the value is the gold one times one of {@code factors}} */
  boolean hasScaledValueOf(ValueGold gold, List<BigDecimal> factors) {
    return factors.stream()
        .anyMatch(
            factor ->
                gold.amount().isPresent() && same(times(gold.amount().get(), factor), amount));
  }

  private static Amount times(Amount amount, BigDecimal factor) {
    return new Amount(
        amount.value().map(factor::multiply),
        amount.low().map(factor::multiply),
        amount.high().map(factor::multiply));
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
