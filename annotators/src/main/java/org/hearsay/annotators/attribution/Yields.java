package org.hearsay.annotators.attribution;

import java.util.List;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;

/**
 * From where to where each token's dependency subtree reaches, for a whole sentence at once.
 *
 * <p>Built in linear time, so that asking for many subtrees of a long sentence stays cheap.
 * Immutable and thread-safe.
 */
final class Yields {
  private final int[] first;
  private final int[] last;

  private Yields(int size) {
    first = new int[size];
    last = new int[size];
  }

  /** {@return the yields of the tokens of {@code sentence}} */
  static Yields of(Sentence sentence) {
    int size = sentence.size();
    Yields yields = new Yields(size);
    int[] open = new int[size];
    for (Token token : sentence.tokens()) {
      yields.first[token.index()] = token.index();
      yields.last[token.index()] = token.index();
      open[token.index()] = sentence.children(token).size();
    }
    // A token is handed up once all its children are in; what hangs in a cycle is never handed up.
    for (Token leaf : sentence.tokens()) {
      Token at = leaf;
      while (open[at.index()] == 0 && at.head() >= 0) {
        open[at.index()] = -1;
        Token head = sentence.token(at.head());
        yields.first[head.index()] = Math.min(yields.first[head.index()], yields.first[at.index()]);
        yields.last[head.index()] = Math.max(yields.last[head.index()], yields.last[at.index()]);
        open[head.index()]--;
        at = head;
      }
    }
    return yields;
  }

  /** {@return the yields of each of {@code sentences}, in their order} */
  static List<Yields> of(List<Sentence> sentences) {
    return sentences.stream().map(Yields::of).toList();
  }

  /** {@return index of the leftmost token at or below {@code token}} */
  int first(Token token) {
    return first[token.index()];
  }

  /** {@return index of the rightmost token at or below {@code token}} */
  int last(Token token) {
    return last[token.index()];
  }
}
