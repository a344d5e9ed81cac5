package org.hearsay.annotators.quantity.grammar;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.piece.Pieces;
import org.hearsay.annotators.quantity.unit.UnitUse;
import org.hearsay.corpus.model.QuantityKind;

/** Ages: "44-year-old", "44 years old", "aged 44", "at the age of 44", "Lena Ortiz, 44,". */
public final class AgeGrammar {
  private static final BigDecimal OLDEST = BigDecimal.valueOf(125);
  private static final Set<String> OLD = Set.of("old", "olds");
  private static final Set<String> BOUNDS = Set.of("over", "under", "above", "below");
  private static final Set<String> PERSONS = Set.of("who", "he", "she", "i", "both");
  private static final Set<String> ONE_PERSON = Set.of("he", "she", "i");
  private static final Set<String> AND = Set.of("and", "but", "when", "now", "or");
  private static final Set<String> CHILDREN = Set.of("boy", "girl", "child", "son", "daughter");
  private static final Set<String> PEOPLE =
      Set.of(
          "people",
          "person",
          "man",
          "woman",
          "child",
          "boy",
          "girl",
          "kid",
          "adult",
          "youth",
          "male",
          "female",
          "citizen",
          "resident",
          "civilian",
          "voter",
          "worker",
          "patient",
          "student",
          "minor",
          "those",
          "anyone",
          "everyone",
          "somebody",
          "anybody",
          "someone",
          "everybody",
          "nobody",
          "ukrainian",
          "american",
          "russian",
          "conscript",
          "recruit",
          "daughter",
          "son",
          "brother",
          "sister",
          "mother",
          "father",
          "husband",
          "wife");

  /** Who else is counted by age: "most volunteers were under 40". */
  private static final Set<String> MEMBERS =
      Set.of(
          "volunteer",
          "participant",
          "passenger",
          "driver",
          "employee",
          "teacher",
          "nurse",
          "pupil",
          "teenager",
          "pensioner",
          "player",
          "member");

  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final Set<String> AGED = Set.of("aged", "age", "ages");
  private static final UnitUse.Entry YEAR =
      new UnitUse.Entry("YR", "year", Optional.of("time"), QuantityKind.AGE, BigDecimal.ONE);

  /** {@return {@code figure} as an age, if it is one, or else as it is} */
  Figure of(Pieces pieces, Figure figure) {
    return old(pieces, figure).or(() -> bare(pieces, figure)).orElse(figure);
  }

  private static Optional<Figure> old(Pieces pieces, Figure figure) {
    int next = pieces.behindHyphen(figure.last() + 1);
    if (figure.isKind(QuantityKind.DURATION)) {
      if (pieces.isAny(next, OLD)) {
        return Optional.of(figure.spanning(figure.first(), next).ofKind(QuantityKind.AGE));
      }
      if (pieces.are(next, "of", "age")) {
        return Optional.of(figure.spanning(figure.first(), next + 1).ofKind(QuantityKind.AGE));
      }
      return isAged(pieces, figure.first())
          ? Optional.of(figure.ofKind(QuantityKind.AGE))
          : Optional.empty();
    }
    boolean yearsOld = pieces.is(next, "yo") || pieces.are(next, "y", "/", "o");
    if (figure.isBare() && yearsOld && canBe(figure)) {
      int last = pieces.is(next, "yo") ? next : next + 2;
      return Optional.of(figure.in(new UnitUse(YEAR, next, last)).spanning(figure.first(), last));
    }
    return Optional.empty();
  }

  /** An age without its unit is in years, which no words express. */
  private static Optional<Figure> bare(Pieces pieces, Figure figure) {
    boolean age =
        figure.isBare()
            && canBe(figure)
            && (isAged(pieces, figure.first())
                || (!pieces.is(figure.last() + 1, "of")
                    && pieces.lemma(figure.first() - 1).equals("turn")
                    && endsPhrase(pieces, figure))
                || isOfDeath(pieces, figure)
                || ApposedAges.isOne(pieces, figure)
                || isBehindPeople(pieces, figure)
                || isOfPerson(pieces, figure));
    return age ? Optional.of(figure.ofKind(QuantityKind.AGE)) : Optional.empty();
  }

