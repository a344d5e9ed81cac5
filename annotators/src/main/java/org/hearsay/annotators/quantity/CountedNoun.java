package org.hearsay.annotators.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;
import org.hearsay.corpus.model.QuantityKind;

/** The noun that a figure stands on: "40 cranes", "hundreds of sheds", "Ana Vell, 44,". */
final class CountedNoun {
  private static final Set<String> TIMES =
      Set.of(
          "day", "night", "week", "month", "year", "hour", "morning", "evening", "decade", "season",
          "quarter");
  private static final Set<String> WHEN = Set.of("last", "this", "next", "each", "every");
  private static final Set<String> IDIOMS =
      Set.of(
          "exchange",
          "return",
          "addition",
          "response",
          "line",
          "front",
          "terms",
          "case",
          "favor",
          "favour",
          "order",
          "place",
          "total",
          "fact",
          "part",
          "general",
          "full",
          "advance",
          "court",
          "contrast",
          "comparison",
          "half",
          "all",
          "turn",
          "person",
          "need",
          "tandem",
          "support",
          "excess",
          "effect",
          "preparation",
          "honour",
          "honor",
          "theory",
          "practice");
  private static final Set<String> QUOTES = Set.of("\"", "”", "’", "''");
  private static final Set<String> CLOSING = Set.of(",", ";", ":", "--", "–", "—", ")");
  private static final Set<String> GROUP = Set.of("them", "whom");
  private static final Set<String> VERBS = Set.of("be", "have", "do");

  /** Nouns that stand for many in the singular. */
  private static final Set<String> COLLECTIVE =
      Set.of(
          "staff",
          "personnel",
          "police",
          "crew",
          "aircraft",
          "cattle",
          "livestock",
          "people",
          "sheep",
          "fish",
          "youth",
          "folk",
          "infantry",
          "cavalry",
          "spacecraft",
          "series");

  private static final int NEAR = 6;
  private final Pieces pieces;
  private final Sentence sentence;
  private final Figure figure;
  private final MeasureVerbs verbs;
  private final UnitTokens units;

  CountedNoun(Pieces pieces, Figure figure, MeasureVerbs verbs, UnitTokens units) {
    this.pieces = pieces;
    this.sentence = pieces.sentence();
    this.figure = figure;
    this.verbs = verbs;
    this.units = units;
  }

  /** "two-thirds of Russian forces", "hundreds of homes", "$20bn in aid". */
  Optional<Token> partitive() {
    int closed = pieces.isAny(figure.last() + 1, QUOTES) ? figure.last() + 2 : figure.last() + 1;
    int behind = Brackets.behind(pieces, closed);
    int next = pieces.is(behind, "worth") ? behind + 1 : behind;
    boolean in = pieces.is(next, "in") && figure.isKind(QuantityKind.MONEY);
    boolean within =
        figure.isKind(QuantityKind.DURATION) && pieces.is(figure.first() - 1, "within");
    boolean of = pieces.is(next, "of") && !figure.isKind(QuantityKind.AGE) && !within;
    if ((!of && !in) || !pieces.has(next + 1)) {
      return Optional.empty();
    }
    if (figure.isBare() && pieces.isAny(next + 1, GROUP) && pieces.isTag(next + 2, "NNS")) {
      return Optional.of(pieces.token(next + 2)); // "13 people, three of them children"
    }
    Token preposition = pieces.token(next);
    return sentence
        .head(preposition)
        .filter(noun -> preposition.isRelation("case") && isNoun(noun))
        .filter(noun -> noun.index() > preposition.index() && !isTime(noun))
        .or(() -> firstNoun(next + 1))
        .or(() -> new NominalAdjective(pieces).at(next + 1))
        .filter(noun -> of || isBareNoun(noun));
  }

  /** "$20bn in aid" but not "$20 in the end" or "$20 in exchange for". */
  private boolean isBareNoun(Token noun) {
    return !noun.isTag("NNP")
        && !IDIOMS.contains(noun.lemma())
        && !isTime(noun)
        && sentence.child(noun, "det").isEmpty();
  }

  /** {@return the noun beside the figure, if it modifies one} */
  Optional<Token> beside() {
    int tied = figure.last() + 2;
    if (isWhen()) {
      return Optional.empty();
    }
    if (figure.isBare() && pieces.hyphen(tied - 1) && pieces.isTag(tied, "NN")) {
      return Optional.of(pieces.token(tied));
    }
    return figure.isKind(QuantityKind.AGE) && figure.isBare()
        ? appositive().or(this::modified).or(this::next)
        : modified().filter(this::isFree).or(this::next);
  }

