package org.hearsay.annotators.quantity.circumstance;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.figure.Governors;
import org.hearsay.annotators.quantity.piece.Pieces;
import org.hearsay.corpus.model.QuantityKind;
import org.hearsay.corpus.model.Span;

/**
 * Which phrases of its sentence say when, where and against what a figure holds: those that hang on
 * the same verb, or on the figure itself. A phrase that stands right behind another figure belongs
 * to that one.
 */
public final class Circumstances {
  private static final int NEAR = 4;
  private static final Set<String> FRAMES = Set.of("within", "after", "since");
  private static final Set<String> SPANS = Set.of("over", "in", "during");

  private final Sentence sentence;
  private final List<Figure> figures;
  private final Pieces pieces;
  private final List<Circumstance> phrases;

  public Circumstances(Pieces pieces, List<Figure> figures, CircumstanceLexicon words) {
    this.pieces = pieces;
    this.sentence = pieces.sentence();
    this.figures = List.copyOf(figures);
    this.phrases =
        figures.isEmpty()
            ? List.of()
            : new CircumstancePhrases(sentence, words)
                .all().stream().filter(phrase -> isLoose(phrase, words)).toList();
  }

  /**
   * A phrase that holds a figure is none of another, but for "five years ago", "the six months to
   * June" and "within 11 days".
   */
  private boolean isLoose(Circumstance phrase, CircumstanceLexicon words) {
    Optional<Figure> inside =
        figures.stream().filter(one -> phrase.overlaps(first(one), last(one))).findFirst();
    if (inside.isEmpty()) {
      return true;
    }
    String last = sentence.token(phrase.last()).lower();
    String opener = sentence.token(phrase.first()).lower();
    boolean time =
        phrase.kind() != Circumstance.Kind.PLACE && inside.get().isKind(QuantityKind.DURATION);
    boolean definite = sentence.token(phrase.first() + 1).lower().equals("the");
    return time
        && (words.is(CircumstanceLexicon.Role.BEHIND_TIME, last)
            || definite
            || FRAMES.contains(opener)
            || SPANS.contains(opener));
  }

  /** {@return where the nearest phrase of {@code kind} stands that belongs to {@code figure}} */
  public Optional<Span> of(Figure figure, Circumstance.Kind kind) {
    int first = first(figure);
    int last = last(figure);
    boolean alone =
        figure.isKind(QuantityKind.AGE)
            || figure.isKind(QuantityKind.MULTIPLIER)
            || figure.isKind(QuantityKind.ORDINAL)
            || (figure.isKind(QuantityKind.DURATION) && kind != Circumstance.Kind.REFERENCE);
    if (alone) {
      return Optional.empty();
    }
    return phrases.stream()
        .filter(phrase -> phrase.kind() == kind && !phrase.overlaps(first, last))
        .filter(phrase -> belongs(phrase, figure))
        .min(Comparator.comparingInt(phrase -> phrase.distance(first, last)))
        .map(phrase -> sentence.span(phrase.first(), phrase.last()));
  }

  private boolean belongs(Circumstance phrase, Figure figure) {
    Token head = head(phrase);
    Token top = Governors.top(pieces, figure);
    int gap = phrase.first() - last(figure);
    if (phrase.kind() == Circumstance.Kind.REFERENCE) {
      return phrase.first() == 0 || (gap > 0 && gap <= NEAR && !isAnothers(phrase, figure));
    }
    if (gap == 1 || (gap == 2 && sentence.token(phrase.first() - 1).word().equals(","))) {
      return phrase.kind() == Circumstance.Kind.TIME || gap == 1;
    }
    boolean behind = phrase.first() > last(figure) && !isAnothers(phrase, figure);
    if (phrase.kind() == Circumstance.Kind.TIME
        && (isKnown(figure) || (isSpan(phrase) && !behind))) {
      return false;
    }
    boolean adverb = phrase.first() == phrase.last() && phrase.first() > 0;
    if (adverb && phrase.distance(first(figure), last(figure)) > NEAR) {
      return false;
    }
    if (phrase.kind() == Circumstance.Kind.PLACE) {
      return isPlaceOf(phrase, head, figure);
    }
    boolean below = sentence.isBelow(head, Governors.noun(pieces, figure));
    return below || (clause(head) == clause(top) && !isAnothers(phrase, figure));
  }

  /** "over two years": said of the figure before it alone. */
  private boolean isSpan(Circumstance phrase) {
    return SPANS.contains(sentence.token(phrase.first()).lower())
        && figures.stream().anyMatch(one -> phrase.overlaps(first(one), last(one)));
  }

  /** "the two mills", "the city's five mills", "a $3 million mill": when is not said of it. */
  private boolean isKnown(Figure figure) {
    int before = first(figure) - 1;
    if (before < 0) {
      return false;
    }
    Token word = sentence.token(before);
    boolean article = word.lower().equals("a") || word.lower().equals("an");
    boolean definite =
        word.isTag("PRP$")
            || word.isTag("POS")
            || (word.isTag("DT") && !article && !word.lower().equals("another"));
    return definite || (article && !figure.isBare() && pieces.isTag(figure.last() + 1, "NN"));
  }

  /** A place at the head of the sentence, or what hangs on the verb of what the figure counts. */
  private boolean isPlaceOf(Circumstance phrase, Token head, Figure figure) {
    if (phrase.first() == 0) {
      return true;
    }
    Token noun = Governors.noun(pieces, figure);
    boolean behind = phrase.first() > last(figure);
    boolean counts = figure.isBare() && !figure.isKind(QuantityKind.FRACTION);
    return behind
        && counts
        && !isAnothers(phrase, figure)
        && head.head() >= 0
        && (head.head() == noun.index() || head.head() == noun.head());
  }

  /** Another figure ends between this one and the phrase. */
  private boolean isAnothers(Circumstance phrase, Figure figure) {
    if (phrase.first() < first(figure)) {
      return false;
    }
    return figures.stream()
        .anyMatch(
            other ->
                first(other) > last(figure)
                    && last(other) < phrase.first()
                    && !pieces.is(other.first() - 1, "or"));
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
