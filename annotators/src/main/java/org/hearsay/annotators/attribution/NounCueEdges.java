package org.hearsay.annotators.attribution;

import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;

/**
 * How far the cue of a noun reaches: determiner, adjectives, light verb, copula and the preposition
 * that links it to the content, without the possessor (guidelines, 1.3 and 1.9).
 */
final class NounCueEdges {
  private static final Set<String> BEFORE = Set.of("det", "amod", "advmod", "nummod", "compound");
  private static final Set<String> LIGHT_VERBS =
      Set.of("express", "give", "have", "issue", "make", "offer", "raise", "take", "voice");

  private NounCueEdges() {}

  /** {@return the tokens of the cue} */
  static TokenRange of(CueCandidate candidate) {
    Sentence sentence = candidate.sentence();
    Token noun = candidate.head();
    int first = noun.index();
    while (first > 0
        && sentence.token(first - 1).head() == noun.index()
        && sentence.token(first - 1).isRelation(BEFORE)) {
      first--;
    }
    Optional<Token> verb = lightVerb(sentence, noun);
    if (verb.isPresent() && verb.get().index() == first - 1) {
      first = WordGroup.around(sentence, verb.get()).first();
    }
    if (sentence.child(noun, "expl").isPresent()) {
      while (first > 0 && isCopula(sentence.token(first - 1), noun.index())) {
        first--;
      }
    }
    return new TokenRange(first, last(candidate));
  }

  /**
   * {@return the verb that carries {@code noun}: "make" in "make a promise", "be" in "there are" }
   */
  static Optional<Token> lightVerb(Sentence sentence, Token noun) {
    Optional<Token> verb = sentence.head(noun).filter(head -> head.index() < noun.index());
    boolean object = noun.isRelation("obj");
    boolean existential = noun.isRelation("nsubj");
    return verb.filter(
        v ->
            (object && LIGHT_VERBS.contains(v.lemma()))
                || (existential
                    && v.lemma().equals("be")
                    && sentence.child(v, "expl").isPresent()));
  }

  private static int last(CueCandidate candidate) {
    Sentence sentence = candidate.sentence();
    Token noun = candidate.head();
    Optional<Token> link = candidate.frame().link();
    if (link.isPresent()) {
      return link.get().index();
    }
    int last = noun.index();
    if (candidate.frame().kind() == Frame.Kind.COPULA) {
      while (last + 1 < noun.head() && isCopula(sentence.token(last + 1), noun.head())) {
        last++;
      }
      if (sentence.token(noun.head()).lemma().equals("be") && last + 1 == noun.head()) {
        last++;
      }
    }
    return last;
  }

  private static boolean isCopula(Token token, int head) {
    return token.head() == head && (token.isRelation("aux") || token.isRelation("cop"));
  }
}