  /** "40 cranes", "a $5 million contract", "a 44-year-old man". */
  private Optional<Token> modified() {
    Token noun = beforeWorth(Governors.noun(pieces, figure));
    boolean outside = noun.index() > pieces.get(figure.last()).token();
    boolean loose = figure.isKind(QuantityKind.AGE) || figure.isKind(QuantityKind.MONEY);
    boolean time = loose && TIMES.contains(noun.lemma());
    int next = figure.last() + 1;
    boolean listed = pieces.isNumber(next + 1) || pieces.hyphen(figure.number().last() + 1);
    boolean apart = pieces.isAny(next, CLOSING) && !listed;
    if (!outside
        || apart
        || isDoing(next)
        || !isNoun(noun)
        || time
        || isRepeated(noun)
        || PropertyNoun.isPer(pieces, figure, noun)) {
      return Optional.empty();
    }
    Optional<Token> part = ofSingular(noun);
    if (part.isPresent()) {
      return part;
    }
    boolean change = !figure.isBare() && verbs.isChangeNoun(noun);
    return change
        ? PropertyNoun.changed(sentence, noun).or(() -> Optional.of(noun))
        : Optional.of(noun);
  }

  /** "spent $6 million attacking rivals": what the money is spent on doing. */
  private boolean isDoing(int next) {
    int before = figure.first() - 1;
    boolean determined =
        pieces.isTag(before, "DT") || pieces.isTag(before, "PRP$") || pieces.isTag(before, "JJ");
    return figure.isKind(QuantityKind.MONEY) && pieces.isTag(next, "VBG") && !determined;
  }

  /** "averaged 21,300 last season": the time is when, and not what. */
  private boolean isWhen() {
    int next = figure.last() + 1;
    boolean season = pieces.isTag(next + 1, "NN") && TIMES.contains(pieces.lemma(next + 1));
    return figure.isBare() && season && pieces.isAny(next, WHEN);
  }

  /** "a 12 page report": what is many stands in the singular before one thing that has them. */
  private Optional<Token> ofSingular(Token noun) {
    int next = figure.last() + 1;
    boolean many = figure.isBare() && figure.number().value().compareTo(BigDecimal.ONE) > 0;
    boolean whole = noun.tag().equals("NN") && !COLLECTIVE.contains(noun.lemma());
    return many
            && whole
            && figure.isKind(QuantityKind.CARDINAL)
            && pieces.has(next)
            && pieces.token(next).tag().equals("NN")
            && pieces.get(next).token() == noun.index() - 1
        ? Optional.of(pieces.token(next)).filter(this::isFree)
        : Optional.empty();
  }

  /** "rose 3 percent quarter on quarter". */
  private boolean isRepeated(Token noun) {
    int again = noun.index() + 2;
    return again < sentence.size() && sentence.token(again).lower().equals(noun.lower());
  }

  /** The parser makes one noun of "a 10-year grant worth $2 million". */
  private Token beforeWorth(Token noun) {
    return noun.lower().equals("worth") && noun.index() > 0
        ? sentence.token(noun.index() - 1)
        : noun;
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
    int people = ages ? figure.first() - 2 : figure.first() - 1;
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
    return firstNoun(next)
        .or(() -> misread(next))
        .or(() -> half ? new NominalAdjective(pieces).at(next) : Optional.empty());
  }

  /** "grabbed 12 rebounds", tagged as a verb: no plural has a verb in the singular. */
  private Optional<Token> misread(int next) {
    boolean plural =
        figure.isBare()
            && figure.isKind(QuantityKind.CARDINAL)
            && figure.number().value().compareTo(BigDecimal.ONE) > 0;
    int before = figure.first() - 1;
    boolean whole = pieces.isTag(before, "DT") || pieces.isTag(before, "PDT");
    return plural && !whole && pieces.isTag(next, "VBZ") && pieces.lower(next).endsWith("s")
        ? Optional.of(pieces.token(next)).filter(verb -> !VERBS.contains(verb.lemma()))
        : Optional.empty();
  }

  private Optional<Token> firstNoun(int from) {
    int at = from;
    while (at < from + NEAR
        && (pieces.isTag(at, "JJ")
            || (pieces.isTag(at, "DT") && (at == from || !pieces.isTag(at - 1, "JJ")))
            || pieces.isTag(at, "PRP$")
            || pieces.isTag(at, "VBN")
            || (pieces.isTag(at, "VBD")
                && pieces.isTag(at + 1, "NN")
                && !VERBS.contains(pieces.lemma(at)))
            || pieces.isTag(at, "CD")
            || pieces.is(at, "-"))) {
      at++;
    }
    if (!pieces.isTag(at, "NN")) {
      return Optional.empty();
    }
    while (at < from + 2 * NEAR && pieces.isTag(at + 1, "NN")) {
      at++;
    }
    return Optional.of(pieces.token(at)).filter(noun -> !noun.entity().equals("DATE"));
  }

  /** {@return whether {@code noun} names a stretch of time} */
  static boolean isTime(Token noun) {
    return noun.entity().equals("DATE") || TIMES.contains(noun.lemma());
  }

  private boolean isFree(Token token) {
    return !units.has(token);
  }

  private static boolean isNoun(Token token) {
    return token.isTag("NN");
  }
}
