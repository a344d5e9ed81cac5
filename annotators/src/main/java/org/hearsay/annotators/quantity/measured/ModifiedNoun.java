package org.hearsay.annotators.quantity.measured;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.figure.Governors;
import org.hearsay.annotators.quantity.piece.Pieces;
import org.hearsay.corpus.model.QuantityKind;

/** The noun that a figure modifies: "40 cranes", "a $5 million contract", "a 44-year-old man". */
record ModifiedNoun(Pieces pieces, Figure figure, MeasureVerbs verbs, UnitTokens units) {
  private static final Set<String> CLOSING = Set.of(",", ";", ":", "--", "–", "—", ")");

  private static final int FAR = 20;

  /** Prepositions of a phrase between a figure and its noun. */
  private static final Set<String> INSIDE = Set.of("per", "of", "than", "like", "out");

  /** Such prepositions, and those before what a sum is spent on. */
  private static final Set<String> SPENT =
      Set.of("per", "of", "than", "like", "out", "for", "on", "into", "toward", "towards");

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

  /** {@return the noun, if the parser hangs the figure on one behind it} */
  Optional<Token> found() {
    Token noun = beforeWorth(Governors.noun(pieces, figure));
    boolean outside = noun.index() > pieces.get(figure.last()).token();
    boolean loose = figure.isKind(QuantityKind.AGE) || figure.isKind(QuantityKind.MONEY);
    boolean time = loose && CountedNoun.isNounOfTime(noun.lemma());
    int next = figure.last() + 1;
    boolean listed = pieces.isNumber(next + 1) || pieces.hyphen(figure.number().last() + 1);
    boolean level = pieces.is(next, "to") && isSum(next + 1) && !figure.isBare();
    boolean person = figure.isKind(QuantityKind.AGE) && pieces.isTag(next, "DT");
    boolean apart = person || level || (pieces.isAny(next, CLOSING) && !listed);
    if (!outside
        || apart
        || isDoing(next)
        || !noun.isTag("NN")
        || time
        || isRepeated(noun)
        || isCut(noun)
        || (pieces.has(next)
            && pieces.token(next).equals(noun)
            && new VerbBehind(pieces, figure).isThere())
        || PropertyNoun.isPer(pieces, figure, noun)) {
      return Optional.empty();
    }
    Optional<Token> part = ofSingular(noun);
    if (part.isPresent()) {
      return part;
    }
    boolean change = !figure.isBare() && verbs.isChangeNoun(noun);
    return change
        ? PropertyNoun.changed(pieces.sentence(), noun).or(() -> Optional.of(noun))
        : Optional.of(noun);
  }

  /** "added $12 to $2,031 an ounce": what follows is the level. */
  private boolean isSum(int i) {
    return pieces.isNumber(i) || pieces.isTag(i, "$");
  }

  /** "spent $6 million attacking rivals": what the money is spent on doing. */
  private boolean isDoing(int next) {
    int before = figure.first() - 1;
    boolean determined =
        pieces.isTag(before, "DT") || pieces.isTag(before, "PRP$") || pieces.isTag(before, "JJ");
    return figure.isKind(QuantityKind.MONEY) && pieces.isTag(next, "VBG") && !determined;
  }

  /** "a 12 page report": what is many stands in the singular before one thing that has them. */
  private Optional<Token> ofSingular(Token noun) {
    int next = figure.last() + 1;
    boolean many = figure.isBare() && figure.number().value().compareTo(BigDecimal.ONE) > 0;
    boolean whole = noun.tag().equals("NN") && !isCollective(noun);
    return many
            && whole
            && figure.isKind(QuantityKind.CARDINAL)
            && pieces.has(next)
            && pieces.token(next).tag().equals("NN")
            && pieces.get(next).token() == noun.index() - 1
        ? Optional.of(pieces.token(next)).filter(one -> !units.has(one))
        : Optional.empty();
  }

  /** "118 not out from 271 balls", "$6 million and 40 tents": what follows is another phrase. */
  private boolean isCut(Token noun) {
    int last = figure.last() + FAR;
    for (int i = figure.last() + 1;
        i < last && pieces.has(i) && pieces.get(i).token() < noun.index();
        i++) {
      boolean tied = pieces.hyphen(i - 1) || pieces.hyphen(i + 1);
      boolean another = pieces.isTag(i, "CC") && counts(i + 1, noun);
      if (another || (!tied && pieces.isTag(i, "IN") && !pieces.isAny(i, inside()))) {
        return true;
      }
    }
    return false;
  }

  /** Another count before the noun; "$5 and $10 notes" are notes of both. */
  private boolean counts(int at, Token noun) {
    return !figure.isBare()
        && pieces.has(at)
        && units.isFigure(pieces.token(at))
        && !units.isIn(pieces.get(at).token(), noun.index() - 1);
  }

  private Set<String> inside() {
    return figure.isKind(QuantityKind.MONEY) ? SPENT : INSIDE;
  }

  /** "rose 3 percent quarter on quarter". */
  private boolean isRepeated(Token noun) {
    Sentence sentence = pieces.sentence();
    int again = noun.index() + 2;
    return again < sentence.size() && sentence.token(again).lower().equals(noun.lower());
  }

  private static boolean isFull(Token word) {
    return word.lower().equals("full") || word.lower().equals("part");
  }

  /** The parser makes one noun of "a 10-year grant worth $2 million", "six people full time". */
  private Token beforeWorth(Token noun) {
    boolean full =
        noun.lower().equals("time")
            && pieces.sentence().child(noun, "amod").filter(ModifiedNoun::isFull).isPresent();
    if (full) {
      return pieces.sentence().child(noun, "compound").orElse(noun);
    }
    return noun.lower().equals("worth") && noun.index() > 0
        ? pieces.sentence().token(noun.index() - 1)
        : noun;
  }

  /** {@return whether the noun stands for many in the singular} */
  static boolean isCollective(Token noun) {
    return COLLECTIVE.contains(noun.lemma());
  }
}
