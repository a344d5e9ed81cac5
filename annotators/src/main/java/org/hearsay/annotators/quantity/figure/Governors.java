package org.hearsay.annotators.quantity.figure;

import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;
import org.hearsay.annotators.quantity.piece.Pieces;

/** Where a figure hangs in the dependency tree. */
public final class Governors {
  private static final Set<String> MODIFIES =
      Set.of("nummod", "compound", "amod", "nmod:npmod", "quantmod");
  private static final Set<String> BESIDE = Set.of("punct", "case", "det", "advmod", "mark", "cc");
  private static final Set<String> DEPENDS =
      Set.of(
          "obj",
          "obl",
          "nmod",
          "dep",
          "advmod",
          "xcomp",
          "ccomp",
          "iobj",
          "obl:npmod",
          "obl:tmod",
          "conj");
  private static final Set<String> PER = Set.of("a", "an", "per", "each", "every");
  private static final int STEPS = 3;

  private Governors() {}

  /** {@return the token of the figure whose head stands outside of it} */
  public static Token top(Pieces pieces, Figure figure) {
    int first = pieces.get(figure.first()).token();
    int last = pieces.get(figure.last()).token();
    Token top = pieces.sentence().token(last);
    boolean rate = figure.unit().filter(use -> use.entry().id().contains("-PER-")).isPresent();
    boolean found = false;
    for (int i = first; i <= last; i++) {
      Token token = pieces.sentence().token(i);
      if (rate && found && PER.contains(token.lower())) {
        break; // "a second" of a rate does not hang on what the rate hangs on
      }
      boolean outside = token.head() < first || token.head() > last;
      if (outside && !token.isRelation(BESIDE)) {
        top = token;
        found = true;
      }
    }
    return top;
  }

  /** {@return the noun that the figure modifies, or else the figure's own top} */
  public static Token noun(Pieces pieces, Figure figure) {
    Token at = top(pieces, figure);
    for (int steps = 0; steps < STEPS && modifies(at); steps++) {
      Optional<Token> head = pieces.sentence().head(at);
      if (head.isEmpty() || head.get().isTag("VB")) {
        break;
      }
      at = head.get();
    }
    return at;
  }

  /** The parser ties the sign of "a $5 million bridge" to its noun by "dep". */
  private static boolean modifies(Token token) {
    boolean sign = token.isTag("$") && token.isRelation("dep") && token.head() > token.index();
    return sign || token.isRelation(MODIFIES);
  }

  /**
   * {@return the head of {@code token}; where the parser hung a sum on the preposition before it,
   * the head of that}
   */
  public static Optional<Token> head(Sentence sentence, Token token) {
    return sentence
        .head(token)
        .flatMap(head -> isPreposition(head, token) ? sentence.head(head) : Optional.of(head));
  }

  private static boolean isPreposition(Token head, Token token) {
    return (head.isTag("IN") || head.isTag("TO")) && head.index() < token.index();
  }

  /** {@return whether the parser hung {@code token} on the preposition before it} */
  public static boolean hangsOnPreposition(Sentence sentence, Token token) {
    return sentence.head(token).filter(head -> isPreposition(head, token)).isPresent();
  }

  /** {@return the verb or noun that the figure, or the noun that it modifies, depends on} */
  public static Optional<Token> governor(Pieces pieces, Figure figure) {
    Token noun = noun(pieces, figure);
    Sentence sentence = pieces.sentence();
    Token at = noun;
    for (int steps = 0; steps < STEPS; steps++) {
      Optional<Token> head = sentence.head(at);
      if (head.isEmpty() || !at.isRelation(DEPENDS)) {
        return Optional.empty();
      }
      if (!at.isRelation("conj") || head.get().isTag("VB")) {
        return head;
      }
      at = head.get();
    }
    return Optional.empty();
  }
}
