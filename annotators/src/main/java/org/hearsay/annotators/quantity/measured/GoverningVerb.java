package org.hearsay.annotators.quantity.measured;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.figure.Governors;
import org.hearsay.annotators.quantity.piece.Pieces;

/** The verbs that a figure hangs on or stands behind. */
final class GoverningVerb {
  private static final Set<String> DURING =
      Set.of("obj", "obl", "advmod", "dep", "nmod", "ccomp", "xcomp", "root");
  private static final Set<String> CHAINED = Set.of("conj", "xcomp", "advcl", "dep");
  private static final Set<String> PASSED =
      Set.of(
          "back", "close", "high", "low", "average", "record", "total", "maximum", "minimum",
          "peak");
  private static final int REACH = 20;
  private static final int STEPS = 3;
  private final Pieces pieces;
  private final Sentence sentence;
  private final Figure figure;
  private final MeasureVerbs verbs;

  GoverningVerb(Pieces pieces, Figure figure, MeasureVerbs verbs) {
    this.pieces = pieces;
    this.sentence = pieces.sentence();
    this.figure = figure;
    this.verbs = verbs;
  }

  /** {@return the word over the figure, past "or", "down" and "a close of"; mostly a verb} */
  Optional<Token> found() {
    Token at = Governors.noun(pieces, figure);
    for (int steps = 0; steps < STEPS && at.isRelation("conj"); steps++) {
      Optional<Token> head = sentence.head(at).filter(one -> !one.isTag("VB"));
      if (head.isEmpty()) {
        break;
      }
      at = head.get();
    }
    Optional<Token> head =
        at.isRelation(DURING) ? Governors.head(sentence, at) : Optional.<Token>empty();
    for (int steps = 0; steps < STEPS && head.filter(this::isPassed).isPresent(); steps++) {
      head = head.flatMap(sentence::head);
    }
    return head;
  }

  /** "edged down 0.4%", "fell to a close of 912 points": what stands between verb and figure. */
  private boolean isPassed(Token word) {
    return (verbs.isBeside(word) && !word.isTag("VB")) || PASSED.contains(word.lemma());
  }

  /** "passed $1 million, reaching $2 million": the parser hangs the participle on the sum. */
  private static boolean isNumber(Token word) {
    return word.isTag("$") || word.isTag("CD");
  }

  /** {@return the verb that {@code verb} is joined to or completes} */
  Optional<Token> outer(Token verb) {
    Optional<Token> head = sentence.head(verb);
    boolean sum = verb.isRelation("acl") && head.filter(GoverningVerb::isNumber).isPresent();
    if (sum) {
      return head.flatMap(sentence::head).filter(outer -> outer.isTag("VB"));
    }
    return verb.isRelation(CHAINED) ? head : Optional.empty();
  }

  /** {@return the nearest such word before the figure, with no other verb between} */
  Optional<Token> nearest(Predicate<Token> wanted) {
    int first = pieces.get(figure.first()).token();
    for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
      Token token = sentence.token(i);
      if (wanted.test(token)) {
        return Optional.of(token);
      }
      boolean noun =
          token.isRelation("amod")
              || ((token.isTag("VBN") || token.isTag("VBG"))
                  && i > 0
                  && sentence.token(i - 1).isTag("IN"));
      if ((token.isTag("VB") && !noun) || token.word().equals(";")) {
        break;
      }
    }
    return Optional.empty();
  }
}
