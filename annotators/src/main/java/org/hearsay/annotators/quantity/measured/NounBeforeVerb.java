package org.hearsay.annotators.quantity.measured;

import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;

/**
 * The subject of a finite verb that the parser gives none, because it takes the noun right before
 * the verb for a part of the clause before: "he said output had tripled", "steel fell 4 cents to $9
 * and copper gained 2 cents".
 */
record NounBeforeVerb(Sentence sentence) {
  private static final Set<String> LOST = Set.of("obj", "conj", "obl", "nmod", "dep", "appos");
  private static final Set<String> CLAUSES =
      Set.of("ccomp", "advcl", "advmod", "dep", "conj", "parataxis", "acl");
  private static final Set<String> UNITS = Set.of("%", "percent", "cent", "point");
  private static final int LONGEST = 5;
  private static final int STEPS = 3;

  /** {@return the noun, if it stands right before the verb and its auxiliaries} */
  Optional<Token> of(Token verb) {
    if (!verb.isRelation(CLAUSES) || !isFinite(verb)) {
      return Optional.empty();
    }
    int at = verb.index() - 1;
    for (int steps = 0; steps < LONGEST && at > 0 && isBeside(sentence.token(at)); steps++) {
      at--;
    }
    if (at < 0 || !isLost(sentence.token(at))) {
      return Optional.empty();
    }
    return Optional.of(outermost(sentence.token(at))).filter(noun -> !noun.isRelation("nmod"));
  }

  private boolean isFinite(Token verb) {
    boolean auxiliary =
        sentence.children(verb).stream()
            .anyMatch(child -> child.isRelation("aux") && !child.isTag("TO"));
    boolean infinitive = sentence.child(verb, "mark").filter(to -> to.isTag("TO")).isPresent();
    boolean spoken = sentence.child(verb, "csubj").isPresent();
    return (auxiliary || Insertion.isFinite(verb)) && !infinitive && !spoken;
  }

  private static boolean isBeside(Token token) {
    return token.isTag("VB") || token.isTag("MD") || token.isRelation("advmod");
  }

  private static boolean isLost(Token noun) {
    boolean date = noun.entity().equals("DATE") || noun.entity().equals("TIME");
    return noun.isTag("NN")
        && noun.isRelation(LOST)
        && !date
        && !CountedNoun.isTime(noun)
        && !UNITS.contains(noun.lemma())
        && !noun.word().equals("%");
  }

  /** "the number of homes cut off by water has risen": the noun that the last one belongs to. */
  private Token outermost(Token noun) {
    Token at = noun;
    for (int steps = 0; steps < STEPS; steps++) {
      Token last = at;
      Optional<Token> outer = new OuterNoun(sentence).next(at).or(() -> described(last));
      if (outer.isEmpty()) {
        break;
      }
      at = outer.get();
    }
    return at;
  }

  /** The noun that the relative clause or the participle before {@code noun} is said of. */
  private Optional<Token> described(Token noun) {
    Optional<Token> verb = sentence.head(noun).filter(head -> head.index() < noun.index());
    Optional<Token> clause = verb.filter(word -> word.isRelation("acl")).flatMap(sentence::head);
    return clause
        .or(
            () ->
                verb.filter(word -> word.isTag("VBN") && word.index() > 0)
                    .map(word -> sentence.token(word.index() - 1)))
        .filter(one -> one.isTag("NN"));
  }
}
