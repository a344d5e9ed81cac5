package org.hearsay.annotators.quantity.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.annotators.parse.Token;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.figure.Governors;
import org.hearsay.annotators.quantity.piece.Pieces;
import org.hearsay.corpus.model.Change;
import org.hearsay.corpus.model.Direction;
import org.hearsay.corpus.model.Quantity;

/** Ties the figures of one change: "rose 15 points from 40 to 55". */
public final class Changes {
  private static final int REACH = 16;
  private static final int NEAR = 5;
  private static final Set<String> BESIDE = Set.of("up", "down");
  private final DirectionLexicon directions;

  public Changes(DirectionLexicon directions) {
    this.directions = directions;
  }

  /** A quantity and the figure that it was made from. */
  public record Made(Figure figure, Quantity quantity) {}

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
  public List<Change> of(Pieces pieces, List<Made> made) {
    Map<Integer, Ends> byGovernor = new LinkedHashMap<>();
    for (Made one : made) {
      Optional<Token> governor = changeBefore(pieces, one.figure());
      governor.ifPresent(
          token ->
              add(
                  byGovernor.computeIfAbsent(token.index(), index -> new Ends()),
                  pieces.lower(one.figure().first() - 1),
                  isExtent(token, pieces, one.figure()),
                  one.quantity()));
    }
    List<Change> changes = new ArrayList<>();
    byGovernor.values().forEach(ends -> ends.change().ifPresent(changes::add));
    Set<String> tied =
        changes.stream().flatMap(Change::quantities).collect(Collectors.toCollection(HashSet::new));
    for (int i = 1; i < made.size(); i++) {
      Made before = made.get(i - 1);
      Made behind = made.get(i);
      boolean free =
          !tied.contains(before.quantity().id()) && !tied.contains(behind.quantity().id());
      Optional<Change> change = free ? byWords(pieces, before, behind) : Optional.empty();
      change.ifPresent(
          one -> {
            changes.add(one);
            one.quantities().forEach(tied::add);
          });
    }
    return inOrder(changes, made);
  }

  private static List<Change> inOrder(List<Change> changes, List<Made> made) {
    List<String> ids = made.stream().map(one -> one.quantity().id()).toList();
    return changes.stream()
        .sorted(
            Comparator.comparingInt(
                change -> change.quantities().mapToInt(ids::indexOf).min().orElse(0)))
        .toList();
  }

  /** "$41, down $4", "18,000 tonnes, up from 11,500", "from 60 cents to $1.10". */
  private static Optional<Change> byWords(Pieces pieces, Made before, Made behind) {
    int first = behind.figure().first();
    int gap = first - before.figure().last();
    boolean beside = pieces.isAny(first - 1, BESIDE) && pieces.is(first - 2, ",") && gap <= NEAR;
    if (beside) {
      return Optional.of(new Change(Optional.empty(), id(before), id(behind)));
    }
    boolean same = before.figure().kind() == behind.figure().kind();
    boolean since = pieces.is(first - 1, "from") && pieces.isAny(first - 2, BESIDE);
    if (same && since && gap <= REACH) {
      return Optional.of(new Change(id(behind), id(before), Optional.empty()));
    }
    boolean ends =
        pieces.is(before.figure().first() - 1, "from") && pieces.is(first - 1, "to") && gap <= NEAR;
    return same && ends
        ? Optional.of(new Change(id(before), id(behind), Optional.empty()))
        : Optional.empty();
  }

  private static Optional<String> id(Made made) {
    return Optional.of(made.quantity().id());
  }

  /** "shed 88 cents", "a fall of 88 cents". */
  private static boolean isExtent(Token governor, Pieces pieces, Figure figure) {
    int before = figure.first() - 1;
    boolean object = pieces.has(before) && pieces.token(before).index() == governor.index();
    return governor.isTag("VB") ? object : pieces.is(before, "of");
  }

  private static void add(Ends ends, String preposition, boolean extent, Quantity quantity) {
    Optional<String> id = Optional.of(quantity.id());
    if (preposition.equals("from")) {
      ends.from = ends.from.or(() -> id);
    } else if (preposition.equals("to")) {
      ends.to = ends.to.or(() -> id);
    } else if (!preposition.equals("or") && (extent || quantity.direction() != Direction.NONE)) {
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
