package org.hearsay.corpus.model;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * A number of the text with its bound, its unit and what it counts or measures (guidelines, section
 * 7). Immutable and thread-safe.
 *
 * @param id unique among the quantities of its document, such as {@code q1}
 * @param span modifier, number, scale and unit, without the counted noun: "nearly 40"
 * @param kind what kind of figure it is
 * @param modifier how the text bounds it; a modifier expressed by a verb counts too
 * @param direction the change that the text gives it
 * @param amount value, range or low end
 * @param tolerance the "plus or minus" of the figure, in its unit, positive
 * @param unit its unit; {@link Unit#COUNT} for things counted
 * @param normalised the amount in SI base units; empty for money, counts and unknown units
 * @param measured the shortest noun phrase, without determiner, that says what is counted or
 *     measured
 * @param measuredLemma the head lemma of {@code measured}, lower case; empty where that is
 * @param time when the figure holds, from the same sentence
 * @param place where it holds, from the same sentence
 * @param reference against what it holds ("compared with last year"), from the same sentence
 * @param confidence in [0, 1]; 1 in hand-labelled text
 */
public record Quantity(
    String id,
    Span span,
    QuantityKind kind,
    Modifier modifier,
    Direction direction,
    Amount amount,
    Optional<BigDecimal> tolerance,
    Unit unit,
    Optional<Normalised> normalised,
    Optional<Span> measured,
    Optional<String> measuredLemma,
    Optional<Span> time,
    Optional<Span> place,
    Optional<Span> reference,
    double confidence) {

  /** Throws {@link IllegalArgumentException} if a component breaks the rules above. */
  public Quantity {
    Checks.id(id);
    if ((modifier == Modifier.RANGE) != amount.high().isPresent()) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "expected modifier \"range\" with low and high, and only with them, found modifier"
                  + " \"%s\" and %s",
              modifier.label(),
              amount));
    }
    tolerance = tolerance.map(plusOrMinus -> Amount.of(plusOrMinus).value().orElseThrow());
    if (tolerance.isPresent() && tolerance.get().signum() <= 0) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "expected a tolerance above 0, found %s", tolerance.get()));
    }
    Checks.notBlank("measuredLemma", measuredLemma);
    if (measuredLemma.isPresent() && measured.isEmpty()) {
      throw new IllegalArgumentException("expected no measuredLemma where measured is absent");
    }
    Checks.confidence(confidence);
  }
}
