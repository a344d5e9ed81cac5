package org.hearsay.annotators.quantity;

import java.util.Optional;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;

/** What stands between commas behind a noun: "profits at the yard, which has 90 men, trebled". */
record Insertion(Sentence sentence) {
  private static final int LONGEST = 15;

  /**
   * {@return the noun before the insertion that closes at {@code comma}; nothing if no comma is
   * there or none opens one}
   */
  Optional<Token> nounBefore(int comma) {
    if (comma <= 0 || !isComma(comma)) {
      return Optional.empty();
    }
    for (int i = comma - 1; i > Math.max(0, comma - LONGEST); i--) {
      if (isComma(i)) {
        Token noun = sentence.token(i - 1);
        return noun.isTag("NN") && !noun.isRelation("obl")
            ? Optional.of(outermost(noun))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** {@return whether {@code verb} is finite, so that it needs a subject before it} */
  static boolean isFinite(Token verb) {
    return verb.isTag("VBD") || verb.isTag("VBZ") || verb.isTag("VBP");
  }

  private boolean isComma(int i) {
    return sentence.token(i).word().equals(",");
  }

  /** "profits at the yard": the noun that the last one belongs to. */
  private Token outermost(Token noun) {
    Token at = noun;
    for (int steps = 0; steps < LONGEST && at.isRelation("nmod"); steps++) {
      Optional<Token> head =
          sentence.head(at).filter(one -> one.isTag("NN") && one.index() < noun.index());
      if (head.isEmpty()) {
        break;
      }
      at = head.get();
    }
    return at;
  }
}
