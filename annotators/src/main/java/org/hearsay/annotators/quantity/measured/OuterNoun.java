package org.hearsay.annotators.quantity.measured;

import java.util.Optional;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;

/** The noun that others before a verb belong to: "demand for bottles of milk rose". */
record OuterNoun(Sentence sentence) {
  private static final int LONGEST = 15;

  /** {@return the first of the nouns that {@code noun} hangs on one by one, or itself} */
  Token of(Token noun) {
    Token at = noun;
    for (int steps = 0; steps < LONGEST; steps++) {
      Optional<Token> head = next(at);
      if (head.isEmpty()) {
        break;
      }
      at = head.get();
    }
    return at;
  }

  /** {@return the noun before {@code noun} that it hangs on} */
  Optional<Token> next(Token noun) {
    return sentence
        .head(noun)
        .filter(head -> noun.isRelation("nmod") && head.isTag("NN"))
        .filter(head -> head.index() < noun.index());
  }
}
