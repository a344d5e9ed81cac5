package org.hearsay.annotators.quantity.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.piece.Pieces;
import org.hearsay.annotators.quantity.unit.UnitUse;
import org.hearsay.corpus.model.QuantityKind;

/**
 * The points by which somebody leads are percentage points in a text about a poll, although the
 * sentence names no share: "In June the mayor led by nine points". In other texts they are those of
 * a game.
 *
 * @param isOfPoll whether the text is about a poll
 */
record PollPoints(boolean isOfPoll) {
  private static final Set<String> LEADING =
      Set.of("lead", "trail", "ahead", "behind", "margin", "advantage", "edge", "up", "down");
  private static final Set<String> VOTING = Set.of("voter", "candidate", "election");
  private static final Set<String> SHARES = Set.of("percent", "per cent", "%");
  private static final int REACH = 4;

  /** {@return how {@code text} counts points} */
  static PollPoints of(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    boolean polled = lower.contains(" poll") && VOTING.stream().anyMatch(lower::contains);
    return new PollPoints(polled && SHARES.stream().anyMatch(lower::contains));
  }

  /** {@return {@code figures} with counted points of a lead as percentage points} */
  List<Figure> read(Pieces pieces, List<Figure> figures) {
    return isOfPoll ? figures.stream().map(figure -> read(pieces, figure)).toList() : figures;
  }

  private static Figure read(Pieces pieces, Figure figure) {
    int unit = pieces.behindHyphen(figure.last() + 1);
    boolean counted = figure.isBare() && figure.isKind(QuantityKind.CARDINAL);
    return counted && pieces.lemma(unit).equals("point") && isLead(pieces, figure, unit)
        ? figure.in(new UnitUse(Points.PERCENTAGE_POINT, unit, unit)).spanning(figure.first(), unit)
        : figure;
  }

  private static boolean isLead(Pieces pieces, Figure figure, int unit) {
    if (LEADING.contains(pieces.lemma(unit + 1))) {
      return true;
    }
    for (int i = figure.first() - 1; i >= figure.first() - REACH; i--) {
      if (LEADING.contains(pieces.lemma(i))) {
        return true;
      }
    }
    return false;
  }
}
