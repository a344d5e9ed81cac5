package org.hearsay.annotators.quantity.exclusion;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.piece.Pieces;
import org.hearsay.corpus.model.QuantityKind;

/** Decides whether a figure is a quantity, and if not, why. */
public final class Exclusions {
  private static final Set<String> AROUND_ONE_DAY =
      Set.of(
          "for", "in", "within", "after", "just", "only", "than", "least", "about", "nearly", "per",
          "every", "under", "over", "-");

  private static final Set<String> LASTING =
      Set.of("last", "take", "spend", "wait", "stay", "need", "remain", "continue", "rest", "be");
  private static final int LONGEST_ADDRESS = 2000;

  private Exclusions() {}

  /**
   * {@return why {@code figure} is no quantity; nothing if it is one}
   *
   * @param behindDate whether a date or year ends right before it
   */
  public static Optional<NotAQuantity> reason(Pieces pieces, Figure figure, boolean behindDate) {
    if (ProperNumbers.isOfPlayer(pieces, figure)) {
      return Optional.of(NotAQuantity.NAME);
    }
    if (figure.isKind(QuantityKind.MULTIPLIER)
        || figure.isKind(QuantityKind.AGE)
        || figure.isKind(QuantityKind.RATIO)) {
      return Optional.empty();
    }
    if (isInAddress(pieces, figure)) {
      return Optional.of(NotAQuantity.IDENTIFIER);
    }
    if (!figure.isBare()) {
      return inUnit(pieces, figure);
    }
    return CalendarRules.reason(pieces, figure, behindDate)
        .or(() -> NameRules.reason(pieces, figure))
        .or(() -> WordRules.reason(pieces, figure));
  }

  private static Optional<NotAQuantity> inUnit(Pieces pieces, Figure figure) {
    int first = figure.first();
    boolean tied = pieces.hyphen(first - 1) && pieces.isCapital(first - 2);
    boolean inWord =
        pieces.isNumber(first) && pieces.glued(first) && (pieces.isWord(first - 1) || tied);
    if (inWord) {
      return Optional.of(NotAQuantity.IDENTIFIER);
    }
    boolean one = pieces.is(first, "one") && figure.number().value().compareTo(BigDecimal.ONE) == 0;
    boolean day = pieces.is(figure.last(), "day") && figure.last() == first + 1;
    boolean lasting = LASTING.contains(pieces.lemma(first - 1));
    if (one && day && !lasting && !pieces.isAny(first - 1, AROUND_ONE_DAY)) {
      return Optional.of(NotAQuantity.IDIOM);
    }
    boolean ordinal = figure.isKind(QuantityKind.ORDINAL);
    return ordinal ? WordRules.reason(pieces, figure) : Optional.empty();
  }

  private static boolean isInAddress(Pieces pieces, Figure figure) {
    String word = pieces.token(figure.first()).word();
    if (word.length() > LONGEST_ADDRESS) {
      return false;
    }
    return word.indexOf('@') >= 0
        || word.startsWith("http")
        || word.startsWith("www.")
        || word.startsWith("#")
        || word.contains("://");
  }
}
