package org.hearsay.annotators.quantity.measured;

import java.math.BigDecimal;
import java.util.Set;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.piece.Pieces;
import org.hearsay.corpus.model.QuantityKind;

/**
 * A verb right behind a figure that the tagger takes for a noun in the singular: "of 100 who enrol,
 * 38 drop out", "two in three die in it".
 */
record VerbBehind(Pieces pieces, Figure figure) {
  private static final Set<String> CLAUSES = Set.of("of", "that");

  /** {@return whether there is one} */
  boolean isThere() {
    int verb = figure.last() + 1;
    boolean noun =
        pieces.has(verb)
            && pieces.token(verb).tag().equals("NN")
            && !ModifiedNoun.isCollective(pieces.token(verb));
    return noun && ((isMany() && pieces.isTag(verb + 1, "RP")) || isPartOfMany(verb));
  }

  private boolean isMany() {
    return figure.isBare()
        && figure.isKind(QuantityKind.CARDINAL)
        && figure.number().value().compareTo(BigDecimal.ONE) > 0;
  }

  private boolean isPartOfMany(int verb) {
    return figure.isKind(QuantityKind.RATIO)
        && pieces.isTag(verb + 1, "IN")
        && !pieces.isAny(verb + 1, CLAUSES)
        && !pieces.hyphen(figure.last() - 1);
  }
}
