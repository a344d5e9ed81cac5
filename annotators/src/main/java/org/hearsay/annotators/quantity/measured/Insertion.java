package org.hearsay.annotators.quantity.measured;

import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;

/** What stands between commas behind a noun: "profits at the yard, which has 90 men, trebled". */
record Insertion(Sentence sentence) {
  private static final Set<String> SAYING =
      Set.of(
          "say",
          "report",
          "note",
          "add",
          "believe",
          "think",
          "claim",
          "estimate",
          "warn",
          "show",
          "find",
          "argue",
          "fear",
          "suggest",
          "insist");
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
        return Optional.of(whole(noun))
            .filter(one -> one.isTag("NN") && !one.isRelation("obl"))
            .map(new OuterNoun(sentence)::of);
      }
    }
    return Optional.empty();
  }

  /**
   * {@return the object of a verb of saying that {@code noun} belongs to, where the parser hangs
   * both on the verb: "says debts to suppliers, which"}
   */
  Token whole(Token noun) {
    Optional<Token> before =
        sentence
            .child(noun, "case")
            .filter(preposition -> noun.isRelation("obl") && preposition.index() > 0)
            .map(preposition -> sentence.token(preposition.index() - 1));
    return before
        .filter(object -> object.isRelation("obj") && object.head() == noun.head())
        .filter(object -> sentence.head(object).filter(this::isSaying).isPresent())
        .orElse(noun);
  }

  private boolean isSaying(Token verb) {
    return SAYING.contains(verb.lemma());
  }

  /** {@return whether {@code verb} is finite, so that it needs a subject before it} */
  static boolean isFinite(Token verb) {
    return verb.isTag("VBD") || verb.isTag("VBZ") || verb.isTag("VBP");
  }

  private boolean isComma(int i) {
    return sentence.token(i).word().equals(",");
  }
}
