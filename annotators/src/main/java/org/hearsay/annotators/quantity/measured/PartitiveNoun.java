package org.hearsay.annotators.quantity.measured;

import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.parse.Token;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.piece.Pieces;
import org.hearsay.corpus.model.QuantityKind;

/** The noun behind "of": "two-thirds of the forces", "hundreds of homes", "$20bn in aid". */
record PartitiveNoun(Pieces pieces, Figure figure) {
  private static final Set<String> IDIOMS =
      Set.of(
          "exchange",
          "return",
          "addition",
          "response",
          "line",
          "front",
          "terms",
          "case",
          "favor",
          "favour",
          "order",
          "place",
          "total",
          "fact",
          "part",
          "general",
          "full",
          "advance",
          "court",
          "contrast",
          "comparison",
          "half",
          "all",
          "turn",
          "person",
          "need",
          "tandem",
          "support",
          "excess",
          "effect",
          "preparation",
          "honour",
          "honor",
          "theory",
          "practice",
          "trading");
  private static final int LONGEST_SUM = 6;
  private static final Set<String> EVERY = Set.of("every", "each");
  private static final Set<String> QUOTES = Set.of("\"", "”", "’", "''");
  private static final Set<String> GROUP = Set.of("them", "whom");

  /** {@return the noun, if "of" stands behind the figure, or "in" behind a sum} */
  Optional<Token> found() {
    int closed = pieces.isAny(figure.last() + 1, QUOTES) ? figure.last() + 2 : figure.last() + 1;
    int behind = Brackets.behind(pieces, closed);
    int next = pieces.is(behind, "worth") ? behind + 1 : behind;
    boolean money = figure.unit().filter(use -> use.kind() == QuantityKind.MONEY).isPresent();
    boolean in = pieces.is(next, "in") && money;
    boolean within =
        figure.isKind(QuantityKind.DURATION) && pieces.is(figure.first() - 1, "within");
    boolean sum = money && pieces.is(next, "of") && pieces.isAny(next + 1, EVERY);
    boolean of = pieces.is(next, "of") && !figure.isKind(QuantityKind.AGE) && !within && !sum;
    if ((!of && !in) || !pieces.has(next + 1)) {
      return Optional.empty();
    }
    if (figure.isBare() && pieces.isAny(next + 1, GROUP) && pieces.isTag(next + 2, "NNS")) {
      return Optional.of(pieces.token(next + 2)); // "13 people, three of them children"
    }
    if (of && isSum(next + 2)) {
      return ofSum(next + 2); // "20 percent of the $3 million in fines"
    }
    Token preposition = pieces.token(next);
    return pieces
        .sentence()
        .head(preposition)
        .filter(noun -> preposition.isRelation("case") && noun.isTag("NN"))
        .filter(noun -> noun.index() > preposition.index() && !CountedNoun.isTime(noun))
        .or(() -> new FollowingNoun(pieces, figure).from(next + 1))
        .or(() -> new NominalAdjective(pieces).at(next + 1))
        .filter(noun -> of || isBareNoun(noun));
  }

  private boolean isSum(int at) {
    return pieces.isTag(at, "$") && pieces.isTag(at - 1, "DT") && !figure.isBare();
  }

  private Optional<Token> ofSum(int sum) {
    int at = sum + 1;
    while (at < sum + LONGEST_SUM && (pieces.isTag(at, "CD") || pieces.isNumber(at))) {
      at++;
    }
    return pieces.is(at, "in") || pieces.is(at, "of")
        ? new FollowingNoun(pieces, figure).from(at + 1).filter(this::isBareNoun)
        : new FollowingNoun(pieces, figure).from(at);
  }

  /** "$20bn in aid" but not "$20 in the end" or "$20 in exchange for". */
  private boolean isBareNoun(Token noun) {
    return !noun.isTag("NNP")
        && !IDIOMS.contains(noun.lemma())
        && !CountedNoun.isTime(noun)
        && pieces.sentence().child(noun, "det").isEmpty();
  }
}
