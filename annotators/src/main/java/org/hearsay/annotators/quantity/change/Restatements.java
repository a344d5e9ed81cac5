package org.hearsay.annotators.quantity.change;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.piece.Pieces;
import org.hearsay.corpus.model.Direction;
import org.hearsay.corpus.model.Modifier;
import org.hearsay.corpus.model.Quantity;
import org.hearsay.corpus.model.QuantityKind;

/**
 * A figure that says the one before it again in another unit shares its direction, and its bound if
 * it is a conversion: "up 25 points, or 1.2%", "more than 7 million crowns ($1.1 million)".
 */
public final class Restatements {
  private static final Set<String> JOINTS = Set.of("or", "(", "[");
  private static final Set<String> CLOSING = Set.of(")", "]", ",", ";", "/");
  private static final Set<String> COMPARING =
      Set.of("more", "less", "fewer", "higher", "lower", "up", "down");
  private static final int LONGEST_NOUN = 2;

  private Restatements() {}

  /**
   * {@return {@code quantity}, with what it shares with the last of {@code made} if it restates
   * that}
   */
  public static Quantity completed(
      Pieces pieces, List<Changes.Made> made, Figure figure, Quantity quantity) {
    if (made.isEmpty()) {
      return quantity;
    }
    Changes.Made before = made.get(made.size() - 1);
    if (!restates(pieces, before.figure(), figure)) {
      return quantity;
    }
    Quantity first = before.quantity();
    boolean bounded = first.modifier() != Modifier.EQUAL && first.modifier() != Modifier.RANGE;
    boolean takesBound =
        bounded && quantity.modifier() == Modifier.EQUAL && converts(before.figure(), figure);
    return with(
        quantity,
        takesBound ? first.modifier() : quantity.modifier(),
        quantity.direction() == Direction.NONE ? first.direction() : quantity.direction());
  }

  private static boolean restates(Pieces pieces, Figure before, Figure figure) {
    int at = before.last() + 1;
    for (int nouns = 0;
        before.isBare() && nouns < LONGEST_NOUN && pieces.isTag(at, "NN");
        nouns++) {
      at++;
    }
    at = pieces.isAny(at, COMPARING) ? at + 1 : at;
    at = pieces.is(at, ",") ? at + 1 : at;
    boolean joined = pieces.isAny(at, JOINTS) && at == figure.first() - 1;
    boolean closed = pieces.is(at, "or") || pieces.isAny(figure.last() + 1, CLOSING);
    return joined && closed && !figure.isBare() && !unit(before).equals(unit(figure));
  }

  private static Quantity with(Quantity quantity, Modifier modifier, Direction direction) {
    return new Quantity(
        quantity.id(),
        quantity.span(),
        quantity.kind(),
        modifier,
        direction,
        quantity.amount(),
        quantity.tolerance(),
        quantity.unit(),
        quantity.normalised(),
        quantity.measured(),
        quantity.measuredLemma(),
        quantity.time(),
        quantity.place(),
        quantity.reference(),
        quantity.confidence());
  }

  private static boolean converts(Figure before, Figure figure) {
    boolean money = before.isKind(QuantityKind.MONEY) && figure.isKind(QuantityKind.MONEY);
    return money || (dimension(before).isPresent() && dimension(before).equals(dimension(figure)));
  }

  private static Optional<String> dimension(Figure figure) {
    return figure.unit().flatMap(use -> use.entry().dimension());
  }

  private static Optional<String> unit(Figure figure) {
    return figure.unit().map(use -> use.entry().id());
  }
}
