package org.hearsay.annotators.quantity.grammar;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.parse.Token;
import org.hearsay.annotators.quantity.change.DirectionLexicon;
import org.hearsay.annotators.quantity.exclusion.Years;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.number.Numeral;
import org.hearsay.annotators.quantity.piece.Pieces;
import org.hearsay.corpus.model.QuantityKind;

/**
 * Joins two numbers to a range that shares unit and scale: "between 5 and 7 miles", "$1-2 billion",
 * "10 to 12 percent". From one level to another behind a word of change ("rose from 40 to 55") is
 * no range but two figures.
 */
final class RangeGrammar {
  private static final Set<String> DASHES = Set.of("-", "–", "—");
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal SAME_SCALE = BigDecimal.valueOf(20);
  private static final Set<String> MODIFIES = Set.of("amod", "compound");
  private static final BigDecimal FAR = BigDecimal.valueOf(3);
  private static final Set<String> MOVES =
      Set.of("went", "gone", "moved", "shifted", "swung", "changed", "switched");
  private static final int REACH = 6;
  private final FigureGrammar figures;
  private final DirectionLexicon directions;

  RangeGrammar(FigureGrammar figures, DirectionLexicon directions) {
    this.figures = figures;
    this.directions = directions;
  }

  /** {@return {@code low} and the number behind it as a range, if they are one} */
  Optional<Figure> from(Pieces pieces, Figure low) {
    if (!canBeEnd(low)) {
      return Optional.empty();
    }
    int connector = low.last() + 1;
    Optional<Integer> second = second(pieces, low, connector);
    return second
        .flatMap(i -> figures.at(pieces, i))
        .filter(RangeGrammar::canBeEnd)
        .filter(high -> sameUnit(low, high) && isRange(pieces, low, high, connector))
        .map(high -> joined(pieces, low, high));
  }

  private static boolean canBeEnd(Figure figure) {
    return switch (figure.number().form()) {
      case DIGITS, WORDS, FRACTION -> figure.kind() != QuantityKind.AGE;
      case ORDINAL, VAGUE -> false;
    };
  }

  /** Where the second number begins, if a word or dash of a range stands at {@code connector}. */
  private static Optional<Integer> second(Pieces pieces, Figure low, int connector) {
    if (pieces.isSuspended(connector)) {
      boolean to = pieces.is(connector + 1, "to") || pieces.is(connector + 1, "or");
      return to ? Optional.of(connector + 2) : Optional.empty();
    }
    boolean dash = DASHES.contains(pieces.lower(connector));
    if (dash) {
      boolean tied = pieces.glued(connector) == pieces.glued(connector + 1);
      boolean to = pieces.is(connector + 1, "to") && pieces.hyphen(connector + 2);
      return to ? Optional.of(connector + 3) : tied ? Optional.of(connector + 1) : Optional.empty();
    }
    if (pieces.is(connector, "to") || pieces.is(connector, "or")) {
      return Optional.of(connector + 1);
    }
    if (pieces.are(connector, "up", "to") && hasBefore(pieces, low, "from")) {
      return Optional.of(connector + 2);
    }
    return pieces.is(connector, "and") && hasBefore(pieces, low, "between")
        ? Optional.of(connector + 1)
        : Optional.empty();
  }

  private static boolean hasBefore(Pieces pieces, Figure figure, String word) {
    return pieces.is(figure.first() - 1, word)
        || (pieces.is(figure.first() - 2, word) && !pieces.is(figure.first() - 1, "of"));
  }

  /** Units agree if only one has one, or both the same. */
  private static boolean sameUnit(Figure low, Figure high) {
    if (low.isBare()) {
      return true;
    }
    boolean sign = low.unit().orElseThrow().first() < low.number().first();
    return high.isBare()
        ? sign
        : low.unit().get().entry().id().equals(high.unit().orElseThrow().entry().id())
            || (low.unit().get().entry().id().equals("PERCENT")
                && high.unit().get().entry().id().equals("percentage point"));
  }

