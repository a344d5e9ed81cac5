package org.hearsay.annotators.quantity.measured;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.figure.Governors;
import org.hearsay.annotators.quantity.piece.Pieces;
import org.hearsay.corpus.model.QuantityKind;

/**
 * What an adjective behind a figure is said of: "40 percent less water", "4.5 metres long", "5
 * percent contained", "20 percent above the median".
 */
final class ComparedNoun {
  private static final Set<String> DIMENSIONS =
      Set.of(
          "long", "wide", "high", "tall", "deep", "thick", "broad", "across", "apart", "away",
          "old", "heavy", "up", "down", "above", "below", "off", "ahead", "short");
  private static final Set<String> SIZES =
      Set.of("size", "area", "length", "height", "width", "depth", "diameter", "weight");
  private static final Set<String> AMOUNTS = Set.of("much", "many", "few", "little", "long");
  private static final Set<String> MORE = Set.of("more", "less", "fewer");
  private static final Set<String> COMPLEMENTS =
      Set.of("advmod", "xcomp", "ccomp", "advcl", "dep", "obl", "obj", "conj");

  private static final int NEAR = 6;

  private final Pieces pieces;
  private final Sentence sentence;
  private final Figure figure;
  private final AdjacentNoun adjacent;
  private final MeasureVerbs verbs;
  private final Subjects subjects;

  ComparedNoun(Pieces pieces, Figure figure, MeasureVerbs verbs, AdjacentNoun adjacent) {
    this.pieces = pieces;
    this.sentence = pieces.sentence();
    this.figure = figure;
    this.adjacent = adjacent;
    this.verbs = verbs;
    this.subjects = new Subjects(sentence, verbs);
  }

  /** {@return the noun, if such a word stands behind the figure} */
  Optional<Token> found() {
    int next = figure.last() + 1;
    boolean far = figure.isKind(QuantityKind.DURATION) || figure.isLength();
    boolean off = pieces.is(next, "off") && !far;
    boolean to =
        pieces.is(next, "to")
            && !figure.isBare()
            && !pieces.isNumber(next + 1)
            && !pieces.isTag(next + 1, "$")
            && pieces.lemma(figure.first() - 1).equals("add");
    if (pieces.is(next, "in") && pieces.isAny(next + 1, SIZES) && !figure.isBare()) {
      return before(pieces.token(next + 1)).or(() -> subject(Governors.noun(pieces, figure)));
    }
    if (off || to) {
      return offNoun(next + 1);
    }
    int larger = figure.first() - 2;
    if (pieces.is(larger + 1, "than") && pieces.isTag(larger, "JJR") && !figure.isBare()) {
      return larger(larger);
    }
    if (isAsLarge(larger)) {
      return larger(larger);
    }
    if (!pieces.has(next) || !says(pieces.token(next)) || figure.isKind(QuantityKind.AGE)) {
      return Optional.empty();
    }
    Token word = pieces.token(next);
    return lessOf(word)
        .or(new MistaggedVerb(pieces, figure, verbs)::subject)
        .or(() -> before(word))
        .or(() -> subject(word));
  }

  /** "shaved 2 percent off growth", "added $3 million to the bill". */
  private Optional<Token> offNoun(int from) {
    int at = from;
    while (at < from + NEAR
        && (pieces.isTag(at, "DT") || pieces.isTag(at, "JJ") || pieces.isTag(at, "PRP$"))) {
      at++;
    }
    int noun = at;
    while (noun < from + NEAR && pieces.isTag(noun + 1, "NN")) {
      noun++;
    }
    int owned = noun + 1; // "the yard's asking price"
    while (owned < from + NEAR
        && (pieces.isTag(owned, "POS") || (owned > noun + 1 && pieces.isTag(owned, "VBG")))) {
      owned++;
    }
    if (owned > noun + 1) {
      noun = owned;
      while (noun < from + NEAR && pieces.isTag(noun + 1, "NN")) {
        noun++;
      }
    }
    return pieces.isTag(noun, "NN") ? Optional.of(pieces.token(noun)) : Optional.empty();
  }

