package org.hearsay.annotators.quantity.measured;

import java.util.Set;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.piece.Pieces;
import org.hearsay.corpus.model.QuantityKind;

/** Whether a figure is a part of what the figure before it counts: "40 of them", "of which 12". */
final class PartOfGroup {
  private static final Set<String> GROUP =
      Set.of("whom", "which", "them", "those", "these", "it", "theirs", "ours");
  private static final Set<String> WHICH = Set.of("which", "whom");
  private static final int REACH = 12;
  private static final int FAR = 30;

  /** How far "of which" may stand behind the figure that it takes up: over its noun. */
  private static final int PART = 5;

  private PartOfGroup() {}

  /** "a cost of $9 million, of which the port will pay 40 percent". */
  static boolean isOfWhich(Pieces pieces, Figure figure, Figure before) {
    int far = Math.min(before.last() + PART, figure.first() - 1);
    for (int i = Math.max(before.last() + 1, figure.first() - REACH); i <= far; i++) {
      if (pieces.is(i, "of") && pieces.isAny(i + 1, WHICH)) {
        return !figure.isKind(QuantityKind.DURATION) && !figure.isKind(QuantityKind.AGE);
      }
    }
    return false;
  }

  /** "40 of them". */
  static boolean isOfGroup(Pieces pieces, Figure figure) {
    int next = figure.last() + 1;
    return pieces.is(next, "of")
        && pieces.isAny(next + 1, GROUP)
        && !figure.isKind(QuantityKind.ORDINAL)
        && !pieces.isTag(next + 2, "NN")
        && !isDescribed(pieces, next + 1);
  }

  /**
   * "300 jobs, a tenth of the total", "a survey of 900 women found that 40 percent had": a part.
   */
  static boolean isShareOf(Pieces pieces, Figure figure, Figure before, MeasuredPhrase phrase) {
    int next = figure.last() + 1;
    boolean counted =
        SharedPhrase.isCount(before) || (isPart(before) && isBehind(pieces, before, phrase));
    boolean known = pieces.is(figure.first() - 1, "the");
    boolean says = pieces.isTag(next, "VB") || pieces.isTag(next, "MD");
    return isPart(figure) && counted && figure.first() - before.last() <= FAR && says && !known;
  }

  private static boolean isPart(Figure figure) {
    return figure.isKind(QuantityKind.PERCENT)
        || figure.isKind(QuantityKind.FRACTION)
        || figure.isKind(QuantityKind.RATIO);
  }

  /** "one in eight adults", unlike "prices rose 8 percent". */
  private static boolean isBehind(Pieces pieces, Figure figure, MeasuredPhrase phrase) {
    return phrase.span().begin() > pieces.get(figure.last()).span().begin();
  }

  /** "31 percent of those given a pill": another group. */
  private static boolean isDescribed(Pieces pieces, int pronoun) {
    return pieces.is(pronoun, "those")
        && (pieces.isTag(pronoun + 1, "VBN")
            || pieces.isTag(pronoun + 1, "VBG")
            || pieces.isTag(pronoun + 1, "W"));
  }

  /**
   * {@return whether {@code figure} is a part of a group, or tells of people what {@code before}
   * tells, and {@code before} may count the whole}
   */
  static boolean fits(Pieces pieces, Figure figure, Figure before) {
    if (!SharedPhrase.isCount(figure)
        || !SharedPhrase.isCount(before)
        || figure.isRange()
        || before.isRange()) {
      return false;
    }
    boolean group = isOfGroup(pieces, figure);
    boolean part = figure.number().value().compareTo(before.number().value()) <= 0;
    return group
        ? part
        : SharedPhrase.isFate(pieces, figure.first() - 1)
            && SharedPhrase.isFate(pieces, before.first() - 1);
  }
}
