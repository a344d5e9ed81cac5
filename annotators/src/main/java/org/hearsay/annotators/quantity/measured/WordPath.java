package org.hearsay.annotators.quantity.measured;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;

/** The way through the dependency tree from one word to another. */
record WordPath(Sentence sentence) {
  private static final int LONGEST = 30;
  private static final int SHOWN = 5;

  /**
   * {@return the relations up to the word that both hang below, what that word is, and those down:
   * {@code obj^Vvnsubj}; {@code far} for more than five, {@code none} without such a word}
   */
  String of(Token from, Token to) {
    List<Integer> up = above(from);
    List<Integer> down = above(to);
    for (int i = 0; i < up.size(); i++) {
      int j = down.indexOf(up.get(i));
      if (j >= 0) {
        return i + j > SHOWN ? "far" : written(up.subList(0, i), up.get(i), down.subList(0, j));
      }
    }
    return "none";
  }

  private String written(List<Integer> up, int top, List<Integer> down) {
    StringBuilder path = new StringBuilder();
    up.forEach(i -> path.append(relation(sentence.token(i))).append('^'));
    path.append(wordClass(sentence.token(top)));
    for (int k = down.size() - 1; k >= 0; k--) {
      path.append('v').append(relation(sentence.token(down.get(k))));
    }
    return path.toString();
  }

  private List<Integer> above(Token token) {
    List<Integer> above = new ArrayList<>();
    for (int at = token.index();
        at >= 0 && above.size() < LONGEST;
        at = sentence.token(at).head()) {
      above.add(at);
    }
    return above;
  }

  /** {@return the relation to the head; without subtype where that is a preposition} */
  static String relation(Token token) {
    String relation = token.relation();
    int colon = relation.indexOf(':');
    boolean oblique = relation.startsWith("nmod") || relation.startsWith("obl");
    return oblique && colon > 0 ? relation.substring(0, colon) : relation;
  }

  private static char wordClass(Token token) {
    return switch (token.tag().isEmpty() ? ' ' : token.tag().charAt(0)) {
      case 'V' -> 'V';
      case 'N' -> 'N';
      case 'J' -> 'J';
      case 'I' -> 'P';
      case 'C' -> 'C';
      default -> 'o';
    };
  }
}
