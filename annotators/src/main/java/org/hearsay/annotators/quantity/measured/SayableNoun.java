package org.hearsay.annotators.quantity.measured;

import java.util.Set;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.piece.Pieces;
import org.hearsay.corpus.model.QuantityKind;

/**
 * Whether a noun, however it stands to a figure, says what the figure measures: "$4 this year"
 * measures no year, and nobody who has money is measured by it.
 */
record SayableNoun(Pieces pieces, Figure figure, MeasureVerbs verbs, UnitTokens units) {
  /** Words that are no nouns, whatever the tagger says: clock times, contractions run together. */
  private static final Set<String> NO_NOUNS =
      Set.of(
          "am", "pm", "a.m.", "p.m.", "thats", "its", "hes", "shes", "theres", "theyre", "dont",
          "us");

  private static final Set<String> DATES = Set.of("year", "month", "week", "quarter");
  private static final int REACH = 10;
  private static final Set<String> FRONTS =
      Set.of("front", "excess", "search", "favour", "favor", "need");
  private static final Set<String> NAMED = Set.of("PERSON", "LOCATION");
  private static final Set<String> INDEFINITE =
      Set.of(
          "anyone",
          "anybody",
          "someone",
          "somebody",
          "everyone",
          "everybody",
          "nobody",
          "nothing",
          "anything",
          "something",
          "everything",
          "none");

  /** {@return whether the subject of a clause says what the figure measures} */
  boolean isSubject(Token noun) {
    boolean figureAlone = noun.lower().equals("figure") && holders().isEmpty(noun);
    return isKnown(noun) && !figureAlone;
  }

  /** {@return whether a noun beside the figure says what it measures} */
  boolean isSaid(Token noun) {
    return isKnown(noun)
        && !isEmpty(noun)
        && !isReceiver(noun)
        && !isPreposition(noun)
        && !isOfAnother(noun)
        && !isDate(noun);
  }

  private boolean isKnown(Token noun) {
    return !isNamed(noun)
        && !isBareOne(noun)
        && !INDEFINITE.contains(noun.lemma())
        && !NO_NOUNS.contains(noun.lower());
  }

  /** "each one costs $9": what "one" stands for is not said. */
  private boolean isBareOne(Token noun) {
    return noun.lower().equals("one") && sentence().child(noun, "amod").isEmpty();
  }

  /** "played in front of 900". */
  private boolean isPreposition(Token noun) {
    boolean in = noun.index() > 0 && sentence().token(noun.index() - 1).lower().equals("in");
    return in && FRONTS.contains(noun.lower());
  }

  /** "from $14 an hour to $16": a noun of the figure before. */
  private boolean isOfAnother(Token noun) {
    return noun.index() < pieces.get(figure.first()).token() && units.isFigure(noun);
  }

  /** "$4 this year" measures no year. */
  private boolean isDate(Token noun) {
    boolean before = noun.index() < pieces.get(figure.first()).token();
    boolean date = noun.entity().equals("DATE") || DATES.contains(noun.lemma());
    return before && !figure.isBare() && date;
  }

  private boolean isEmpty(Token noun) {
    return noun.index() < pieces.get(figure.first()).token() && holders().isEmpty(noun);
  }

  /** "gave every couple $200 a month", "has cost mills €2m": who gets or pays it. */
  private boolean isReceiver(Token noun) {
    int first = pieces.get(figure.first()).token();
    if (!figure.isKind(QuantityKind.MONEY) || noun.index() != first - 1) {
      return false;
    }
    for (int i = first - 2; i >= Math.max(0, first - REACH); i--) {
      Token token = sentence().token(i);
      if (verbs.is(MeasureVerbs.Role.GIVING, token)) {
        return true;
      }
      boolean verb = token.isTag("VB") && !token.isTag("VBG"); // "every returning couple"
      if (verb || token.isTag("IN") || token.word().equals(",")) {
        return false;
      }
    }
    return false;
  }

  /** Who has money or things is not measured by them. */
  private boolean isNamed(Token noun) {
    boolean before = noun.index() < pieces.get(figure.first()).token();
    boolean rate = figure.unit().filter(use -> use.entry().id().contains("-PER-")).isPresent();
    return NAMED.contains(noun.entity())
        && before
        && (figure.isKind(QuantityKind.MONEY) || figure.isKind(QuantityKind.CARDINAL) || rate);
  }

  private Sentence sentence() {
    return pieces.sentence();
  }

  private Holders holders() {
    return new Holders(sentence(), units);
  }
}
