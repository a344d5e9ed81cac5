package org.hearsay.annotators.quantity.grammar;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.parse.Token;
import org.hearsay.annotators.quantity.change.DirectionLexicon;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.piece.Pieces;
import org.hearsay.annotators.quantity.unit.UnitUse;
import org.hearsay.corpus.model.QuantityKind;

/**
 * Says what "points" are: points of an index, where the sentence names one or they are more than a
 * hundred; percentage points beside percent and votes; points on a market; and else things counted,
 * as in a game.
 */
final class Points {
  private static final String POINT = "point";
  private static final Set<String> SHARES =
      Set.of(
          "%",
          "percent",
          "percentage",
          "poll",
          "pollster",
          "vote",
          "voter",
          "turnout",
          "swing",
          "inflation",
          "unemployment",
          "approval",
          "majority",
          "margin",
          "rating",
          "survey");
  private static final Set<String> MARKETS =
      Set.of("stock", "share", "market", "trading", "trader", "investor");

  /** What stands at so many points, also where the sentence has percent. */
  private static final Set<String> INDEXES =
      Set.of(
          "index",
          "benchmark",
          "nasdaq",
          "dow",
          "ftse",
          "futures",
          "e-mini",
          "industrials",
          "bourse");

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  static final UnitUse.Entry PERCENTAGE_POINT =
      new UnitUse.Entry(
          "percentage point",
          "percentage point",
          Optional.empty(),
          QuantityKind.PERCENT,
          BigDecimal.ONE);

  private static final Set<String> BESIDE = Set.of("up", "down");

  private static final int REACH = 3;
  private final DirectionLexicon directions;

  Points(DirectionLexicon directions) {
    this.directions = directions;
  }

  /** {@return {@code figures} with each figure in points read by its sentence} */
  List<Figure> read(Pieces pieces, List<Figure> figures) {
    return figures.stream()
        .map(figure -> isPoints(figure) ? read(pieces, figure) : figure)
        .toList();
  }

  private static boolean isPoints(Figure figure) {
    return figure.unit().filter(use -> use.entry().id().equals(POINT)).isPresent();
  }

  private Figure read(Pieces pieces, Figure figure) {
    UnitUse use = figure.unit().orElseThrow();
    boolean level = has(pieces, INDEXES) || figure.number().value().compareTo(ALL) > 0;
    if (has(pieces, SHARES) && !level) {
      return figure.in(new UnitUse(PERCENTAGE_POINT, use.first(), use.last()));
    }
    boolean whole = use.last() != figure.last() || pieces.hyphen(use.first() - 1);
    boolean share = figure.isKind(QuantityKind.FRACTION) || !figure.number().isPlainInteger();
    boolean market = has(pieces, MARKETS) || has(pieces, INDEXES);
    return whole || share || market || isChange(pieces, figure)
        ? figure
        : figure.counting(use.first() - 1);
  }

  /** What falls or rises by points is a level, not a game. */
  private boolean isChange(Pieces pieces, Figure figure) {
    for (int i = figure.first() - 1; i >= figure.first() - REACH; i--) {
      if (pieces.has(i) && (directions.isChange(pieces.lemma(i)) || pieces.isAny(i, BESIDE))) {
        return true;
      }
    }
    return pieces.isTag(figure.last() + 1, "JJR");
  }

  private static boolean has(Pieces pieces, Set<String> lemmas) {
    for (Token token : pieces.sentence().tokens()) {
      if (lemmas.contains(token.lemma())) {
        return true;
      }
    }
    return false;
  }
}
