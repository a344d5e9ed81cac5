package org.hearsay.annotators.quantity;

import java.util.Optional;

/**
 * Decides between what a figure has beside it and what it shares with the figure before it.
 *
 * @param units the figures of the sentence
 */
record MeasuredChoice(Pieces pieces, Figure figure, MeasureVerbs verbs, UnitTokens units) {
  /**
   * A figure and what it measures.
   *
   * @param phrase what {@code figure} measures
   */
  record Phrased(Figure figure, MeasuredPhrase phrase) {}

  /**
   * {@return what the figure measures, if the sentence says it}
   *
   * @param previous the nearest figure before it in the sentence that measures something
   */
  Optional<MeasuredPhrase> of(Optional<Phrased> previous) {
    Optional<MeasuredPhrase> shared =
        previous.flatMap(one -> SharedPhrase.of(pieces, figure, one.figure(), one.phrase()));
    Optional<MeasuredPhrase> fate = MeasuredPhrase.ofFate(pieces, figure);
    if (fate.isPresent()) {
      return shared.filter(phrase -> !phrase.isFate()).or(() -> fate);
    }
    return previous
        .flatMap(this::taken)
        .or(() -> MeasuredPhrase.of(pieces, figure, verbs, units))
        .or(() -> shared)
        .or(() -> MeasuredPhrase.byDefault(pieces, figure, verbs, units));
  }

  /** What is shared although the figure has other nouns near it. */
  private Optional<MeasuredPhrase> taken(Phrased one) {
    return SharedPhrase.ofRestated(pieces, figure, one.figure(), one.phrase())
        .or(
            () ->
                new ElidedNoun(pieces, figure, one.figure(), verbs).found()
                    ? Optional.of(one.phrase())
                    : Optional.empty());
  }
}
