package org.hearsay.annotators.quantity.grammar;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.number.Numeral;
import org.hearsay.annotators.quantity.number.WrittenNumber;
import org.hearsay.annotators.quantity.piece.Pieces;
import org.hearsay.annotators.quantity.unit.UnitUse;
import org.hearsay.corpus.model.QuantityKind;

/** Heights and lengths whose inches have no unit of their own: "6-foot-2", "6'2". */
final class FeetAndInches {
  private static final BigDecimal INCHES = BigDecimal.valueOf(12);
  private static final BigDecimal TALLEST = BigDecimal.valueOf(100);
  private static final List<String> WORDS =
      List.of(
          "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven");
  private static final Set<String> PRIMES = Set.of("'", "′");
  private static final Set<String> DOUBLE_PRIMES = Set.of("\"", "″", "”");
  private static final UnitUse.Entry FOOT =
      new UnitUse.Entry("FT", "foot", Optional.of("length"), QuantityKind.MEASURE, BigDecimal.ONE);

  private FeetAndInches() {}

  /** {@return {@code figure}, which is in feet, with the inches of "6-foot-2"} */
  static Figure hyphened(Pieces pieces, Figure figure) {
    int at = figure.last() + 2;
    boolean feet = figure.unit().filter(use -> use.entry().id().equals(FOOT.id())).isPresent();
    return feet && pieces.hyphen(at - 1)
        ? inches(pieces, at).map(inches -> with(figure, inches, at)).orElse(figure)
        : figure;
  }

  /** {@return the height of which {@code feet} is the number before a prime, as in "6'2"} */
  static Optional<Figure> primed(Pieces pieces, Numeral feet) {
    int prime = feet.last() + 1;
    int at = prime + 1;
    boolean tied = pieces.isAny(prime, PRIMES) && pieces.glued(prime) && pieces.glued(at);
    boolean small =
        feet.isForm(Numeral.Form.DIGITS)
            && feet.isPlainInteger()
            && feet.value().signum() > 0
            && feet.value().compareTo(TALLEST) < 0;
    if (!tied || !small) {
      return Optional.empty();
    }
    boolean closed = pieces.isAny(at + 1, DOUBLE_PRIMES) && pieces.glued(at + 1);
    Figure height = Figure.of(feet).in(new UnitUse(FOOT, prime, prime));
    return inches(pieces, at).map(inches -> with(height, inches, closed ? at + 1 : at));
  }

  private static Optional<BigDecimal> inches(Pieces pieces, int i) {
    int word = WORDS.indexOf(pieces.lower(i));
    if (word >= 0) {
      return Optional.of(BigDecimal.valueOf(word + 1L));
    }
    return pieces.isNumber(i) && pieces.written(i).length() <= 2
        ? WrittenNumber.value(pieces.written(i)).filter(value -> value.compareTo(INCHES) < 0)
        : Optional.empty();
  }

  private static Figure with(Figure feet, BigDecimal inches, int last) {
    Numeral number = feet.number();
    return feet.withNumber(
            new Numeral(
                number.first(),
                number.last(),
                number.value().add(Numeral.share(inches, INCHES)),
                BigDecimal.ONE,
                new BigDecimal("0.01"),
                number.form()))
        .spanning(feet.first(), last);
  }
}
