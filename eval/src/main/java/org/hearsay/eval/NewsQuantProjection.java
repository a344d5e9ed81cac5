package org.hearsay.eval;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hearsay.corpus.model.Amount;
import org.hearsay.corpus.model.Direction;
import org.hearsay.corpus.model.Modifier;
import org.hearsay.corpus.model.Quantity;
import org.hearsay.corpus.model.QuantityKind;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.TextTokens;

/**
 * Our quantities by the conventions of NewsQuant (CQE, EMNLP 2023): one symbol for bound and
 * direction, ranges in place of vague numbers, no ordinals and no multipliers.
 */
final class NewsQuantProjection {
  private static final BigDecimal DOZEN = BigDecimal.valueOf(12);

  private NewsQuantProjection() {}

  /** {@return the quantity as NewsQuant would have it; empty if it would have none} */
  static Optional<ValueAnswer> of(Quantity quantity, String text) {
    return switch (quantity.kind()) {
      case ORDINAL, MULTIPLIER -> Optional.empty();
      default ->
          Optional.of(
              new ValueAnswer(
                  quantity,
                  text,
                  List.of(quantity.span()),
                  amount(quantity),
                  symbol(quantity, text)));
    };
  }

  private static Amount amount(Quantity quantity) {
    Optional<BigDecimal> low = quantity.amount().low();
    if (quantity.kind() != QuantityKind.VAGUE || low.isEmpty()) {
      return quantity.amount();
    }
    BigDecimal plain = plainWord(low.get());
    return Amount.between(plain, plain.multiply(BigDecimal.TEN));
  }

  /** The number word alone: of "several hundred", low 300, the hundred; of dozens the dozen. */
  private static BigDecimal plainWord(BigDecimal low) {
    for (int times = 1; times <= 3; times++) {
      if (low.compareTo(DOZEN.multiply(BigDecimal.valueOf(times))) == 0) {
        return DOZEN;
      }
    }
    return low.signum() > 0
        ? BigDecimal.ONE.scaleByPowerOfTen(low.precision() - low.scale() - 1)
        : low;
  }

  private static String symbol(Quantity quantity, String text) {
    if (quantity.direction() != Direction.NONE) {
      return quantity.direction().label();
    }
    Modifier modifier = saysNearly(quantity, text) ? Modifier.APPROXIMATE : quantity.modifier();
    return switch (modifier) {
      case AT_LEAST -> Modifier.MORE.label();
      case AT_MOST -> Modifier.LESS.label();
      case RANGE -> Modifier.EQUAL.label();
      default -> modifier.label();
    };
  }

  private static boolean saysNearly(Quantity quantity, String text) {
    List<Span> tokens = TextTokens.in(text, quantity.span());
    if (tokens.isEmpty()) {
      return false;
    }
    String first = SpeakerNames.fold(tokens.get(0).in(text));
    return first.equals("nearly") || first.equals("almost");
  }
}
