package org.hearsay.annotators.quantity.number;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.quantity.number.NumberWords.Part;
import org.hearsay.annotators.quantity.piece.Pieces;

/** Ordinal numbers: "6th", "third", "twenty-first". */
final class OrdinalGrammar {
  private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");
  private final NumberWords words;

  OrdinalGrammar(NumberWords words) {
    this.words = words;
  }

  /** "6th", "third". */
  Optional<Numeral> at(Pieces pieces, int i) {
    if (pieces.isNumber(i) && pieces.glued(i + 1) && pieces.isAny(i + 1, ORDINAL_ENDINGS)) {
      return WrittenNumber.value(pieces.written(i)).map(value -> ordinal(i, i + 1, value));
    }
    return words
        .value(Part.ORDINAL, pieces.lower(i))
        .filter(value -> !pieces.hyphen(i + 1) || !words.is(Part.UNIT, pieces.lower(i + 2)))
        .map(value -> ordinal(i, i, value));
  }

  /** {@return the ordinal whose tens are {@code number}} */
  Optional<Numeral> behind(Pieces pieces, Numeral number) {
    int next = pieces.behindHyphen(number.last() + 1);
    boolean ten = words.is(Part.TEN, pieces.lower(number.last()));
    return words
        .value(Part.ORDINAL, pieces.lower(next))
        .filter(value -> ten && value.compareTo(BigDecimal.TEN) < 0)
        .map(value -> ordinal(number.first(), next, number.value().add(value)));
  }

  private static Numeral ordinal(int first, int last, BigDecimal value) {
    return new Numeral(first, last, value, BigDecimal.ONE, BigDecimal.ONE, Numeral.Form.ORDINAL);
  }
}
