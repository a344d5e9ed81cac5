package org.hearsay.annotators.quantity.measured;

import java.util.BitSet;
import java.util.List;
import org.hearsay.annotators.parse.Token;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.piece.Pieces;

/**
 * The tokens of a sentence that are units of its figures: nouns that measure and are not measured.
 */
public final class UnitTokens {
  private final BitSet tokens = new BitSet();
  private final BitSet figures = new BitSet();

  public UnitTokens(Pieces pieces, List<Figure> found) {
    for (Figure figure : found) {
      figures.set(pieces.get(figure.first()).token(), pieces.get(figure.last()).token() + 1);
      figure
          .unit()
          .filter(use -> use.first() >= figure.first() && use.last() <= figure.last())
          .ifPresent(
              use ->
                  tokens.set(pieces.get(use.first()).token(), pieces.get(use.last()).token() + 1));
    }
  }

  /** {@return whether a unit stands among the tokens from {@code first} to {@code last}} */
  boolean isIn(int first, int last) {
    int next = tokens.nextSetBit(first);
    return next >= 0 && next <= last;
  }

  /** {@return whether {@code token} belongs to a figure} */
  boolean isFigure(Token token) {
    return figures.get(token.index());
  }

  boolean has(Token token) {
    return tokens.get(token.index());
  }
}
