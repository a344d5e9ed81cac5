package org.hearsay.annotators.quantity.measured;

import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;
import org.hearsay.annotators.quantity.grammar.AgeGrammar;

/**
 * The noun of the same sentence that a pronoun for things stands for: the nearest subject or object
 * before it that agrees in number.
 */
record PronounNoun(Sentence sentence) {
  private static final Set<String> SINGULAR = Set.of("it");
  private static final Set<String> PLURAL = Set.of("they", "them", "those", "ours", "theirs");
  private static final int REACH = 40;
  private static final Set<String> ROLES = Set.of("nsubj", "obj");

  /** {@return the noun, if the sentence has one before the pronoun} */
  Optional<Token> of(Token pronoun) {
    return of(pronoun, pronoun.index());
  }

  /** {@return the noun, if the sentence has one before the token with index {@code before}} */
  Optional<Token> of(Token pronoun, int before) {
    boolean plural = PLURAL.contains(pronoun.lower());
    if (!plural && !SINGULAR.contains(pronoun.lower())) {
      return Optional.empty();
    }
    for (int i = before - 1; i >= Math.max(0, before - REACH); i--) {
      Token noun = sentence.token(i);
      boolean agrees = plural ? noun.tag().equals("NNS") : noun.tag().equals("NN");
      if (agrees && noun.isRelation(ROLES) && noun.entity().equals("O") && isThing(noun)) {
        return Optional.of(noun);
      }
    }
    return Optional.empty();
  }

  private static boolean isThing(Token noun) {
    return !AgeGrammar.isPerson(noun.lemma()) && !CountedNoun.isTime(noun);
  }
}
