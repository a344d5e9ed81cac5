package org.hearsay.annotators.quantity;

import java.util.Set;
import org.hearsay.annotators.parse.Token;
import org.hearsay.corpus.model.QuantityKind;

/** Which verbs and adjectives say a figure of their subject. */
final class MeasureVerbs {
  private static final Set<String> OF_SUBJECT =
      Set.of(
          "be",
          "total",
          "number",
          "reach",
          "hit",
          "exceed",
          "top",
          "surpass",
          "cost",
          "weigh",
          "measure",
          "stand",
          "average",
          "amount",
          "remain",
          "range",
          "last",
          "take",
          "stretch",
          "near",
          "approach",
          "run",
          "account",
          "make",
          "pass",
          "cross",
          "equal",
          "come",
          "represent",
          "go",
          "become",
          "stay",
          "vary",
          "constitute",
          "comprise",
          "close",
          "open",
          "peak",
          "settle",
          "trade",
          "sell",
          "yield",
          "finish",
          "hover",
          "double",
          "triple",
          "treble",
          "quadruple",
          "halve",
          "bring");

  private final DirectionLexicon directions;

  MeasureVerbs(DirectionLexicon directions) {
    this.directions = directions;
  }

  /** {@return whether {@code word} governs the figure of what it is said of} */
  boolean measures(Token word) {
    return OF_SUBJECT.contains(word.lemma())
        || directions.isChange(word.lemma())
        || (word.isTag("JJR")
            && directions.direction(DirectionLexicon.Role.BESIDE, word.lower()).isPresent());
  }

  /** {@return whether {@code verb} says {@code figure} of its subject and not of its object} */
  boolean takesSubject(Token verb, Figure figure) {
    return verb.isTag("VB") && measures(verb) && !(isAgent(verb, figure) && !verb.isTag("VBN"));
  }

  /** Who "lost $5 million" is not measured; what "lost 5 percent" is. */
  boolean isAgent(Token verb, Figure figure) {
    boolean extent = directions.direction(DirectionLexicon.Role.EXTENT, verb.lemma()).isPresent();
    boolean share =
        figure.isKind(QuantityKind.PERCENT)
            || figure.unit().filter(use -> use.entry().id().endsWith("point")).isPresent();
    return !extent
        && !share
        && directions.direction(DirectionLexicon.Role.AGENT, verb.lemma()).isPresent();
  }

  /** {@return whether {@code word} is a verb or noun of change} */
  boolean changes(Token word) {
    return directions.isChange(word.lemma());
  }

  /** {@return whether {@code word} is a noun of change: "a 12 percent drop"} */
  boolean isChangeNoun(Token word) {
    return directions.direction(DirectionLexicon.Role.NOUN, word.lemma()).isPresent();
  }
}
