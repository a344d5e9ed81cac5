package org.hearsay.annotators.quantity.measured;

import java.util.Optional;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;

/**
 * What a figure may measure.
 *
 * @param phrase the phrase; empty if the figure measures nothing
 * @param head the head of the phrase; any token if there is none
 * @param ruled whether it is what the rules say
 */
record Candidate(Optional<MeasuredPhrase> phrase, Token head, boolean ruled) {
  /** {@return the candidate that a figure measures nothing} */
  static Candidate nothing(Sentence sentence, boolean ruled) {
    return new Candidate(Optional.empty(), sentence.token(0), ruled);
  }

  /** {@return the candidate of a phrase whose head is known by its lemma only} */
  static Candidate of(Sentence sentence, MeasuredPhrase phrase, boolean ruled) {
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
    return new Candidate(Optional.of(phrase), head, ruled);
  }
}
