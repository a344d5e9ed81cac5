package org.hearsay.annotators.quantity.number;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.quantity.piece.Pieces;

/** Fractions of one that are written with a sign: "½", "3/4". */
final class WrittenFraction {
  private static final String FRACTION_SLASH = "\u2044";
  private static final Set<String> DENOMINATORS = Set.of("2", "3", "4", "5", "8", "16", "32", "64");
  private static final Map<String, BigDecimal> VULGAR =
      Map.ofEntries(
          Map.entry("½", share(1, 2)),
          Map.entry("⅓", share(1, 3)),
          Map.entry("⅔", share(2, 3)),
          Map.entry("¼", share(1, 4)),
          Map.entry("¾", share(3, 4)),
          Map.entry("⅕", share(1, 5)),
          Map.entry("⅖", share(2, 5)),
          Map.entry("⅗", share(3, 5)),
          Map.entry("⅘", share(4, 5)),
          Map.entry("⅙", share(1, 6)),
          Map.entry("⅛", share(1, 8)),
          Map.entry("⅜", share(3, 8)),
          Map.entry("⅝", share(5, 8)),
          Map.entry("⅞", share(7, 8)));

  private WrittenFraction() {}

  /** {@return the value of "½" or another fraction of one character} */
  static Optional<BigDecimal> vulgar(Pieces pieces, int i) {
    return Optional.ofNullable(VULGAR.get(pieces.written(i)));
  }

  /**
   * {@return "3/4", with a small denominator and nothing else glued on, so that no date is read as
   * one; any denominator behind a fraction slash and before "of"}
   */
  static Optional<Numeral> slashed(Pieces pieces, int i) {
    boolean slash =
        DigitGrammar.isPlain(pieces, i)
            && (pieces.is(i + 1, "/") || pieces.is(i + 1, FRACTION_SLASH))
            && pieces.glued(i + 1)
            && DigitGrammar.isPlain(pieces, i + 2)
            && pieces.glued(i + 2);
    boolean written = pieces.is(i + 1, FRACTION_SLASH) || pieces.is(i + 3, "of");
    if (!slash || !(written || DENOMINATORS.contains(pieces.written(i + 2)))) {
      return Optional.empty();
    }
    boolean apart = !(pieces.glued(i) && pieces.is(i - 1, "/")) && !pieces.is(i + 3, "/");
    BigDecimal numerator = new BigDecimal(pieces.written(i));
    BigDecimal denominator = new BigDecimal(pieces.written(i + 2));
    return apart && numerator.signum() > 0 && numerator.compareTo(denominator) < 0
        ? Optional.of(
            DigitGrammar.number(
                i, i + 2, Numeral.share(numerator, denominator), Numeral.Form.FRACTION))
        : Optional.empty();
  }

  private static BigDecimal share(int numerator, int denominator) {
    return Numeral.share(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
  }
}
