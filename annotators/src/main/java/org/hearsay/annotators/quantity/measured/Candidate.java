package org.hearsay.annotators.quantity.measured;

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

  /** {@return the candidate of a phrase whose head is known by its lemma only} */
  static Candidate of(Sentence sentence, MeasuredPhrase phrase) {
    Token head = sentence.token(0);
    boolean found = false;
    for (Token token : sentence.tokens()) {
      boolean inside = token.begin() < phrase.span().end() && token.end() > phrase.span().begin();
      boolean named =
          token.lemma().equals(phrase.lemma()) || token.lower().endsWith(phrase.lemma());
      if (inside && (named || !found)) {
        head = token;
        found |= named;
      }
    }
    return new Candidate(Optional.of(phrase), head);
  }
}
