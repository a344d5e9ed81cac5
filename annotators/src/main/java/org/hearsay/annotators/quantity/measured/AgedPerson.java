package org.hearsay.annotators.quantity.measured;

import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.grammar.AgeGrammar;
import org.hearsay.annotators.quantity.piece.Pieces;
import org.hearsay.corpus.model.QuantityKind;

/**
 * Who a pronoun stands for that has an age, by number alone: "Ana Vell has rowed since she was 15",
 * "her son was suspended when he was six".
 */
record AgedPerson(Pieces pieces, Figure figure, MeasureVerbs verbs) {
  private static final Set<String> PRONOUNS = Set.of("he", "she");
  private static final Set<String> ROLES = Set.of("nsubj", "appos", "obj");
  private static final int REACH = 30;

  /** {@return the person, if the sentence names one before the pronoun} */
  Optional<Token> found() {
    int verb = figure.first() - 1;
    boolean is = figure.isKind(QuantityKind.AGE) && pieces.lemma(verb).equals("be");
    int pronoun = pieces.has(verb) ? pieces.firstOf(pieces.get(verb).token()) - 1 : verb;
    if (is && pieces.isAny(pronoun, PRONOUNS)) {
      return before(pieces.token(pronoun));
    }
    boolean dies = figure.isKind(QuantityKind.AGE) && pieces.lemma(verb - 1).equals("die");
    return dies ? dead(pieces.token(verb - 1)) : Optional.empty();
  }

  /** "Ana Vell, who has died aged 81,", "The cook dies at 81". */
  private Optional<Token> dead(Token verb) {
    Optional<Token> subject = new Subjects(pieces.sentence(), verbs).of(verb);
    return subject
        .or(() -> pieces.sentence().head(verb))
        .filter(noun -> noun.isTag("NN") && noun.index() < verb.index());
  }

  private Optional<Token> before(Token pronoun) {
    Sentence sentence = pieces.sentence();
    for (int i = pronoun.index() - 1; i >= Math.max(0, pronoun.index() - REACH); i--) {
      Token noun = sentence.token(i);
      boolean person =
          noun.entity().equals("PERSON")
              || (noun.tag().equals("NN") && AgeGrammar.isPerson(noun.lemma()));
      if (person && noun.isRelation(ROLES)) {
        return Optional.of(noun);
      }
    }
    return Optional.empty();
  }
}
