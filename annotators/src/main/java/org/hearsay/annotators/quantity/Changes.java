package org.hearsay.annotators.quantity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.annotators.parse.Token;
import org.hearsay.corpus.model.Change;
import org.hearsay.corpus.model.Direction;
import org.hearsay.corpus.model.Quantity;

/** Ties the figures of one change: "rose 15 points from 40 to 55". */
final class Changes {
  private static final int REACH = 16;
  private final DirectionLexicon directions;

  Changes(DirectionLexicon directions) {
    this.directions = directions;
  }

  /** A quantity and the figure that it was made from. */
  record Made(Figure figure, Quantity quantity) {}

  private static final class Ends {
    Optional<String> from = Optional.empty();
    Optional<String> to = Optional.empty();
    Optional<String> by = Optional.empty();

    Optional<Change> change() {
      long ends = List.of(from, to, by).stream().filter(Optional::isPresent).count();
      return ends < 2 ? Optional.empty() : Optional.of(new Change(from, to, by));
    }
  }

  /**
   * {@return the changes of one sentence, by the verb or noun of change that governs the figures}
   */
  List<Change> of(Pieces pieces, List<Made> made) {
    Map<Integer, Ends> byGovernor = new LinkedHashMap<>();
    for (Made one : made) {
      Optional<Token> governor = changeBefore(pieces, one.figure());
      governor.ifPresent(
          token ->
              add(
                  byGovernor.computeIfAbsent(token.index(), index -> new Ends()),
                  pieces.lower(one.figure().first() - 1),
                  one.quantity()));
    }
    List<Change> changes = new ArrayList<>();
    byGovernor.values().forEach(ends -> ends.change().ifPresent(changes::add));
    return changes;
  }

  private static void add(Ends ends, String preposition, Quantity quantity) {
    Optional<String> id = Optional.of(quantity.id());
    if (preposition.equals("from")) {
      ends.from = ends.from.or(() -> id);
    } else if (preposition.equals("to")) {
      ends.to = ends.to.or(() -> id);
    } else if (quantity.direction() != Direction.NONE) {
      ends.by = ends.by.or(() -> id);
    }
  }

  /** The nearest verb or noun of change before the figure in its clause. */
  private Optional<Token> changeBefore(Pieces pieces, Figure figure) {
    Optional<Token> governor = Governors.governor(pieces, figure).filter(this::isChange);
    if (governor.isPresent()) {
      return governor;
    }
    for (int back = figure.first() - 1; back >= Math.max(0, figure.first() - REACH); back--) {
      if (isChange(pieces.token(back))) {
        return Optional.of(pieces.token(back));
      }
      if (pieces.is(back, ";") || pieces.is(back, ":")) {
        break;
      }
    }
    return Optional.empty();
  }

  private boolean isChange(Token token) {
    return directions.isChange(token.lemma());
  }
}
