package org.hearsay.annotators.quantity.measured;

import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.piece.Pieces;
import org.hearsay.corpus.model.QuantityKind;

/**
 * The group that a figure without a noun is a part of, where the clause before tells of the group:
 * "the nurses were split: 12 of 21 voted no", "most patients recovered, and 15 percent fell ill
 * again".
 */
record GroupNoun(Pieces pieces, Figure figure, UnitTokens units) {
  private static final Set<String> JOINTS =
      Set.of("and", "but", "while", ":", ";", "that", "though");
  private static final Set<String> RESTRICTING = Set.of("only", "just");
  private static final int REACH = 30;

  /** {@return the plural subject of the clause before, if the figure is a subject by itself} */
  Optional<Token> found() {
    int opens =
        pieces.isAny(figure.first() - 1, RESTRICTING) ? figure.first() - 2 : figure.first() - 1;
    boolean part =
        figure.isKind(QuantityKind.PERCENT)
            || figure.isKind(QuantityKind.FRACTION)
            || figure.isKind(QuantityKind.RATIO)
            || SharedPhrase.isCount(figure);
    return part && pieces.isAny(opens, JOINTS) && acts(behind()) ? before() : Optional.empty();
  }

  /** Where what the figure does begins: behind the "of 21" of "12 of 21". */
  private int behind() {
    int next = figure.last() + 1;
    boolean whole = pieces.is(next, "of") && pieces.isTag(next + 1, "CD");
    return whole ? next + 2 : next;
  }

  private boolean acts(int at) {
    int verb = pieces.isTag(at, "RB") ? at + 1 : at;
    return pieces.isTag(verb, "VBD") || pieces.isTag(verb, "VBP") || pieces.isTag(verb, "MD");
  }

  private Optional<Token> before() {
    Sentence sentence = pieces.sentence();
    int first = pieces.get(figure.first()).token();
    for (int i = first - 2; i >= Math.max(0, first - REACH); i--) {
      Token noun = sentence.token(i);
      if (noun.relation().startsWith("nsubj") && !units.isFigure(noun) && !noun.isTag("W")) {
        Token content = new Holders(sentence, units).content(noun);
        return Optional.of(content).filter(one -> one.tag().equals("NNS") && !units.has(one));
      }
    }
    return Optional.empty();
  }
}
