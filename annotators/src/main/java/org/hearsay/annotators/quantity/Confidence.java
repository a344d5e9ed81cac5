package org.hearsay.annotators.quantity;

import java.util.Optional;
import org.hearsay.corpus.model.QuantityKind;

/**
 * How sure a figure is, by its construction. The constants are estimates from reading, not
 * calibrated: a unit or a sign leaves little doubt, a bare number word leaves most.
 */
final class Confidence {
  private static final double WITH_UNIT = 0.97;
  private static final double COUNTED = 0.92;
  private static final double SPECIAL = 0.9;
  private static final double VAGUE = 0.85;
  private static final double BARE = 0.75;
  private static final double ONE = 0.65;

  private Confidence() {}

  /**
   * {@return the confidence in [0, 1] of a figure, of which it is known whether it counts a noun}
   */
  static double of(Pieces pieces, Figure figure, Optional<?> measured) {
    if (pieces.is(figure.number().first(), "one") && figure.isKind(QuantityKind.CARDINAL)) {
      return ONE;
    }
    return switch (figure.kind()) {
      case PERCENT, MONEY, MEASURE, DURATION -> WITH_UNIT;
      case AGE, FRACTION, RATIO, ORDINAL, MULTIPLIER -> SPECIAL;
      case VAGUE -> VAGUE;
      case CARDINAL -> measured.isPresent() ? COUNTED : BARE;
    };
  }
}
