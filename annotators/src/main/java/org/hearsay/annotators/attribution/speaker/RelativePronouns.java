package org.hearsay.annotators.attribution.speaker;

import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.attribution.draft.Anchor;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;
import org.hearsay.corpus.model.Span;

/** Relative pronouns, which are sources for a noun before them. Pure functions. */
final class RelativePronouns {
  private static final Set<String> WORDS = Set.of("who", "which", "that", "whom", "whose");

  private RelativePronouns() {}

  /** {@return whether the token is a relative pronoun; "that" only if it is tagged as one} */
  static boolean isOne(Token token) {
    String word = token.lower();
    return WORDS.contains(word) && (token.isTag("W") || !word.equals("that"));
  }

  /** {@return the sentence up to the clause that {@code relative} opens} */
  static Span before(Anchor relative) {
    int begin = relative.sentence().span().begin();
    return new Span(begin, Math.max(begin + 1, relative.token().begin()));
  }

  /** {@return the noun that the clause of {@code relative} belongs to} */
  static Optional<Anchor> antecedent(Anchor relative) {
    Sentence sentence = relative.sentence();
    Token at = relative.token();
    for (int steps = 0; steps < 6; steps++) {
      Optional<Token> governor = sentence.head(at);
      if (governor.isEmpty()) {
        break;
      }
      if (at.relation().equals("acl:relcl")) {
        return Optional.of(new Anchor(sentence, governor.get()));
      }
      at = governor.get();
    }
    for (int i = relative.token().index() - 1; i >= 0; i--) {
      if (sentence.token(i).isTag("N")) {
        return Optional.of(new Anchor(sentence, sentence.token(i)));
      }
    }
    return Optional.empty();
  }
}
