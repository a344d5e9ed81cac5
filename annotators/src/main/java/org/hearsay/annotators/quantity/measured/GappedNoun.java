package org.hearsay.annotators.quantity.measured;

import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.parse.Token;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.piece.Pieces;

/**
 * The noun of a clause that leaves its verb out, because the clause before has it: "imports rose to
 * $40 million and exports to $38 million", or has none: "with oil at $71".
 *
 * @param figure the figure of the second clause
 * @param units the figures of the sentence
 */
record GappedNoun(Pieces pieces, Figure figure, UnitTokens units) {
  private static final Set<String> LEVELS = Set.of("to", "from", "by", "at");
  private static final Set<String> JOINTS = Set.of("and", ",", ";", "while", "but");
  private static final int WORDS = 4;

  /** {@return the noun, if the figure stands so} */
  Optional<Token> found() {
    int noun = figure.first() - 2;
    if (!pieces.isAny(figure.first() - 1, LEVELS) || !pieces.isTag(noun, "NN")) {
      return Optional.empty();
    }
    int at = noun - 1;
    for (int steps = 0; steps < WORDS && isInside(at); steps++) {
      at--;
    }
    boolean with = pieces.is(at, "with") && pieces.is(figure.first() - 1, "at");
    int before = pieces.is(at - 1, ",") ? at - 2 : at - 1;
    boolean joined =
        pieces.isAny(at, JOINTS) && pieces.has(before) && units.isFigure(pieces.token(before));
    return (with && !figure.isBare()) || joined
        ? Optional.of(pieces.token(noun))
            .filter(one -> !units.has(one) && !one.entity().equals("PERSON"))
        : Optional.empty();
  }

  private boolean isInside(int at) {
    return pieces.isTag(at, "NN")
        || pieces.isTag(at, "JJ")
        || pieces.isTag(at, "DT")
        || pieces.isTag(at, "PRP$");
  }
}
