package org.hearsay.annotators.quantity.change;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.parse.Token;
import org.hearsay.annotators.quantity.change.DirectionLexicon.Role;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.figure.Governors;
import org.hearsay.annotators.quantity.piece.Pieces;
import org.hearsay.corpus.model.Direction;
import org.hearsay.corpus.model.QuantityKind;

/**
 * The direction that a verb or an adverb gives a figure: "rose 6%", "fell by 3 points", "up 5%",
 * "5% higher". The level that is reached, left or passed ("to 12%", "from 10%", "below $80") has
 * none, and neither has the figure of a noun ("a 12% drop").
 */
public final class Directions {
  private static final Set<String> LEVEL =
      Set.of(
          "to", "from", "at", "in", "for", "on", "than", "within", "since", "after", "over", "per");

  /** "fell below $80": a level that is passed; "fell under 4%" bounds the fall. */
  private static final Set<String> BEYOND = Set.of("below", "above", "beneath", "beyond");

  /** Verbs of moving and standing, behind which "up" and "down" say how far. */
  private static final Set<String> GOING =
      Set.of(
          "go", "move", "shoot", "tick", "edge", "inch", "jump", "come", "be", "creep", "climb",
          "trend", "drift", "nudge", "trade", "open", "close", "end", "finish", "head", "swing",
          "ratchet", "slip", "slide", "stay", "remain", "stand");

  private static final Set<String> UPWARDS =
      Set.of("up", "down", "upward", "upwards", "downward", "downwards");
  private static final Set<String> PLACES = Set.of("up", "down", "ahead");

  /** "lost 3 cents to $4.20", "added $5 to the bill": the sum is a difference. */
  private static final Set<String> DIFFERING =
      Set.of("add", "gain", "lose", "shed", "shave", "trim");

  /** Verbs of change that also take objects: "dropped 40 bombs", "grew 40 trees". */
  private static final Set<String> TRANSITIVE =
      Set.of(
          "drop",
          "sink",
          "grow",
          "spike",
          "crash",
          "rally",
          "advance",
          "improve",
          "expand",
          "swell",
          "widen",
          "contract",
          "dive");

  /** "sank 30 miles off the cape": where, not how far. */
  private static final Set<String> AWAY =
      Set.of("off", "offshore", "away", "out", "inland", "north", "south", "east", "west");

  private static final Set<String> BEFORE_LEVEL = Set.of("to", "at");

  private final DirectionLexicon lexicon;

