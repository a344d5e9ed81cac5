package org.hearsay.annotators.quantity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;
import org.hearsay.corpus.model.Span;

/**
 * Which phrases of its sentence say when, where and against what a figure holds: those that hang on
 * the same verb, or on the figure itself. A phrase that stands right behind another figure belongs
 * to that one.
 */
final class Circumstances {
  private final Sentence sentence;
  private final List<Figure> figures;
  private final Pieces pieces;
  private final List<Circumstance> phrases;

  Circumstances(Pieces pieces, List<Figure> figures) {
    this.pieces = pieces;
    this.sentence = pieces.sentence();
    this.figures = List.copyOf(figures);
    this.phrases = figures.isEmpty() ? List.of() : new CircumstancePhrases(sentence).all();
  }

  /** {@return where the nearest phrase of {@code kind} stands that belongs to {@code figure}} */
  Optional<Span> of(Figure figure, Circumstance.Kind kind) {
    int first = first(figure);
    int last = last(figure);
    return phrases.stream()
        .filter(phrase -> phrase.kind() == kind && !phrase.overlaps(first, last))
        .filter(phrase -> belongs(phrase, figure))
        .min(Comparator.comparingInt(phrase -> phrase.distance(first, last)))
        .map(phrase -> sentence.span(phrase.first(), phrase.last()));
  }

  private boolean belongs(Circumstance phrase, Figure figure) {
    Token head = head(phrase);
    Token top = Governors.top(pieces, figure);
    boolean below = sentence.isBelow(head, Governors.noun(pieces, figure));
    return below || (clause(head) == clause(top) && !isAnothers(phrase, figure));
  }

  /** Another figure ends between this one and the phrase. */
  private boolean isAnothers(Circumstance phrase, Figure figure) {
    if (phrase.first() < first(figure)) {
      return false;
    }
    return figures.stream()
        .anyMatch(other -> first(other) > last(figure) && last(other) < phrase.first());
  }

  private int first(Figure figure) {
    return pieces.get(figure.first()).token();
  }

  private int last(Figure figure) {
    return pieces.get(figure.last()).token();
  }

  /** The token of the phrase that hangs outside of it. */
  private Token head(Circumstance phrase) {
    Token head = sentence.token(phrase.last());
    for (int i = phrase.last(); i >= phrase.first(); i--) {
      Token token = sentence.token(i);
      if (token.head() < phrase.first() || token.head() > phrase.last()) {
        head = token;
      }
    }
    return head;
  }

  /** The index of the nearest verb above a token, or of the root. */
  private int clause(Token token) {
    Token at = token;
    for (int steps = 0; steps < sentence.size(); steps++) {
      Optional<Token> head = sentence.head(at);
      if (head.isEmpty() || (!at.equals(token) && at.isTag("VB"))) {
        break;
      }
      at = head.get();
    }
    return at.index();
  }
}
