package org.hearsay.annotators.quantity.measured;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.piece.Pieces;

/**
 * Decides between what a figure has beside it and what it shares with a figure before it.
 *
 * @param units the figures of the sentence
 */
public record MeasuredChoice(Pieces pieces, Figure figure, MeasureVerbs verbs, UnitTokens units) {
  private static final Set<String> BESIDE = Set.of("up", "down");

  /** How many figures before it a figure looks back to. */
  public static final int REACH = 3;

  /**
   * A figure and what it measures.
   *
   * @param phrase what {@code figure} measures
   */
  public record Phrased(Figure figure, MeasuredPhrase phrase) {}

  /**
   * {@return what the figure measures, if the sentence says it}
   *
   * @param before the last {@link #REACH} figures before it in the sentence that measure something,
   *     the nearest first
   */
  public Optional<MeasuredPhrase> of(List<Phrased> before) {
    Optional<Phrased> previous = before.stream().findFirst();
    Optional<MeasuredPhrase> shared = shared(before);
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

  /**
   * The phrase of the nearest figure; for a part of a group, and for people of whom the same is
   * said, that of the nearest which can be the whole: "infected 90 people in six towns, 12 of them
   * badly".
   */
  private Optional<MeasuredPhrase> shared(List<Phrased> before) {
    return before.stream()
        .filter(one -> PartOfGroup.fits(pieces, figure, one.figure()))
        .findFirst()
        .or(() -> before.stream().findFirst())
        .flatMap(one -> SharedPhrase.of(pieces, figure, one.figure(), one.phrase()))
        .or(() -> earlier(before));
  }

  /** "900 towns, a third of the land, were hit, up from 700". */
  private Optional<MeasuredPhrase> earlier(List<Phrased> before) {
    boolean from =
        pieces.is(figure.first() - 1, "from") && pieces.isAny(figure.first() - 2, BESIDE);
    return before.stream()
        .filter(one -> from && one.figure().kind() == figure.kind())
        .findFirst()
        .flatMap(one -> SharedPhrase.of(pieces, figure, one.figure(), one.phrase()));
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
