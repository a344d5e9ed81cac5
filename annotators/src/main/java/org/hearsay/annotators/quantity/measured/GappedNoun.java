package org.hearsay.annotators.quantity.measured;

import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.parse.Token;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.piece.Pieces;
import org.hearsay.corpus.model.QuantityKind;

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
  private static final Set<String> WITH = Set.of("at", "near", "above", "below", "under", "over");
  private static final int WORDS = 4;
  private static final int FAR = 12;

  /** {@return the noun, if the figure stands so} */
  Optional<Token> found() {
    int noun = figure.first() - 2;
    Optional<Token> with = with();
    if (with.isPresent()) {
      return with;
    }
    if (!pieces.isAny(figure.first() - 1, LEVELS) || !pieces.isTag(noun, "NN")) {
      return Optional.empty();
    }
    int at = noun - 1;
    for (int steps = 0; steps < WORDS && isInside(at); steps++) {
      at--;
    }
    int before = pieces.is(at - 1, ",") ? at - 2 : at - 1;
    boolean joined =
        pieces.isAny(at, JOINTS) && pieces.has(before) && units.isFigure(pieces.token(before));
    return joined
        ? Optional.of(pieces.token(noun))
            .filter(one -> !units.has(one) && (isShare() || !one.entity().equals("PERSON")))
        : Optional.empty();
  }

  /** "put Ortiz at 44 percent and Hague at 41": of those who are asked or vote. */
  private boolean isShare() {
    return figure.isKind(QuantityKind.PERCENT);
  }

  /** "with oil at $71", "with the price of bread near $2". */
  private Optional<Token> with() {
    int level = pieces.isAny(figure.first(), WITH) ? figure.first() : figure.first() - 1;
    boolean says = pieces.isAny(level, WITH) && !figure.isBare() && pieces.isTag(level - 1, "NN");
    int at = level - 2;
    while (says && at > level - FAR && !pieces.is(at, "with") && !isEnd(at)) {
      at--;
    }
    return says && pieces.is(at, "with")
        ? Optional.of(new OuterNoun(pieces.sentence()).of(pieces.token(level - 1)))
            .filter(one -> !units.has(one) && !one.entity().equals("PERSON"))
        : Optional.empty();
  }

  private boolean isEnd(int at) {
    return !pieces.has(at) || pieces.is(at, ",") || pieces.isTag(at, "VB");
  }

  private boolean isInside(int at) {
    return pieces.isTag(at, "NN")
        || pieces.isTag(at, "JJ")
        || pieces.isTag(at, "DT")
        || pieces.isTag(at, "PRP$");
  }
}
