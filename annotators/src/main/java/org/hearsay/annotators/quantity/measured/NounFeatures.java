package org.hearsay.annotators.quantity.measured;

import java.util.Optional;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;

/** What speaks for and against a noun as that which a figure measures. */
final class NounFeatures {
  private static final int ENDING = 3;
  private static final String NONE = "-";

  private final FigurePlace place;
  private final Sentence sentence;
  private final WordPath path;

  NounFeatures(FigurePlace place) {
    this.place = place;
    this.sentence = place.sentence();
    this.path = new WordPath(sentence);
  }

  void addTo(ChoiceFeatures features, Token noun, String side) {
    addWord(features, noun, side);
    addPaths(features, noun);
    addClause(features, noun, side);
  }

  private void addWord(ChoiceFeatures features, Token noun, String side) {
    String lemma = noun.lemma();
    String ending = lemma.substring(Math.max(0, lemma.length() - ENDING));
    features.add("lemma", lemma);
    features.add("lemma unit", lemma, place.unit());
    features.add("lemma side", lemma, side);
    features.add("lemma before", lemma, place.before(1), side);
    features.add("lemma relation", lemma, WordPath.relation(noun));
    features.add("ending side", ending, side);
    features.add("class", noun.tag(), place.nounClass(noun), side);
    features.add("determiner", determiner(noun));
  }

  private void addPaths(ChoiceFeatures features, Token noun) {
    String fromNoun = path.of(place.noun(), noun);
    String fromTop = path.of(place.top(), noun);
    String nounClass = place.nounClass(noun);
    features.add("path", fromNoun);
    features.add("top path", fromTop);
    features.add("path class", fromNoun, nounClass);
    features.add("path role", fromNoun, place.verbRole());
    features.add("path before", fromNoun, place.before(1));
    features.add("path behind", fromNoun, place.behind(1));
    features.add("top path class", fromTop, nounClass);
    features.add("top path around", fromTop, place.before(1), place.behind(1));
  }

  private void addClause(ChoiceFeatures features, Token noun, String side) {
    String relation = WordPath.relation(noun);
    String preposition = sentence.child(noun, "case").map(Token::lemma).orElse(NONE);
    String nounClass = place.nounClass(noun);
    Optional<Token> verb = place.verbOver(noun);
    String same = String.valueOf(verb.isPresent() && verb.equals(place.verb()));
    Optional<Token> head = sentence.head(noun);
    features.add("relation", relation);
    features.add("preposition", preposition);
    features.add("prepositions", side, preposition, place.before(1));
    features.add("clause role", same, relation, place.verbRole());
    features.add("clause verb", same, relation, place.verbLemma());
    features.add("class before", nounClass, side, place.before(1));
    features.add("class behind", nounClass, side, place.behind(1));
    features.add("own verb", verb.map(Token::lemma).orElse(NONE), relation);
    features.add("head", head.map(Token::lemma).orElse(NONE), relation);
    features.add("holds", held(noun), side);
    features.add("modified", modifiers(noun), side);
  }

  /** The preposition of what hangs on the noun. */
  private String held(Token noun) {
    return sentence
        .child(noun, "nmod")
        .map(held -> sentence.child(held, "case").map(Token::lemma).orElse(""))
        .orElse(NONE);
  }

  private String modifiers(Token noun) {
    StringBuilder modifiers = new StringBuilder();
    for (String relation : new String[] {"acl", "amod", "appos", "conj"}) {
      modifiers.append(sentence.child(noun, relation).isPresent() ? relation : NONE);
    }
    return modifiers.toString();
  }

  private String determiner(Token noun) {
    for (Token child : sentence.children(noun)) {
      if (child.index() < noun.index()) {
        if (child.isTag("PRP$") || child.relation().equals("nmod:poss")) {
          return "possessor";
        }
        if (child.isTag("DT")) {
          return child.lower();
        }
        if (child.isRelation("nummod")) {
          return "number";
        }
      }
    }
    return NONE;
  }
}
