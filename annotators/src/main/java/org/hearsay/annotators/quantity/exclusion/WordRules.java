package org.hearsay.annotators.quantity.exclusion;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.number.Numeral;
import org.hearsay.annotators.quantity.piece.Pieces;

/** Tells number words that count from pronouns, idioms, fractions of periods and sequences. */
final class WordRules {
  private static final Set<String> SUFFIXES =
      Set.of(
          "way",
          "ways",
          "sided",
          "dimensional",
          "star",
          "tier",
          "part",
          "piece",
          "time",
          "off",
          "something",
          "handed",
          "faced",
          "letter",
          "stop",
          "state",
          "hander",
          "figure",
          "digit",
          "man",
          "woman",
          "course",
          "legged",
          "wheel",
          "wheeler",
          "fold",
          "tiered",
          "pronged",
          "thirds",
          "on",
          "by",
          "of",
          "and",
          "to",
          "up",
          "out",
          "somethings",
          "plus",
          "odd");

  /** "in two minds" but "the two minds behind the plan". */
  private static final Set<String> MINDED = Set.of("in", "of");

  private WordRules() {}

  /** {@return why {@code figure}, which has no unit, is no quantity} */
  static Optional<NotAQuantity> reason(Pieces pieces, Figure figure) {
    return switch (figure.number().form()) {
      case ORDINAL ->
          Sequences.isProgress(pieces, figure)
              ? Optional.empty()
              : Optional.of(NotAQuantity.SEQUENCE);
      case FRACTION ->
          Shares.isOne(pieces, figure) ? Optional.empty() : Optional.of(NotAQuantity.IDIOM);
      case VAGUE -> Optional.empty();
      case WORDS -> word(pieces, figure);
      case DIGITS ->
          isCompound(pieces, figure) ? Optional.of(NotAQuantity.IDIOM) : Optional.empty();
    };
  }

  private static Optional<NotAQuantity> word(Pieces pieces, Figure figure) {
    if (PronounOne.is(pieces, figure)) {
      return Optional.of(NotAQuantity.PRONOUN);
    }
    boolean year =
        pieces.isTag(figure.last() + 1, "CD")
            && pieces.isWord(figure.last() + 1)
            && figure.number().value().compareTo(BigDecimal.valueOf(100)) < 0;
    boolean yearEnd =
        pieces.isTag(figure.first() - 1, "CD")
            && pieces.isWord(figure.first() - 1)
            && figure.number().value().compareTo(BigDecimal.valueOf(100)) < 0;
    if (year || yearEnd) {
      return Optional.of(NotAQuantity.YEAR);
    }
    boolean figures = pieces.is(figure.last() + 1, "figures");
    boolean idiom =
        pieces.are(figure.first() - 1, "cloud", "nine")
            || pieces.are(figure.first() - 1, "high", "five")
            || (pieces.isAny(figure.first() - 1, MINDED) && pieces.is(figure.last() + 1, "minds"));
    return idiom || figures || isCompound(pieces, figure)
        ? Optional.of(NotAQuantity.IDIOM)
        : Optional.empty();
  }

  /** "two-way", "one-sided": the number counts nothing that the text speaks of. */
  private static boolean isCompound(Pieces pieces, Figure figure) {
    int hyphen = figure.last() + 1;
    if (!pieces.hyphen(hyphen)) {
      return pieces.hyphen(figure.first() - 1) && pieces.isWord(figure.first() - 2);
    }
    boolean small =
        figure.number().isForm(Numeral.Form.WORDS)
            && figure.number().value().compareTo(BigDecimal.valueOf(2)) <= 0;
    return pieces.isAny(hyphen + 1, SUFFIXES)
        || (small && !pieces.isTag(hyphen + 1, "NN"))
        || pieces.is(figure.first(), "one");
  }
}
