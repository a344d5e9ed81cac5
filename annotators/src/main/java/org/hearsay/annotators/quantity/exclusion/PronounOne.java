package org.hearsay.annotators.quantity.exclusion;

import java.util.Set;
import org.hearsay.annotators.parse.Token;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.piece.Pieces;
import org.hearsay.annotators.quantity.piece.SpeechVerbs;

/**
 * "One" that stands for a person or a thing and counts nothing: "no one", "this one", "one day".
 */
final class PronounOne {
  private static final Set<String> UNCOUNTED =
      Set.of(
          "hand",
          "thing",
          "time",
          "way",
          "point",
          "day",
          "another",
          "more",
          "reason",
          "step",
          "side",
          "afternoon",
          "morning",
          "evening",
          "stage",
          "end",
          "mind",
          "word",
          "bit",
          "note",
          "example",
          "sense",
          "kind");
  private static final Set<String> LOOSE = Set.of("things", "reasons", "ways", "key");
  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "this", "that", "no", "any", "each", "every", "some", "another", "which", "only",
          "these", "those", "other", "next", "last", "first");

  /** What the tagger calls numbers that count no group: "a loss, one of $3 million". */
  private static final Set<String> SUMS = Set.of("MONEY", "PERCENT");

  private static final int LONGEST_GROUP = 10;

  private PronounOne() {}

  /** {@return whether the figure, which has no unit, is such a "one"} */
  static boolean is(Pieces pieces, Figure figure) {
    return pieces.is(figure.first(), "one")
        && figure.first() == figure.last()
        && !counts(pieces, figure);
  }

  /** "one" counts before the noun that it modifies, and in "one of the men". */
  private static boolean counts(Pieces pieces, Figure figure) {
    int next = figure.last() + 1;
    if (figure.isRange()) {
      return true;
    }
    int before = figure.first() - 1;
    boolean clause = pieces.is(before, "that") && pieces.isTag(before, "IN");
    boolean just =
        pieces.is(before, "only")
            && !pieces.isTag(before - 1, "DT")
            && !pieces.isTag(before - 1, "PRP$");
    if ((pieces.isAny(before, DETERMINERS) && !clause && !just) || pieces.is(before, "number")) {
      return false;
    }
    if (pieces.is(next, "of")) {
      return opensGroup(pieces, next + 1)
          && !isLoose(pieces, next + 1)
          && !SUMS.contains(pieces.token(next + 1).entity());
    }
    if (pieces.is(next, "hand") && !pieces.is(figure.first() - 1, "on")) {
      return true; // "put one hand on the wheel", not "on one hand"
    }
    if (pieces.isAny(next, UNCOUNTED) || UNCOUNTED.contains(pieces.lemma(next))) {
      return false;
    }
    if (isSomebody(pieces, figure)) {
      return false;
    }
    Token one = pieces.token(figure.last());
    boolean modifies = one.isRelation("nummod") && one.head() > one.index();
    boolean noun = pieces.isTag(next, "NN") && !pieces.isTag(next, "NNP");
    return one.isTag("CD") && (modifies || noun);
  }

  /** "one nurse said", "one council member complained": a certain one, who is quoted. */
  private static boolean isSomebody(Pieces pieces, Figure figure) {
    boolean bare =
        !pieces.is(figure.first() - 1, "only")
            && !pieces.is(figure.first() - 1, "just")
            && !pieces.is(figure.first() - 1, "least");
    return bare
        && pieces
            .sentence()
            .head(pieces.token(figure.first()))
            .filter(noun -> noun.tag().equals("NN") && noun.isRelation("nsubj"))
            .flatMap(noun -> pieces.sentence().head(noun))
            .filter(PronounOne::isSaying)
            .isPresent();
  }

  private static boolean isSaying(Token verb) {
    return verb.isTag("VB") && SpeechVerbs.holds(verb.lemma());
  }

  /** "of the men", "of them", "of about 40 men"; not "a tale, one of fear". */
  private static boolean opensGroup(Pieces pieces, int i) {
    return (pieces.isTag(i + 1, "CD") && pieces.isTag(i + 2, "NNS"))
        || pieces.isTag(i, "DT")
        || pieces.isTag(i, "PRP")
        || pieces.isTag(i, "CD")
        || pieces.isTag(i, "NNS")
        || pieces.isTag(i, "NNP")
        || pieces.isTag(i, "JJ")
        || (pieces.isTag(i, "NN") && pieces.isTag(i + 1, "POS"));
  }

  /** "of the best" alone, "of the things", "of many" name no group to count one of. */
  private static boolean isLoose(Pieces pieces, int i) {
    boolean superlative = false;
    for (int at = i; at < i + LONGEST_GROUP; at++) {
      if (pieces.is(at, "many") || pieces.is(at, "only") || pieces.isAny(at, LOOSE)) {
        return true;
      }
      if (pieces.isTag(at, "NNS") || pieces.isTag(at, "NNPS")) {
        return false;
      }
      superlative |= pieces.isTag(at, "JJS") || pieces.isTag(at, "RBS") || pieces.is(at, "few");
    }
    return superlative;
  }
}
