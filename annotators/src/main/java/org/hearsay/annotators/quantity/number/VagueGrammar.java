package org.hearsay.annotators.quantity.number;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.hearsay.annotators.quantity.number.NumberWords.Part;
import org.hearsay.annotators.quantity.piece.Pieces;

/** Number words without a number: "dozens", "several hundred", "tens of thousands". */
final class VagueGrammar {
  private static final Map<String, Integer> SEVERAL =
      Map.of("several", 3, "few", 3, "couple", 2, "many", 1);
  private final NumberWords words;
  private final WordGrammar wordGrammar;

  VagueGrammar(NumberWords words, WordGrammar wordGrammar) {
    this.words = words;
    this.wordGrammar = wordGrammar;
  }

  /**
   * "several hundred", "few thousand", "couple of dozen": the scale, times what it is taken for.
   */
  Optional<Numeral> several(Pieces pieces, int i) {
    Integer times = SEVERAL.get(pieces.lower(i));
    if (times == null) {
      return Optional.empty();
    }
    int next = pieces.is(i + 1, "of") ? i + 2 : i + 1;
    if (words.is(Part.PLURAL, pieces.lower(next)) && times == 1) {
      return plural(pieces, next).map(number -> number.from(i));
    }
    return wordGrammar
        .bare(pieces, next)
        .filter(number -> number.last() > next || !pieces.is(next + 1, "and"))
        .map(
            number ->
                new Numeral(
                    i,
                    number.last(),
                    number.value().multiply(BigDecimal.valueOf(times)),
                    number.scale(),
                    number.step(),
                    Numeral.Form.VAGUE));
  }

  /** "dozens", "tens of thousands", "hundreds of millions". */
  Optional<Numeral> plural(Pieces pieces, int i) {
    Optional<BigDecimal> base = words.value(Part.PLURAL, pieces.lower(i));
    if (base.isEmpty()) {
      return Optional.empty();
    }
    boolean of = pieces.is(i + 1, "of");
    Optional<BigDecimal> by = of ? words.value(Part.PLURAL, pieces.lower(i + 2)) : Optional.empty();
    boolean alone = !pieces.is(i, "tens") && (of || !pieces.is(i, "scores"));
    if (by.isEmpty() && !alone) {
      return Optional.empty();
    }
    BigDecimal value = base.get().multiply(by.orElse(BigDecimal.ONE));
    return Optional.of(
        new Numeral(i, by.isPresent() ? i + 2 : i, value, value, value, Numeral.Form.VAGUE));
  }
}
