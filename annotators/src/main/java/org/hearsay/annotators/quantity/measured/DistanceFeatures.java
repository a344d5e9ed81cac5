package org.hearsay.annotators.quantity.measured;

import static org.hearsay.annotators.quantity.measured.ChoiceFeatures.step;
import static org.hearsay.annotators.quantity.measured.ChoiceFeatures.upTo;

import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;

/** What stands between a figure and a noun. */
record DistanceFeatures(FigurePlace place, UnitTokens units) {
  /** Longest distances at which the words between are a feature. */
  private static final int BEFORE = 8;

  private static final int BEHIND = 6;

  /** {@return on which side of the figure {@code noun} stands} */
  String side(Token noun) {
    return noun.index() > place.last() ? "behind" : noun.index() < place.first() ? "before" : "in";
  }

  void addTo(ChoiceFeatures features, Token noun) {
    Sentence sentence = place.sentence();
    String side = side(noun);
    boolean behind = noun.index() > place.last();
    int distance =
        behind
            ? noun.index() - place.last()
            : noun.index() < place.first() ? noun.index() - place.first() : 0;
    int from = behind ? place.last() + 1 : noun.index() + 1;
    int end = behind ? noun.index() : place.first();
    int nouns = 0;
    int commas = 0;
    int verbs = 0;
    int prepositions = 0;
    int figures = 0;
    StringBuilder marks = new StringBuilder();
    for (int i = from; i < end; i++) {
      Token token = sentence.token(i);
      nouns += isHead(token) ? 1 : 0;
      commas += token.word().equals(",") ? 1 : 0;
      verbs += token.isTag("VB") || token.isTag("MD") ? 1 : 0;
      prepositions += token.isTag("IN") || token.isTag("TO") ? 1 : 0;
      figures += units.isFigure(token) ? 1 : 0;
      if ((token.isTag(":") || token.isTag("-") || token.isTag("W") || token.isTag("CC"))
          && marks.indexOf(token.tag()) < 0) {
        marks.append(token.tag());
      }
    }
    String nounClass = place.nounClass(noun);
    features.add("side", side);
    features.add("distance", step(distance));
    features.add("nouns", side, upTo(4, nouns));
    features.add("class nouns", nounClass, side, upTo(3, nouns));
    features.add(
        "between", side, upTo(2, commas), upTo(2, verbs), upTo(2, prepositions), marks.toString());
    features.add("figures between", side, upTo(2, figures));
    features.add("before nouns", place.before(1), side, upTo(2, nouns));
    features.add("behind nouns", place.behind(1), side, upTo(2, nouns));
    features.add("behind distance", place.tag(place.last() + 1), side, step(distance));
    if (distance < 0 && distance >= -BEFORE) {
      features.add("words before", place.between(from, end));
    }
    if (distance > 0 && distance <= BEHIND) {
      features.add("words behind", place.between(from, end));
    }
  }

  private boolean isHead(Token token) {
    boolean inner = token.isRelation("compound") && token.head() > token.index();
    return token.isTag("NN") && !units.has(token) && !inner;
  }
}
