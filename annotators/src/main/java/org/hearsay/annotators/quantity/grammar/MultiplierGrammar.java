package org.hearsay.annotators.quantity.grammar;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.number.NumberWords;
import org.hearsay.annotators.quantity.number.NumberWords.Part;
import org.hearsay.annotators.quantity.number.Numeral;
import org.hearsay.annotators.quantity.piece.Pieces;
import org.hearsay.corpus.model.QuantityKind;

/** Factors: "twice as many", "three times the rate", "a fivefold rise", "double the number". */
final class MultiplierGrammar {
  private static final String FOLD = "fold";
  private static final Map<String, Integer> FACTORS =
      Map.of("twice", 2, "thrice", 3, "double", 2, "triple", 3, "treble", 3, "quadruple", 4);
  private static final Set<String> COMPARED =
      Set.of("as", "the", "that", "its", "their", "his", "her", "more", "what");
  private static final Set<String> WHOLE = Set.of("the", "that", "its", "their", "what");
  private final NumberWords words;

  MultiplierGrammar(NumberWords words) {
    this.words = words;
  }

  /** {@return the factor in one word that begins at piece {@code i}} */
  Optional<Figure> at(Pieces pieces, int i) {
    Integer factor = FACTORS.get(pieces.lower(i));
    boolean adverb = pieces.is(i, "twice") || pieces.is(i, "thrice");
    if (factor != null && pieces.isAny(i + 1, adverb ? COMPARED : WHOLE)) {
      return Optional.of(factor(i, i, BigDecimal.valueOf(factor)));
    }
    String word = pieces.lower(i);
    if (word.length() > FOLD.length() && word.endsWith(FOLD)) {
      return words
          .value(Part.UNIT, word.substring(0, word.length() - FOLD.length()))
          .or(() -> words.value(Part.TEN, word.substring(0, word.length() - FOLD.length())))
          .map(value -> factor(i, i, value));
    }
    return Optional.empty();
  }

  /** {@return {@code figure} as a factor, if "-fold" or "times as many" follows} */
  Optional<Figure> from(Pieces pieces, Figure figure) {
    if (!figure.isBare() || figure.number().isForm(Numeral.Form.ORDINAL)) {
      return Optional.empty();
    }
    int next = pieces.behindHyphen(figure.last() + 1);
    boolean times =
        pieces.is(next, "times")
            && (pieces.isAny(next + 1, COMPARED)
                || pieces.isTag(next + 1, "JJR")
                || pieces.isTag(next + 1, "RBR")
                || pieces.is(next + 1, "too")
                || (pieces.isTag(next + 1, "NN") && !pieces.hyphen(next - 1))
                || !figure.number().isPlainInteger());
    return times || pieces.is(next, FOLD)
        ? Optional.of(
            figure
                .high()
                .map(factor(figure.first(), next, figure.number().value())::upTo)
                .orElseGet(() -> factor(figure.first(), next, figure.number().value())))
        : Optional.empty();
  }

  private static Figure factor(int first, int last, BigDecimal value) {
    Numeral number =
        new Numeral(first, last, value, BigDecimal.ONE, BigDecimal.ONE, Numeral.Form.WORDS);
    return Figure.of(number).ofKind(QuantityKind.MULTIPLIER);
  }
}
