package org.hearsay.annotators.quantity.measured;

import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.piece.Pieces;
import org.hearsay.corpus.model.QuantityKind;

/**
 * What a figure counts or measures that leaves out its noun, because a figure before it has it:
 * "three people were killed and 12 wounded", "4 percent, or 12 points", "from $5 to $7", "40 of
 * them".
 */
final class SharedPhrase {
  private static final Set<String> FATES =
      Set.of(
          "kill",
          "wound",
          "injure",
          "hurt",
          "capture",
          "arrest",
          "detain",
          "displace",
          "rescue",
          "miss",
          "die",
          "hospitalize",
          "evacuate",
          "dead",
          "missing",
          "wounded",
          "injured");
  private static final Set<String> COMPARING =
      Set.of(
          "to", "from", "against", "not", "versus", "vs", "than", "and", "or", ",", "above",
          "below");

  /** What may stand between the word of comparison and the figure: "against last year's 40". */
  private static final Set<String> BETWEEN =
      Set.of(
          "the",
          "a",
          "an",
          "its",
          "their",
          "last",
          "this",
          "previous",
          "earlier",
          "prior",
          "year",
          "years",
          "month",
          "months",
          "week",
          "weeks",
          "quarter",
          "quarters",
          "'",
          "’",
          "s");

  private static final int WORDS = 5;
  private static final Set<String> LEVEL = Set.of("at", "to");
  private static final Set<String> LEADING = Set.of("higher", "lower", "up", "down", ",");
  private static final Set<String> MARKS = Set.of(",", ";");
  private static final Set<String> BESIDE = Set.of("up", "down");
  private static final int REACH = 12;
  private static final int FAR = 30;

  /** How far "of which" may stand behind the figure that it takes up: over its noun. */
  private static final int PART = 5;

  private SharedPhrase() {}

  /**
   * {@return the phrase that {@code figure} shares}
   *
   * @param before the nearest figure before it in the sentence that measures something
   * @param phrase what that one measures
   */
  static Optional<MeasuredPhrase> of(
      Pieces pieces, Figure figure, Figure before, MeasuredPhrase phrase) {
    boolean sum =
        before.isKind(QuantityKind.MONEY) && !pieces.is(figure.last() + 2, "it"); // no "of them"
    boolean group = !before.isKind(QuantityKind.DURATION) && !sum;
    return (group && PartOfGroup.isOfGroup(pieces, figure))
            || PartOfGroup.isShareOf(pieces, figure, before, phrase)
            || continues(pieces, figure, before)
            || reaches(pieces, figure, before)
            || (leavesOut(pieces, figure, before)
                && !(phrase.isFate() && figure.isKind(QuantityKind.VAGUE)))
        ? Optional.of(phrase)
        : Optional.empty();
  }

  /** {@return whether the word at {@code i} says what became of people} */
  static boolean isFate(Pieces pieces, int i) {
    return FATES.contains(pieces.lemma(i));
  }

  /**
   * {@return the phrase of the figure right before, if {@code figure} says the same in another
   * measure or is a part of it}
   */
  static Optional<MeasuredPhrase> ofRestated(
      Pieces pieces, Figure figure, Figure before, MeasuredPhrase phrase) {
    return restates(pieces, figure, before) || PartOfGroup.isOfWhich(pieces, figure, before)
        ? Optional.of(phrase)
        : Optional.empty();
  }

  /** {@return whether the word at {@code i} opens what a figure is compared with} */
  static boolean compares(Pieces pieces, int i) {
    return pieces.isAny(i, COMPARING);
  }

  /** "4 percent, or 12 points", "€50 ($54)". */
  private static boolean restates(Pieces pieces, Figure figure, Figure before) {
    int first = figure.first();
    boolean touches = first - before.last() <= 3;
    boolean or = pieces.is(first - 1, "or") && !before.isBare();
    boolean share =
        (figure.isKind(QuantityKind.PERCENT) || figure.isKind(QuantityKind.FRACTION))
            && (pieces.is(first - 1, ",") || pieces.are(first - 2, ",", "or"))
            && isClosed(pieces, figure.last() + 1)
            && isCount(before)
            && first - before.last() <= PART;
    return (touches && or)
        || share
        || (Brackets.restates(pieces, before, figure) && !figure.isBare());
  }

