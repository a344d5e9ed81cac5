package org.hearsay.annotators.quantity.measured;

import java.util.Optional;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.figure.Governors;
import org.hearsay.annotators.quantity.grammar.AgeGrammar;
import org.hearsay.corpus.model.QuantityKind;

/** Where a figure stands: the words beside it, what it hangs on, the verb of its clause. */
final class FigurePlace {
  private static final int STEPS = 8;
  private static final String NONE = "-";

  private final Sentence sentence;
  private final MeasureVerbs verbs;
  private final Figure figure;
  private final int first;
  private final int last;
  private final Token top;
  private final Token noun;
  private final Optional<Token> verb;

  FigurePlace(SentenceFigures figures, Figure figure) {
    this.sentence = figures.pieces().sentence();
    this.verbs = figures.verbs();
    this.figure = figure;
    this.first = figures.pieces().get(figure.first()).token();
    this.last = figures.pieces().get(figure.last()).token();
    this.top = Governors.top(figures.pieces(), figure);
    this.noun = Governors.noun(figures.pieces(), figure);
    this.verb = verbOver(top);
  }

  Sentence sentence() {
    return sentence;
  }

  int first() {
    return first;
  }

  int last() {
    return last;
  }

  /** {@return the token of the figure whose head stands outside of it} */
  Token top() {
    return top;
  }

  /** {@return the noun that the figure modifies, or else {@link #top}} */
  Token noun() {
    return noun;
  }

  Optional<Token> verb() {
    return verb;
  }

  /** {@return the kind; with a mark where a vague number, an ordinal or an age has a unit} */
  static String kind(Figure figure) {
    boolean open =
        figure.isKind(QuantityKind.VAGUE)
            || figure.isKind(QuantityKind.ORDINAL)
            || figure.isKind(QuantityKind.AGE);
    return figure.kind().label() + (open && !figure.isBare() ? "+" : "");
  }

  String unit() {
    return figure.unit().map(use -> use.entry().id()).orElse(NONE);
  }

  /** {@return the word {@code steps} before the figure} */
  String before(int steps) {
    return word(first - steps);
  }

  /** {@return the word {@code steps} behind the figure} */
  String behind(int steps) {
    return word(last + steps);
  }

  /** {@return the word at {@code i} in lower case; a mark beside the ends} */
  String word(int i) {
    return i < 0 || i >= sentence.size() ? "#" : sentence.token(i).lower();
  }

  /** {@return the tag at {@code i}; a mark beside the ends} */
  String tag(int i) {
    return i < 0 || i >= sentence.size() ? "#" : sentence.token(i).tag();
  }

  /** {@return the lemma of the verb of the clause} */
  String verbLemma() {
    return verb.map(Token::lemma).orElse(NONE);
  }

  /** {@return what the verb of the clause does with figures} */
  String verbRole() {
    return verb.map(this::role).orElse(NONE);
  }

  /** {@return what {@code word} does with figures} */
  String role(Token word) {
    StringBuilder roles = new StringBuilder();
    for (MeasureVerbs.Role role : MeasureVerbs.Role.values()) {
      if (verbs.is(role, word)) {
        roles.append(role).append(' ');
      }
    }
    if (verbs.changes(word)) {
      roles.append("changes ");
    }
    if (verbs.measures(word)) {
      roles.append("measures");
    }
    return roles.isEmpty() ? (isCopular(word) ? "is" : NONE) : roles.toString();
  }

  private boolean isCopular(Token word) {
    return word.lemma().equals("be") || sentence.child(word, "cop").isPresent();
  }

  /** {@return the verb, or what stands for one behind "be", that {@code token} hangs below} */
  Optional<Token> verbOver(Token token) {
    Optional<Token> at = sentence.head(token);
    for (int steps = 1; steps < STEPS && at.isPresent(); steps++) {
      Token head = at.get();
      if (head.isTag("VB") || sentence.child(head, "cop").isPresent()) {
        return at;
      }
      at = sentence.head(head);
    }
    return Optional.empty();
  }

  /** {@return what kind of thing a noun is: what names name, else person, time, change or tag} */
  String nounClass(Token token) {
    if (!token.entity().equals("O")) {
      return token.entity();
    }
    if (AgeGrammar.isPerson(token.lemma())) {
      return "person";
    }
    if (CountedNoun.isTime(token)) {
      return "time";
    }
    return token.isTag("NN") && !token.isTag("NNP") && verbs.isChangeNoun(token)
        ? "change"
        : token.tag();
  }

  /** {@return the words in between, nouns, verbs, adjectives and adverbs by their class} */
  String between(int from, int end) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < end; i++) {
      Token token = sentence.token(i);
      boolean open =
          token.isTag("VB") || token.isTag("NN") || token.isTag("RB") || token.isTag("JJ");
      words.append(open ? token.tag().substring(0, 1) : token.lower()).append(' ');
    }
    return words.toString();
  }
}
