package org.hearsay.annotators.quantity;

import java.util.BitSet;
import java.util.List;
import org.hearsay.annotators.parse.Token;

/**
 * The tokens of a sentence that are units of its figures: nouns that measure and are not measured.
 */
final class UnitTokens {
  private final BitSet tokens = new BitSet();

  UnitTokens(Pieces pieces, List<Figure> figures) {
    for (Figure figure : figures) {
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

  boolean has(Token token) {
    return tokens.get(token.index());
  }
}