  /** "waves as high as 9 metres". */
  private boolean isAsLarge(int adjective) {
    return !figure.isBare()
        && pieces.is(adjective - 1, "as")
        && pieces.is(adjective + 1, "as")
        && pieces.isTag(adjective, "JJ")
        && !pieces.isAny(adjective, AMOUNTS);
  }

  /**
   * "a beam wider than 2 inches", "waves as high as 2 metres", "the beam, no wider than 2 inches,".
   */
  private Optional<Token> larger(int adjective) {
    boolean opened = pieces.is(adjective - 1, "no") || pieces.is(adjective - 1, "as");
    int no = opened ? adjective - 1 : adjective;
    int noun = pieces.is(no - 1, ",") ? no - 2 : no - 1;
    return pieces.isTag(noun, "NN") && !pieces.token(noun).isRelation("obl")
        ? Optional.of(pieces.token(noun))
        : subject(pieces.token(adjective));
  }

  private boolean says(Token word) {
    boolean share = figure.isKind(QuantityKind.PERCENT) || figure.isKind(QuantityKind.MULTIPLIER);
    boolean state = word.isTag("VBN") || word.isTag("VBD") || word.isTag("JJ");
    return word.isTag("JJR")
        || word.isTag("RBR")
        || (!figure.isBare() && DIMENSIONS.contains(word.lower()))
        || (share && state);
  }

  /** "40 percent less water": the noun behind the comparative. */
  private Optional<Token> lessOf(Token word) {
    int next = figure.last() + 2;
    boolean misread = word.lower().equals("fewer") && pieces.isTag(next, "VBZ");
    if (misread && pieces.lower(next).endsWith("s")) {
      return Optional.of(pieces.token(next)); // "3 percent fewer falls"
    }
    if (MORE.contains(word.lower()) && pieces.isTag(next, "NN")) {
      int last = pieces.isTag(next + 1, "NN") ? next + 1 : next;
      return Optional.of(pieces.token(last));
    }
    return word.isTag("JJR") && word.isRelation("amod")
        ? sentence.head(word).filter(noun -> noun.isTag("NN") && noun.index() > word.index())
        : Optional.empty();
  }

  /** "a corridor 5 km wide", "the vault, 4.5 metres long". */
  private Optional<Token> before(Token word) {
    int comma = pieces.is(figure.first() - 1, ",") ? 1 : 0;
    int at = figure.first() - 1 - comma;
    boolean dimension = DIMENSIONS.contains(word.lower()) || SIZES.contains(word.lower());
    return dimension && pieces.isTag(at, "NN") && pieces.token(at).entity().equals("O")
        ? Optional.of(pieces.token(at))
        : Optional.empty();
  }

  /** "the vaccinated were 60 percent less likely". */
  private boolean isPeople(Token subject) {
    return subject.isTag("VBN") && sentence.child(subject, "det").isPresent();
  }

  /** "the road costs $4 more", but not "the owner pays $4 more". */
  private boolean isSaid(Token verb) {
    return !figure.isKind(QuantityKind.MONEY)
        || verbs.measures(verb, figure)
        || !(verbs.is(MeasureVerbs.Role.SPENDING, verb)
            || verbs.is(MeasureVerbs.Role.GIVING, verb)
            || verbs.is(MeasureVerbs.Role.OWNING, verb));
  }

  private Optional<Token> subject(Token word) {
    Predicate<Token> noun = subject -> subject.isTag("NN") || isPeople(subject);
    Token last = pieces.token(figure.last());
    boolean is = pieces.lemma(figure.first() - 1).equals("be");
    if (!is && sentence.child(word, "nsubj").filter(last::equals).isPresent()) {
      return Optional.empty(); // "40 percent agreed", unlike "is 40 percent contained"
    }
    return subjects
        .of(word)
        .or(
            () ->
                word.isRelation(COMPLEMENTS)
                    ? sentence.head(word).filter(this::isSaid).flatMap(subjects::of)
                    : Optional.empty())
        .filter(noun)
        .or(adjacent::subject);
  }
}
