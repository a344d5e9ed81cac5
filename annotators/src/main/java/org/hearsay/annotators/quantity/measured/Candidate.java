package org.hearsay.annotators.quantity.measured;

import java.util.List;
import java.util.Optional;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;

/**
 * What a figure may measure.
 *
 * @param phrase the phrase; empty if the figure measures nothing
 * @param head the head of the phrase; any token if there is none
 */
record Candidate(Optional<MeasuredPhrase> phrase, Token head) {
  /** {@return the candidate that a figure measures nothing} */
  static Candidate nothing(Sentence sentence) {
    return new Candidate(Optional.empty(), sentence.token(0));
  }

  /** {@return the candidate of a phrase that lies among {@code near}; its lemma tells its head} */
  static Optional<Candidate> of(MeasuredPhrase phrase, List<Token> near) {
    List<Token> inside =
        near.stream()
            .filter(token -> token.begin() < phrase.span().end())
            .filter(token -> token.end() > phrase.span().begin())
            .toList();
    return inside.stream()
        .filter(token -> isNamed(token, phrase.lemma()))
        .reduce((one, other) -> other)
        .or(() -> inside.stream().findFirst())
        .map(head -> new Candidate(Optional.of(phrase), head));
  }

  private static boolean isNamed(Token token, String lemma) {
    return token.lemma().equals(lemma) || token.lower().endsWith(lemma);
  }
}
