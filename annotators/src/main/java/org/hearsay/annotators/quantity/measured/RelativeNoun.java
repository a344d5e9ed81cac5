package org.hearsay.annotators.quantity.measured;

import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.piece.Pieces;
import org.hearsay.corpus.model.QuantityKind;

/**
 * The noun before a relative clause with a subject of its own, where the clause says a figure of
 * that noun: "the price, which analysts expect to be $900".
 *
 * @param figure the figure at the end of the clause
 */
record RelativeNoun(Pieces pieces, Figure figure, MeasureVerbs verbs) {
  private static final Set<String> PRONOUNS = Set.of("which", "that", "who");
  private static final Set<String> AUXILIARIES = Set.of("be", "have", "do");
  private static final Set<String> MARKS = Set.of(",", ";", ":", "(", ")");
  private static final int NEAR = 4;
  private static final int REACH = 12;

  /** {@return the noun, if the figure stands in such a clause} */
  Optional<Token> found() {
    Sentence sentence = pieces.sentence();
    int first = pieces.get(figure.first()).token();
    int verb = first - 1;
    while (verb > first - NEAR && verb > 0 && !sentence.token(verb).isTag("VB")) {
      verb--;
    }
    boolean says =
        verb > 0
            && !sentence.token(verb).isTag("VBG")
            && verbs.measures(sentence.token(verb), figure);
    if (!says || figure.isKind(QuantityKind.DURATION)) {
      return Optional.empty();
    }
    boolean another = false;
    for (int i = verb - 1; i > Math.max(0, verb - REACH); i--) {
      Token token = sentence.token(i);
      if (MARKS.contains(token.word())) {
        break;
      }
      if (isPronoun(token)) {
        return another && opensWithSubject(sentence.token(i + 1))
            ? before(sentence, i)
            : Optional.empty();
      }
      another |= token.isTag("VB") && !token.isTag("VBN") && !AUXILIARIES.contains(token.lemma());
    }
    return Optional.empty();
  }

  private static boolean isPronoun(Token token) {
    return token.isTag("W") && PRONOUNS.contains(token.lower());
  }

  /** "which analysts expect" but not "which owns". */
  private static boolean opensWithSubject(Token next) {
    return next.isTag("NN") || next.isTag("DT") || next.isTag("PRP") || next.isTag("JJ");
  }

  private Optional<Token> before(Sentence sentence, int pronoun) {
    int at = sentence.token(pronoun - 1).word().equals(",") ? pronoun - 2 : pronoun - 1;
    Optional<Token> noun =
        at < 0 ? Optional.empty() : Optional.of(sentence.token(at)).filter(one -> one.isTag("NN"));
    return noun.map(one -> outermost(sentence, pronoun, one));
  }

  /** "a levy on coil, which it says costs $3m": the noun that the parser hangs the clause on. */
  private static Token outermost(Sentence sentence, int pronoun, Token noun) {
    return sentence
        .head(sentence.token(pronoun))
        .flatMap(sentence::head)
        .filter(head -> head.isTag("NN") && head.index() < pronoun)
        .filter(head -> sentence.isBelow(noun, head))
        .orElse(noun);
  }
}
