package org.hearsay.annotators.quantity.exclusion;

import java.util.Set;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.piece.Pieces;

/**
 * Tells a share, "half of the fleet" and "a third of voters", from "the first half" and "a half".
 */
final class Shares {
  private static final Set<String> HALVES =
      Set.of("first", "second", "other", "latter", "former", "better", "early", "late", "final");
  private static final Set<String> BEFORE_SHARE =
      Set.of("by", "than", "about", "nearly", "almost", "roughly", "barely", "hardly", "some");

  private static final Set<String> WHEN = Set.of("last", "this", "next", "early", "late");

  private Shares() {}

  /** {@return whether the fraction, which has no unit, is a share of something} */
  static boolean isOne(Pieces pieces, Figure figure) {
    int first = figure.first();
    int next = figure.last() + 1;
    String word = pieces.lower(figure.last());
    if (word.equals("half") && first == figure.last()) {
      return isHalf(pieces, first, next);
    }
    boolean article = pieces.is(first, "a") || pieces.is(first, "an");
    if (!article) {
      return true;
    }
    boolean of = pieces.is(next, "of");
    boolean by = pieces.isAny(first - 1, BEFORE_SHARE) || pieces.is(first - 1, "over");
    boolean when = pieces.isAny(next, WHEN);
    boolean noun =
        (pieces.isTag(next, "NN") || pieces.isTag(next, "JJ") || pieces.is(next, "-")) && !when;
    if (pieces.are(first - 2, "of", "which") || pieces.are(first - 2, "of", "whom")) {
      return true;
    }
    boolean compared =
        pieces.is(next, "the")
            || pieces.is(next, "as")
            || pieces.isTag(next, "JJR")
            || pieces.isTag(next, "RBR");
    return of || compared || (by && !noun) || isGroup(pieces, first, next);
  }

  private static boolean isHalf(Pieces pieces, int first, int next) {
    boolean period =
        pieces.isAny(first - 1, HALVES) || pieces.hyphen(next) || pieces.isTag(first - 1, "CD");
    boolean past = pieces.is(next, "past") || pieces.is(next, "time");
    if (period || past || (pieces.isTag(next, "VBN") && pieces.hyphen(next))) {
      return false;
    }
    boolean determiner =
        pieces.is(next, "of")
            || pieces.isTag(next, "DT")
            || pieces.isTag(next, "PRP$")
            || pieces.isTag(next, "NNS");
    boolean lost = pieces.isTag(first - 1, "VB") && !pieces.isWord(next); // "has lost half"
    boolean bounded = pieces.isAny(first - 1, BEFORE_SHARE) || pieces.is(first - 1, "least");
    return determiner || bounded || lost || isGroup(pieces, first, next);
  }

  /** "half were sold", "and a third come by bus": a plural verb has many for its subject. */
  private static boolean isGroup(Pieces pieces, int first, int next) {
    boolean opens = first == 0 || pieces.is(first - 1, ",") || pieces.isTag(first - 1, "CC");
    boolean many = pieces.isTag(next, "VBP") || pieces.is(next, "were") || pieces.isTag(next, "MD");
    return opens && many;
  }
}
