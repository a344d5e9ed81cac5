package org.hearsay.annotators.quantity.exclusion;

import java.util.Set;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.piece.Pieces;

/** Scores of games and votes: "2-0", "won 5 to 4". */
final class Scores {
  private static final Set<String> PLAY =
      Set.of(
          "win",
          "beat",
          "lose",
          "lead",
          "defeat",
          "draw",
          "tie",
          "vote",
          "victory",
          "loss",
          "score",
          "record",
          "decision",
          "ruling",
          "rout",
          "margin",
          "trail",
          "fall",
          "improve",
          "winner",
          "advantage",
          "edge",
          "down",
          "up",
          "set",
          "majority",
          "split");

  private Scores() {}

  /** Two small numbers tied by a dash, with nothing behind them to count: "2-0", "won 5 to 4". */
  static boolean isPart(Pieces pieces, Figure figure) {
    int first = figure.first();
    int last = figure.last();
    boolean tied =
        !figure.isRange()
            && pieces.isNumber(last)
            && (pieces.hyphen(last + 1) || (pieces.is(last + 1, "–") && pieces.glued(last + 1)))
            && pieces.isNumber(last + 2)
            && pieces.glued(last + 2);
    if (tied) {
      return true;
    }
    boolean second =
        (pieces.hyphen(first - 1) || (pieces.is(first - 1, "–") && pieces.glued(first)))
            && pieces.isNumber(first - 2);
    boolean toOne = pieces.hyphen(last + 1) && pieces.is(last + 2, "to") && pieces.hyphen(last + 3);
    boolean ofTo = pieces.hyphen(first - 1) && pieces.is(first - 2, "to");
    if (second || toOne || ofTo) {
      return true;
    }
    if (figure.isRange()) {
      boolean counts = pieces.isTag(last + 1, "NN") && !pieces.isTag(last + 1, "NNP");
      boolean dashed = pieces.is(last - 1, "-") || pieces.is(last - 1, "–");
      boolean play = isPlay(pieces, first) || isPlayBehind(pieces, last);
      boolean counted = !dashed && pieces.isTag(last + 1, "NNS") && !isScoreNoun(pieces, last + 1);
      return (play && !counted) || (dashed && !counts && !pieces.isTag(last + 1, "JJ"));
    }
    boolean descending = pieces.is(last + 1, "to") && pieces.isNumber(last + 2);
    boolean closing = pieces.is(first - 1, "to") && pieces.isNumber(first - 2);
    return (descending || closing) && isPlay(pieces, closing ? first - 2 : first);
  }

  private static boolean isScoreNoun(Pieces pieces, int i) {
    return PLAY.contains(pieces.lemma(i));
  }

  private static boolean isPlay(Pieces pieces, int first) {
    for (int back = first - 1; back >= Math.max(0, first - 3); back--) {
      if (PLAY.contains(pieces.lemma(back))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlayBehind(Pieces pieces, int last) {
    return PLAY.contains(pieces.lemma(last + 1)) || PLAY.contains(pieces.lemma(last + 2));
  }
}