  private boolean isRange(Pieces pieces, Figure low, Figure high, int connector) {
    BigDecimal one = scaledLow(low, high).value();
    BigDecimal other = high.number().value();
    boolean ascending = one.compareTo(other) < 0;
    boolean unit = !low.isBare() || !high.isBare();
    if (pieces.is(connector, "and")) {
      return true;
    }
    if (pieces.is(connector, "or")) {
      boolean near = other.compareTo(one.multiply(BigDecimal.valueOf(2))) <= 0;
      return ascending && near && low.isBare() && high.number().isPlainInteger();
    }
    if (isLevel(pieces, low, high, connector)) {
      return false;
    }
    boolean from = hasBefore(pieces, low, "from");
    if (!ascending && low.isBare() && Years.isYearNumber(pieces, low)) {
      return false;
    }
    if (from && (isChange(pieces, low.first()) || !ascending || !sameFactor(low, high))) {
      return false;
    }
    if (pieces.is(connector, "to") || pieces.is(connector, "up")) {
      boolean level = isChange(pieces, low.first()) && !low.isBare() && !high.isBare();
      boolean apart = !low.isBare() && !high.isBare() && !ascending;
      return !level && (from || (unit && !apart) || ascending);
    }
    return unit || ascending;
  }

  /** "grew by 200 to 1,400": what a count grew by, and the count that it came to. */
  private boolean isLevel(Pieces pieces, Figure low, Figure high, int connector) {
    boolean counts = low.isBare() && high.isBare() && pieces.is(connector, "to");
    boolean far = high.number().value().compareTo(low.number().value().multiply(FAR)) >= 0;
    return counts && far && pieces.is(low.first() - 1, "by") && isChange(pieces, low.first());
  }

  /** "from 60 cents to $1.10" has two ends of its own. */
  private static boolean sameFactor(Figure low, Figure high) {
    return low.isBare() || high.isBare() || factor(low).compareTo(factor(high)) == 0;
  }

  private static BigDecimal factor(Figure figure) {
    return figure.unit().orElseThrow().entry().factor();
  }

  /** A word of change stands shortly before piece {@code i}, in the same clause. */
  private boolean isChange(Pieces pieces, int i) {
    for (int back = i - 1; back >= Math.max(0, i - REACH); back--) {
      if (isChange(pieces.token(back)) || pieces.isAny(back, MOVES)) {
        return true;
      }
      if (pieces.is(back, ",") || pieces.is(back, ";") || pieces.is(back, ":")) {
        return false;
      }
    }
    return false;
  }

  /** Not of "a growth forecast", "an escalating scale": there it modifies another noun. */
  private boolean isChange(Token token) {
    return directions.isChange(token.lemma()) && !token.isRelation(MODIFIES);
  }

  /** "$1-2 billion": the scale of the second number holds for a small first one, too. */
  private static Numeral scaledLow(Figure low, Figure high) {
    Numeral number = low.number();
    Numeral end = high.number();
    boolean shares =
        number.scale().compareTo(BigDecimal.ONE) == 0
            && end.scale().compareTo(BigDecimal.ONE) > 0
            && number.value().abs().compareTo(THOUSAND) < 0
            && number.value().compareTo(end.mantissa().multiply(SAME_SCALE)) < 0;
    return shares ? number.times(end.scale(), number.last()) : number;
  }

  private static Figure joined(Pieces pieces, Figure low, Figure high) {
    boolean opened = pieces.is(low.first() - 1, "between") || pieces.is(low.first() - 1, "from");
    Figure range =
        low.withNumber(scaledLow(low, high))
            .upTo(high.number())
            .spanning(opened ? low.first() - 1 : low.first(), high.last());
    Figure inUnit = high.unit().map(range::in).orElse(range);
    return low.unit().filter(use -> high.isBare()).map(range::in).orElse(inUnit);
  }
}
