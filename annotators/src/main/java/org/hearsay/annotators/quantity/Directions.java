package org.hearsay.annotators.quantity;

import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.quantity.DirectionLexicon.Role;
import org.hearsay.corpus.model.Direction;
import org.hearsay.corpus.model.QuantityKind;

/**
 * The direction that the text gives a figure: "rose 6%", "fell by 3 points", "up 5%", "a 12% drop".
 * The level that is reached or left ("to 12%", "from 10%") has none.
 */
final class Directions {
  private static final Set<String> LEVEL =
      Set.of(
          "to", "from", "at", "in", "for", "on", "than", "within", "since", "after", "over", "per");

  /** "fell below $80": a level that is passed. */
  private static final Set<String> BEYOND = Set.of("below", "above", "beneath", "beyond", "under");

  private static final Set<String> GOING =
      Set.of("go", "move", "shoot", "tick", "edge", "inch", "jump", "come", "be", "creep", "climb");
  private static final Set<String> PLACES = Set.of("up", "down", "off", "above", "below", "ahead");
  private static final int NOUN_REACH = 3;
  private final DirectionLexicon lexicon;

  Directions(DirectionLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** {@return the direction of {@code figure}, its bound included in its pieces} */
  Direction of(Pieces pieces, Figure figure) {
    int before = figure.first() - 1;
    boolean ordinal =
        figure.isKind(QuantityKind.ORDINAL)
            || figure.isKind(QuantityKind.AGE)
            || figure.isKind(QuantityKind.RATIO);
    if (ordinal) {
      return Direction.NONE;
    }
    Optional<Direction> noun = nounBehind(pieces, figure);
    if (noun.isPresent()) {
      return noun.get();
    }
    if (pieces.isAny(before, LEVEL) || pieces.isAny(figure.first(), BEYOND)) {
      return Direction.NONE;
    }
    return adverb(pieces, figure)
        .or(() -> nounBefore(pieces, figure))
        .or(() -> verb(pieces, figure))
        .orElse(Direction.NONE);
  }

  /** "up 5%", "5% higher", "5% more". */
  private Optional<Direction> adverb(Pieces pieces, Figure figure) {
    int before = figure.first() - 1;
    boolean shot =
        pieces.isTag(before - 1, "VB")
            && (!GOING.contains(pieces.lemma(before - 1))
                || pieces.lemma(before - 1).equals("shoot"));
    boolean place = figure.isBare() && shot;
    Optional<Direction> left =
        place
            ? Optional.empty()
            : lexicon
                .direction(Role.BESIDE, pieces.lower(before))
                .filter(
                    direction ->
                        (pieces.is(before, "up") || pieces.is(before, "down"))
                            && (!pieces.token(before).isRelation("compound:prt")
                                || GOING.contains(pieces.lemma(before - 1))));
    if (left.isPresent()) {
      return left;
    }
    if (figure.isKind(QuantityKind.DURATION) || figure.isKind(QuantityKind.VAGUE)) {
      return Optional.empty();
    }
    int next = figure.last() + 1;
    boolean of =
        pieces.is(next + 1, "of") || (pieces.is(next, "ahead") && pieces.is(next + 1, "of"));
    boolean share = figure.isKind(QuantityKind.PERCENT);
    boolean count = figure.isBare() && !figure.isKind(QuantityKind.FRACTION);
    return lexicon
        .direction(Role.BESIDE, pieces.lower(next))
        .filter(direction -> !of && !(count && !pieces.is(next, "up") && !pieces.is(next, "down")))
        .filter(direction -> share || (!pieces.is(next, "above") && !pieces.is(next, "below")))
        .filter(direction -> !isLength(figure) || !PLACES.contains(pieces.lower(next)));
  }

  private static boolean isLength(Figure figure) {
    return figure
        .unit()
        .flatMap(use -> use.entry().dimension())
        .filter("length"::equals)
        .isPresent();
  }

  /** "a 12% drop", "a 3-point increase"; a gain of what is counted is none. */
  private Optional<Direction> nounBehind(Pieces pieces, Figure figure) {
    if (figure.isBare()
        && !figure.isKind(QuantityKind.FRACTION)
        && !figure.isKind(QuantityKind.MULTIPLIER)) {
      return Optional.empty();
    }
    int at = figure.last() + 1;
    for (int reach = 0; reach < NOUN_REACH && pieces.isWord(at); reach++, at++) {
      if (pieces.isTag(at, "NN")) {
        Optional<Direction> direction = lexicon.direction(Role.NOUN, pieces.lemma(at));
        if (direction.isPresent()) {
          return figure.isKind(QuantityKind.DURATION) ? Optional.empty() : direction;
        }
      } else if (!pieces.isTag(at, "JJ") && !pieces.isTag(at, "VBN")) {
        break;
      }
    }
    return Optional.empty();
  }

  /** "a drop of 12%", "an increase of about $5". */
  private Optional<Direction> nounBefore(Pieces pieces, Figure figure) {
    int before = figure.first() - 1;
    if (!pieces.is(before, "of") && !pieces.is(before, "by")) {
      return Optional.empty();
    }
    return pieces.isTag(before - 1, "NN")
        ? lexicon.direction(Role.NOUN, pieces.lemma(before - 1))
        : Optional.empty();
  }

  private Optional<Direction> verb(Pieces pieces, Figure figure) {
    int before = figure.first() - 1;
    boolean by = pieces.is(before, "by");
    boolean duration = figure.isKind(QuantityKind.DURATION);
    if (duration && !by) {
      return Optional.empty();
    }
    int at = by ? before - 1 : before;
    if (pieces.isTag(at, "RB") && !by) {
      at--;
    }
    if (pieces.isTag(at, "VB")) {
      return verb(pieces.lemma(at), figure, by);
    }
    return Governors.governor(pieces, figure)
        .filter(head -> head.isTag("VB"))
        .filter(head -> head.index() < pieces.get(figure.first()).token())
        .flatMap(head -> verb(head.lemma(), figure, by));
  }

  /** A verb that changes something by the figure takes counted things as its object, too. */
  private Optional<Direction> verb(String lemma, Figure figure, boolean by) {
    Optional<Direction> extent = lexicon.direction(Role.EXTENT, lemma);
    boolean change =
        by
            || figure.isKind(QuantityKind.PERCENT)
            || figure.unit().filter(use -> use.entry().id().endsWith("point")).isPresent();
    return extent.or(() -> change ? lexicon.direction(Role.AGENT, lemma) : Optional.empty());
  }
}
