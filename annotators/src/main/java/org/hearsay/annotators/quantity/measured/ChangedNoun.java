package org.hearsay.annotators.quantity.measured;

import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.piece.Pieces;
import org.hearsay.corpus.model.QuantityKind;

/** What a verb changes by or to a figure: "cut the rate to 3%", "rents rose 3%". */
final class ChangedNoun {
  private static final Set<String> UNITS = Set.of("%", "percent", "cent", "point");
  private static final Set<String> EXTENTS =
      Set.of("average", "total", "record", "maximum", "bit", "lot", "penny", "tick", "fraction");
  private static final int LEVEL_REACH = 8;
  private final Pieces pieces;
  private final Sentence sentence;
  private final Figure figure;
  private final MeasureVerbs verbs;
  private final Subjects subjects;

  ChangedNoun(Pieces pieces, Figure figure, MeasureVerbs verbs) {
    this.pieces = pieces;
    this.sentence = pieces.sentence();
    this.figure = figure;
    this.verbs = verbs;
    this.subjects = new Subjects(sentence, verbs);
  }

  /** {@return the object of the verb, or else its subject} */
  Optional<Token> of(Token verb) {
    if (sentence.child(verb, "obj").filter(object -> object.isTag("PRP")).isPresent()) {
      return Optional.empty();
    }
    return object(verb)
        .or(() -> isAgent(verb) ? sentence.child(verb, "nsubj:pass") : subjects.of(verb))
        .or(
            () ->
                new GoverningVerb(pieces, figure, verbs)
                    .outer(verb)
                    .filter(outer -> !isAgent(verb))
                    .flatMap(subjects::of));
  }

  /** {@return the object of the verb, unless it is the figure itself} */
  Optional<Token> object(Token verb) {
    int first = pieces.get(figure.first()).token();
    return sentence
        .child(verb, "obj")
        .filter(object -> object.index() > verb.index())
        .filter(object -> object.index() < first || isShifted(object))
        .filter(object -> object.isTag("NN") && !EXTENTS.contains(object.lemma()))
        .filter(object -> sentence.child(object, "nummod").isEmpty() && !isUnit(object));
  }

  /** "raised to nine the number of deaths". */
  private boolean isShifted(Token object) {
    int behind = pieces.get(figure.last()).token() + 1;
    return pieces.is(figure.first() - 1, "to")
        && sentence.child(object, "det").filter(word -> word.index() == behind).isPresent();
  }

  /** {@return whether who "lost $5 million" is not measured; what "lost 88 cents to $69" is} */
  boolean isAgent(Token verb) {
    return verbs.isAgent(verb, figure) && !reachesLevel();
  }

  private boolean reachesLevel() {
    boolean money = figure.isKind(QuantityKind.MONEY);
    int before = figure.first() - 2;
    boolean level =
        pieces.has(before)
            && (isUnit(pieces.token(before)) || (money && !pieces.isTag(before, "VB")));
    if (level && pieces.is(before + 1, "to")) {
      return true;
    }
    for (int i = figure.last() + 1; i < figure.last() + LEVEL_REACH; i++) {
      if (pieces.is(i, "to") && (pieces.isTag(i + 1, "CD") || pieces.isTag(i + 1, "$"))) {
        return money;
      }
    }
    return false;
  }

  /** "rose 3%": the figure itself, or the one before it, is the verb's object. */
  private boolean isUnit(Token object) {
    return UNITS.contains(object.lemma()) || UNITS.contains(object.word());
  }
}