  /** "900 homes, a third, are", "900 homes, a third of the total, are". */
  private static boolean isClosed(Pieces pieces, int next) {
    boolean total =
        pieces.are(next, "of", "the", "total") || pieces.are(next, "of", "the", "whole");
    int end = total ? next + 3 : next;
    return pieces.is(end, ",") || (total && !pieces.isWord(end));
  }

  /** "from $5 to $7", "9 percent, not the 7.5 percent that she foresaw". */
  private static boolean continues(Pieces pieces, Figure figure, Figure before) {
    boolean near = figure.first() - before.last() <= FAR;
    int mark = pieces.is(figure.first() - 1, "and") ? figure.first() - 2 : figure.first() - 1;
    boolean listed = pieces.isAny(mark, MARKS) && mark - before.last() == 1;
    boolean beside =
        near && pieces.isAny(figure.first() - 1, BESIDE) && !pieces.isTag(figure.first() - 2, "VB");
    if ((beside || listed) && !figure.isBare()) {
      return true;
    }
    if (!near || figure.kind() != before.kind()) {
      return false;
    }
    if (figure.isKind(QuantityKind.AGE)) {
      return pieces.is(figure.first() - 1, "and") && figure.first() - before.last() == 2;
    }
    int at = figure.first() - 1;
    for (int steps = 0; steps < WORDS && pieces.isAny(at, BETWEEN); steps++) {
      at--;
    }
    boolean compared = pieces.is(at, "with") && pieces.isVerb(at - 1, "compare");
    return pieces.isAny(at, COMPARING)
        || (compared && !pieces.are(figure.last() + 1, "of", "those"))
        || pieces.are(at - 1, "one", "of"); // "a loss of $3 million after one of $2 million"
  }

  /** "closed 3 percent higher at $18": the level that a change reaches. */
  private static boolean reaches(Pieces pieces, Figure figure, Figure before) {
    int at = figure.first() - 1;
    if (!pieces.isAny(at, LEVEL) || before.isBare() || at - before.last() > PART) {
      return false;
    }
    for (int i = before.last() + 1; i < at; i++) {
      if (!pieces.isAny(i, LEADING)) {
        return false;
      }
    }
    return figure.isKind(QuantityKind.MONEY) || MeasureVerbs.isShare(figure) || figure.isBare();
  }

  private static boolean leavesOut(Pieces pieces, Figure figure, Figure before) {
    boolean vague = figure.isBare() && figure.isKind(QuantityKind.VAGUE);
    boolean count = isCount(before) && (vague || isCount(figure));
    if (!count) {
      return false;
    }
    int next = figure.last() + 1;
    int said = pieces.lemma(next).equals("be") ? next + 1 : next;
    boolean fate = FATES.contains(pieces.lemma(said)) || FATES.contains(pieces.lower(said));
    boolean near = figure.first() - before.last() <= REACH;
    boolean verb =
        FATES.contains(pieces.lemma(figure.first() - 1))
            && FATES.contains(pieces.lemma(before.first() - 1))
            && !pieces.isTag(next, "NN");
    boolean more = pieces.is(next, "more") && !pieces.isTag(next + 1, "NN");
    boolean open =
        more
            || (!vague
                && !pieces.isTag(next, "NN")
                && !pieces.isTag(next, "JJ")
                && !pieces.hyphen(next));
    return (near && (fate || verb)) || (open && figure.first() - before.last() <= FAR);
  }

  /** {@return whether {@code figure} is a plain count} */
  static boolean isCount(Figure figure) {
    return figure.isBare() && figure.isKind(QuantityKind.CARDINAL);
  }
}
