package org.hearsay.annotators.quantity.measured;

import java.util.Set;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;

/**
 * Nouns that stand for what they hold: "the number of looms", "half of the crew".
 *
 * @param units the figures of the sentence, which no noun holds
 */
record Holders(Sentence sentence, UnitTokens units) {
  private static final Set<String> HOLDERS =
      Set.of(
          "number",
          "amount",
          "total",
          "rate",
          "level",
          "proportion",
          "percentage",
          "quantity",
          "majority",
          "sum",
          "tally",
          "count",
          "figure",
          "worth");

  private static final Set<String> PARTS =
      Set.of(
          "half",
          "third",
          "quarter",
          "fifth",
          "tenth",
          "dozen",
          "hundred",
          "thousand",
          "most",
          "many",
          "few",
          "rest");

  /** "its forecast of growth", "the estimate for sales". */
  private static final Set<String> FORESEEN =
      Set.of("forecast", "estimate", "projection", "prediction", "outlook", "assumption");

  private static final Set<String> FOR = Set.of("of", "for");

  /** Nouns that say nothing alone. */
  private static final Set<String> EMPTY =
      Set.of(
          "target",
          "goal",
          "family",
          "group",
          "team",
          "total",
          "number",
          "figure",
          "sum",
          "amount",
          "count",
          "average",
          "close",
          "high",
          "low",
          "peak",
          "maximum",
          "minimum",
          "top",
          "event",
          "equivalent");

  /** "Highs near 20°C": the temperatures of a day. */
  private static final Set<String> EXTREMES = Set.of("highs", "lows");

  /** "the number of servicemen" counts servicemen. */
  Token content(Token head) {
    boolean holds =
        (HOLDERS.contains(head.lemma()) && !head.isTag("NNS")) || PARTS.contains(head.lemma());
    if (FORESEEN.contains(head.lemma())) {
      return foreseen(head);
    }
    if (!holds) {
      return head;
    }
    return sentence.children(head).stream()
        .filter(
            child ->
                child.isRelation("nmod")
                    && (child.isTag("NN") || child.isTag("VB") || child.isTag("JJ")))
        .filter(
            child -> sentence.child(child, "case").filter(w -> w.lemma().equals("of")).isPresent())
        .filter(child -> !units.isFigure(child))
        .findFirst()
        .orElse(head);
  }

  /** "the forecast for sales" is one of sales; that for the year is one of what the year brings. */
  private Token foreseen(Token head) {
    return sentence.children(head).stream()
        .filter(child -> child.isRelation("nmod") && child.isTag("NN") && !units.isFigure(child))
        .filter(child -> child.entity().equals("O") && !CountedNoun.isTime(child))
        .filter(
            child -> sentence.child(child, "case").filter(w -> FOR.contains(w.lemma())).isPresent())
        .findFirst()
        .orElse(head);
  }

  /** {@return whether {@code noun} says nothing as it stands} */
  boolean isEmpty(Token noun) {
    boolean weather = EXTREMES.contains(noun.lower());
    return EMPTY.contains(noun.lemma())
        && !weather
        && new NounPhrase(sentence, noun, units).first() == noun.index();
  }
}
