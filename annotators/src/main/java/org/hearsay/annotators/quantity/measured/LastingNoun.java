package org.hearsay.annotators.quantity.measured;

import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.piece.Pieces;
import org.hearsay.corpus.model.QuantityKind;

/**
 * What goes on or will do for a length of time: "has flour for nine days", "a film that ran for".
 */
record LastingNoun(Pieces pieces, Figure figure, MeasureVerbs verbs) {
  private static final Set<String> LASTING = Set.of("last", "run", "drag", "stretch");
  private static final Set<String> STORING = Set.of("have", "store");
  private static final Set<String> LEFT = Set.of("run", "go", "live");

  /** {@return the noun, if the clause says how long it lasts} */
  Optional<Token> found() {
    return figure.isKind(QuantityKind.DURATION)
        ? stored().or(this::running).or(this::left)
        : Optional.empty();
  }

  /** "has flour for nine days". */
  private Optional<Token> stored() {
    int noun = figure.first() - 2;
    return pieces.is(noun + 1, "for") && pieces.isTag(noun, "NN")
        ? Optional.of(pieces.token(noun))
            .filter(token -> token.isRelation("obj") && token.tag().equals("NN"))
            .filter(
                token ->
                    sentence()
                        .head(token)
                        .filter(verb -> verb.isTag("VB") && STORING.contains(verb.lemma()))
                        .isPresent())
            .filter(token -> sentence().child(token, "det").isEmpty())
        : Optional.empty();
  }

  /** "a statement that ran for 70 minutes". */
  private Optional<Token> running() {
    int verb = figure.first() - 2;
    boolean runs =
        pieces.is(verb + 1, "for")
            && pieces.isTag(verb, "VB")
            && LASTING.contains(pieces.lemma(verb));
    if (!runs) {
      return Optional.empty();
    }
    boolean that = pieces.isTag(verb - 1, "WDT") && pieces.isTag(verb - 2, "NN");
    return that
        ? Optional.of(new OuterNoun(sentence()).of(pieces.token(verb - 2)))
        : new Subjects(sentence(), verbs)
            .of(pieces.token(verb))
            .filter(noun -> noun.isTag("NN") && !noun.entity().equals("PERSON"));
  }

  /** "a contract that has 18 months to run". */
  private Optional<Token> left() {
    int next = figure.last() + 1;
    boolean open =
        pieces.is(next, "left") || (pieces.is(next, "to") && pieces.isAny(next + 1, LEFT));
    int verb = figure.first() - 1;
    return open && pieces.lemma(verb).equals("have")
        ? new Subjects(sentence(), verbs)
            .of(pieces.token(verb))
            .filter(noun -> noun.isTag("NN") && noun.entity().equals("O"))
        : Optional.empty();
  }

  private Sentence sentence() {
    return pieces.sentence();
  }
}
