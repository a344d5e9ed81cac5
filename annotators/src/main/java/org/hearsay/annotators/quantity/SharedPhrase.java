package org.hearsay.annotators.quantity;

import java.util.Optional;
import java.util.Set;
import org.hearsay.corpus.model.QuantityKind;

/**
 * What a figure counts that leaves out its noun, because the figure before it in the sentence has
 * it: "three people were killed and 12 wounded", "4 percent, or 12 points", "€50 ($54)".
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
  private static final Set<String> GROUP = Set.of("whom", "which", "them", "those");
  private static final int REACH = 12;

  private SharedPhrase() {}

  /**
   * {@return the phrase that {@code figure} shares}
   *
   * @param before the figure before it in the sentence
   * @param phrase what that one measures
   */
  static Optional<MeasuredPhrase> of(
      Pieces pieces, Figure figure, Figure before, MeasuredPhrase phrase) {
    return restates(pieces, figure, before) || leavesOut(pieces, figure, before)
        ? Optional.of(phrase)
        : Optional.empty();
  }

  /** "4 percent, or 12 points", "€50 ($54)". */
  private static boolean restates(Pieces pieces, Figure figure, Figure before) {
    int first = figure.first();
    boolean touches = first - before.last() <= 3;
    boolean or = pieces.is(first - 1, "or") && pieces.is(first - 2, ",");
    boolean bracket =
        pieces.is(first - 1, "(")
            && figure.isKind(QuantityKind.MONEY)
            && before.isKind(QuantityKind.MONEY);
    return touches && (or || bracket);
  }

  private static boolean leavesOut(Pieces pieces, Figure figure, Figure before) {
    boolean count = figure.isBare() && before.isBare() && figure.first() - before.last() <= REACH;
    if (!count || figure.isKind(QuantityKind.ORDINAL)) {
      return false;
    }
    int next = figure.last() + 1;
    boolean fate = FATES.contains(pieces.lemma(next)) || FATES.contains(pieces.lower(next));
    boolean group = pieces.is(next, "of") && pieces.isAny(next + 1, GROUP);
    boolean verb =
        FATES.contains(pieces.lemma(figure.first() - 1))
            && FATES.contains(pieces.lemma(before.first() - 1))
            && !pieces.isTag(next, "NN");
    return fate || group || verb;
  }
}