  public Directions(DirectionLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** {@return the direction of {@code figure}, its bound included in its pieces} */
  public Direction of(Pieces pieces, Figure figure) {
    boolean changes =
        switch (figure.kind()) {
          case ORDINAL, AGE, RATIO -> false;
          default -> true;
        };
    boolean level = pieces.isAny(figure.first() - 1, LEVEL) || pieces.isAny(figure.first(), BEYOND);
    if (!changes || level) {
      return Direction.NONE;
    }
    return adverbBefore(pieces, figure)
        .or(() -> adverbBehind(pieces, figure))
        .or(() -> verb(pieces, figure))
        .orElse(Direction.NONE);
  }

  /** "up 5%", "revised upward by 5", "higher by 5"; what a verb "took up" is no change. */
  private Optional<Direction> adverbBefore(Pieces pieces, Figure figure) {
    boolean by = pieces.is(figure.first() - 1, "by");
    int adverb = by ? figure.first() - 2 : figure.first() - 1;
    boolean compares = by && pieces.isTag(adverb, "JJR");
    if (!pieces.isAny(adverb, UPWARDS) && !compares) {
      return Optional.empty();
    }
    int verb = adverb - 1;
    boolean going =
        GOING.contains(pieces.lemma(verb)) && !(figure.isBare() && pieces.isVerb(verb, "shoot"));
    boolean particle =
        pieces.token(adverb).isRelation("compound:prt")
            || (figure.isBare() && pieces.isTag(verb, "VB"));
    return lexicon
        .direction(Role.BESIDE, pieces.lower(adverb))
        .filter(direction -> by || going || !particle);
  }

  /** "5% higher", "5% up": not "5 metres up", nor "5,200 up 3". */
  private Optional<Direction> adverbBehind(Pieces pieces, Figure figure) {
    if (figure.isKind(QuantityKind.DURATION) || figure.isKind(QuantityKind.VAGUE)) {
      return Optional.empty();
    }
    int next = figure.last() + 1;
    boolean place = pieces.isAny(next, UPWARDS);
    boolean count = figure.isBare() && !figure.isKind(QuantityKind.FRACTION);
    int behind = pieces.is(next + 1, "from") ? next + 2 : next + 1;
    boolean another = pieces.is(next + 1, "of") || pieces.opensNumber(behind);
    return lexicon
        .direction(Role.BESIDE, pieces.lower(next))
        .filter(direction -> !(place && another) && !pieces.is(next + 1, "of"))
        .filter(direction -> !count || place || figure.isKind(QuantityKind.MULTIPLIER))
        .filter(direction -> !figure.isLength() || !PLACES.contains(pieces.lower(next)));
  }

  private Optional<Direction> verb(Pieces pieces, Figure figure) {
    int before = figure.first() - 1;
    boolean by = pieces.is(before, "by");
    if (figure.isKind(QuantityKind.DURATION) && !by) {
      return Optional.empty();
    }
    int at = by ? before - 1 : before;
    if (pieces.isTag(at, "RB") && !by) {
      at--;
    }
    if (pieces.isTag(at, "VB")) {
      return verb(pieces, pieces.lemma(at), figure, by);
    }
    if (isInHeadline(pieces, at) && !figure.isBare()) {
      return lexicon.direction(Role.EXTENT, withoutEnding(pieces.lower(at)));
    }
    return Governors.governor(pieces, figure)
        .filter(head -> head.isTag("VB") && isOfVerb(pieces, head, figure))
        .flatMap(head -> verb(pieces, head.lemma(), figure, by));
  }

  /** "Profit Falls 22%": taggers take capitals for names. */
  private static boolean isInHeadline(Pieces pieces, int i) {
    return pieces.isTag(i, "NN") && pieces.isCapital(i);
  }

  private static String withoutEnding(String verb) {
    return verb.endsWith("s") ? verb.substring(0, verb.length() - 1) : verb;
  }

  /**
   * "rose a further 3%": not "raised its 5% stake", where the figure is a noun's, nor a level that
   * follows another ("fell to 40 in May, 30 in June").
   */
  private static boolean isOfVerb(Pieces pieces, Token verb, Figure figure) {
    if (verb.index() >= pieces.get(figure.first()).token()) {
      return false;
    }
    boolean ofNoun =
        !figure.isBare()
            && Governors.noun(pieces, figure).index() > pieces.get(figure.last()).token();
    for (int i = pieces.firstOf(verb.index()); i < figure.first() - 1; i++) {
      if (pieces.isAny(i, LEVEL) && pieces.opensNumber(i + 1)) {
        return false;
      }
    }
    return !ofNoun;
  }

  /** A verb that changes something by the figure takes counted things as its object, too. */
  private Optional<Direction> verb(Pieces pieces, String lemma, Figure figure, boolean by) {
    boolean object =
        figure.isBare()
            && !by
            && TRANSITIVE.contains(lemma)
            && pieces.isTag(figure.last() + 1, "NN");
    if (figure.isLength() && pieces.isAny(figure.last() + 1, AWAY)) {
      return Optional.empty();
    }
    Optional<Direction> extent = lexicon.direction(Role.EXTENT, lemma).filter(direction -> !object);
    boolean change =
        by
            || figure.isKind(QuantityKind.PERCENT)
            || figure.isKind(QuantityKind.FRACTION)
            || figure.unit().filter(use -> use.entry().id().endsWith("point")).isPresent()
            || isDifference(pieces, lemma, figure);
    return extent.or(() -> change ? lexicon.direction(Role.AGENT, lemma) : Optional.empty());
  }

  private static boolean isDifference(Pieces pieces, String lemma, Figure figure) {
    int next = figure.last() + 1;
    boolean level = pieces.isAny(next, BEFORE_LEVEL) && pieces.opensNumber(next + 1);
    boolean or = pieces.is(next, "or") || (pieces.is(next, ",") && pieces.is(next + 1, "or"));
    boolean added = lemma.equals("add") && pieces.is(next, "to");
    boolean differs = level || or || added || (isMinor(figure) && !lemma.equals("add"));
    return figure.isKind(QuantityKind.MONEY) && DIFFERING.contains(lemma) && differs;
  }

  /** "lost 3 cents": news counts the moves of a price in cents, hardly what people lose. */
  private static boolean isMinor(Figure figure) {
    return figure
        .unit()
        .filter(use -> use.entry().factor().compareTo(BigDecimal.ONE) < 0)
        .isPresent();
  }
}
