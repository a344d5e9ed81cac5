package org.hearsay.annotators.quantity.measured;

import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.parse.Token;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.piece.Pieces;
import org.hearsay.corpus.model.QuantityKind;

/** The noun that a figure stands on: "40 cranes", "Ana Vell, 44,". */
final class CountedNoun {
  private static final Set<String> TIMES =
      Set.of(
          "day", "night", "week", "month", "year", "hour", "morning", "evening", "decade", "season",
          "quarter");
  private static final Set<String> GROUP = Set.of("them", "which", "whom");
  private static final Set<String> WHEN = Set.of("last", "this", "next", "each", "every");
  private final Pieces pieces;
  private final Figure figure;
  private final MeasureVerbs verbs;
  private final UnitTokens units;

  CountedNoun(Pieces pieces, Figure figure, MeasureVerbs verbs, UnitTokens units) {
    this.pieces = pieces;
    this.figure = figure;
    this.verbs = verbs;
    this.units = units;
  }

  /** {@return the noun beside the figure, if it modifies one} */
  Optional<Token> beside() {
    int tied = figure.last() + 2;
    if (isWhen()) {
      return Optional.empty();
    }
    Optional<Token> each = ofEach();
    if (each.isPresent()) {
      return each;
    }
    if (figure.isBare() && pieces.hyphen(tied - 1) && pieces.isTag(tied, "NN")) {
      return Optional.of(pieces.token(tied));
    }
    if (figure.isKind(QuantityKind.DURATION) && pieces.isTag(figure.last() + 1, "POS")) {
      return new FollowingNoun(pieces, figure).from(figure.last() + 2); // "two months' pay"
    }
    boolean old = figure.isKind(QuantityKind.AGE) && !pieces.hyphen(figure.last() - 1);
    if (old && pieces.is(figure.last(), "old") && pieces.isTag(figure.first() - 1, "NN")) {
      return Optional.of(pieces.token(figure.first() - 1)); // "bones 900 years old"
    }
    return figure.isKind(QuantityKind.AGE) && figure.isBare()
        ? appositive().or(new ModifiedNoun(pieces, figure, verbs, units)::found).or(this::next)
        : new ModifiedNoun(pieces, figure, verbs, units)
            .found()
            .filter(this::isFree)
            .or(this::next);
  }

  /** "two barges, each of them 40 years old", "the beams, some of which are 9 metres long". */
  private Optional<Token> ofEach() {
    int them =
        pieces.lemma(figure.first() - 1).equals("be") ? figure.first() - 2 : figure.first() - 1;
    boolean of = pieces.isAny(them, GROUP) && pieces.is(them - 1, "of");
    int comma = of ? them - 3 : them - 1;
    boolean both = of || pieces.is(them, "both");
    return both
            && (!figure.isBare() || figure.isKind(QuantityKind.AGE))
            && pieces.is(comma, ",")
            && pieces.isTag(comma - 1, "NN")
        ? Optional.of(pieces.token(comma - 1)).filter(this::isFree)
        : Optional.empty();
  }

  /** "averaged 21,300 last season": the time is when, and not what. */
  private boolean isWhen() {
    int next = figure.last() + 1;
    boolean season = pieces.isTag(next + 1, "NN") && TIMES.contains(pieces.lemma(next + 1));
    return figure.isBare() && season && pieces.isAny(next, WHEN);
  }

  /** "Lena Ortiz, 44,", "women over 60". */
  private Optional<Token> appositive() {
    int before = figure.first() - 1;
    if (pieces.are(before - 2, "the", "age", "of")) {
      return Optional.of(before - 4) // "drivers under the age of 21"
          .filter(i -> pieces.isTag(i, "NNS") && pieces.isTag(i + 1, "IN"))
          .map(pieces::token);
    }
    boolean ages = pieces.lemma(before).equals("age") || pieces.is(before, "aged");
    boolean now = pieces.is(before, "now") || pieces.is(before, "then");
    int people = ages || now ? figure.first() - 2 : figure.first() - 1;
    if (pieces.isTag(people, "NN")) {
      return Optional.of(pieces.token(people));
    }
    return pieces.isTag(people - 1, "NN") && !pieces.isWord(people)
        ? Optional.of(pieces.token(people - 1))
        : Optional.empty();
  }

  /** Where the parser errs: the noun right behind the figure, adjectives between. */
  private Optional<Token> next() {
    int next = pieces.behindHyphen(figure.last() + 1);
    boolean opens = figure.isBare() || pieces.hyphen(figure.last() + 1);
    boolean factor = figure.isKind(QuantityKind.MULTIPLIER) && pieces.isTag(next, "DT");
    boolean half =
        figure.isKind(QuantityKind.FRACTION) && pieces.is(figure.number().last(), "half");
    if (!opens || !(factor || half || !pieces.isTag(next, "DT"))) {
      return Optional.empty();
    }
    FollowingNoun following = new FollowingNoun(pieces, figure);
    return following
        .from(next)
        .or(() -> following.misread(next))
        .or(() -> half ? new NominalAdjective(pieces).at(next) : Optional.empty());
  }

  /** {@return whether {@code noun} names a stretch of time} */
  static boolean isTime(Token noun) {
    return noun.entity().equals("DATE") || TIMES.contains(noun.lemma());
  }

  /** {@return whether {@code lemma} is a noun of time} */
  static boolean isNounOfTime(String lemma) {
    return TIMES.contains(lemma);
  }

  private boolean isFree(Token token) {
    return !units.has(token);
  }
}