  /** {@return whether {@code lemma} is a noun for people} */
  public static boolean isPerson(String lemma) {
    return PEOPLE.contains(lemma);
  }

  static boolean canBe(Figure figure) {
    boolean cardinal = figure.isKind(QuantityKind.CARDINAL);
    return cardinal
        && figure.number().value().signum() > 0
        && figure.number().value().compareTo(OLDEST) < 0;
  }

  private static boolean isAged(Pieces pieces, int first) {
    int at = first - 1;
    boolean of = pieces.is(at, "of") && pieces.is(at - 1, "age");
    boolean bound = pieces.is(at, "between") || pieces.is(at, "from") || pieces.isAny(at, BOUNDS);
    return of || pieces.isAny(at, AGED) || (bound && pieces.isAny(at - 1, AGED));
  }

  /** "women over 60", "anyone under 18", "the voters are under 35", "people of 55". */
  private static boolean isBehindPeople(Pieces pieces, Figure figure) {
    int bound = figure.first() - 1;
    boolean than = pieces.is(bound, "than") && pieces.isAny(bound - 1, Set.of("older", "younger"));
    boolean child = CHILDREN.contains(pieces.lemma(bound - 1));
    boolean of = pieces.is(bound, "of") && (isAdult(figure) || child);
    int before = than ? bound - 2 : bound - 1;
    int noun = pieces.lemma(before).equals("be") && !of ? before - 1 : before;
    return (pieces.isAny(bound, BOUNDS) || than || of)
        && (PEOPLE.contains(pieces.lemma(noun)) || MEMBERS.contains(pieces.lemma(noun)))
        && isAlone(pieces, figure)
        && !(of && pieces.isWord(figure.last() + 1) && pieces.isTag(figure.last() + 1, "IN"));
  }

  /** "dies at 81", "died on Friday at 81". */
  private static boolean isOfDeath(Pieces pieces, Figure figure) {
    int at = figure.first() - 1;
    boolean dies =
        pieces.lemma(at - 1).equals("die")
            || (pieces.lemma(at - 3).equals("die") && pieces.is(at - 2, "on"));
    return dies && pieces.is(at, "at") && isAdult(figure) && !pieces.isWord(figure.last() + 1);
  }

  private static boolean isAdult(Figure figure) {
    return figure.number().value().compareTo(TEN) > 0;
  }

  /** "his sister, who is 70,", "since she was six": a person is no number, save for the age. */
  private static boolean isOfPerson(Pieces pieces, Figure figure) {
    int before = figure.first() - 1;
    int verb = pieces.has(before) ? pieces.firstOf(pieces.get(before).token()) : before; // "she's"
    boolean both = pieces.is(verb, "both") && pieces.is(verb - 1, ",");
    boolean named = pieces.has(verb - 1) && pieces.token(verb - 1).entity().equals("PERSON");
    boolean person = named || pieces.isAny(verb - 1, PERSONS);
    boolean being = pieces.is(verb, "being") || pieces.is(verb - 1, "being");
    boolean is = both || being || (pieces.lemma(verb).equals("be") && person);
    boolean one =
        (being || pieces.isAny(verb - 1, ONE_PERSON))
            && figure.number().value().compareTo(BigDecimal.ONE) > 0;
    boolean closes = !pieces.isWord(figure.last() + 1) || pieces.isAny(figure.last() + 1, AND);
    return is && (one || isAdult(figure)) && closes && isAlone(pieces, figure);
  }

  private static boolean isAlone(Pieces pieces, Figure figure) {
    int next = figure.last() + 1;
    return endsPhrase(pieces, figure) && !pieces.isTag(next, "JJ") && !pieces.is(next, "%");
  }

  private static boolean endsPhrase(Pieces pieces, Figure figure) {
    return !pieces.isWord(figure.last() + 1) || !pieces.isTag(figure.last() + 1, "NN");
  }

  /** {@return the unit of an age that names none} */
  public static UnitUse.Entry year() {
    return YEAR;
  }
}
