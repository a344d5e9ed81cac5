package org.hearsay.annotators.quantity.measured;

import java.util.Set;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.piece.Pieces;

/**
 * Whether a figure goes on with what the one before it counts or measures: "a fare of $3, rising to
 * $4", "12 votes out of 900", "60 plates, the oldest for $90", "had 40 singers but has shrunk to
 * six".
 *
 * @param figure the figure in question
 * @param before the nearest figure before it in the sentence that measures something
 */
record ContinuedNoun(Pieces pieces, Figure figure, Figure before, MeasureVerbs verbs) {
  private static final Set<String> JOINTS = Set.of("and", "or", ",", "but");
  private static final Set<String> HAVING =
      Set.of("have", "employ", "own", "run", "number", "boast", "count");
  private static final Set<String> OF_EXTREME = Set.of("for", "at", "of", "worth", "just", "only");
  private static final int FAR = 30;
  private static final int NEAR = 8;
  private static final int WORDS = 5;

  /** {@return whether the figure measures what {@link #before} does} */
  boolean found() {
    boolean counts = SharedPhrase.isCount(figure) && SharedPhrase.isCount(before);
    return (counts && (isOutOf() || isMembers())) || isReached() || isExtreme();
  }

  /** "the choir, which had 40 singers, has shrunk to six". */
  private boolean isMembers() {
    int verb = figure.first() - 2;
    boolean level =
        pieces.is(verb + 1, "to") && pieces.isTag(verb, "VB") && verbs.changes(pieces.token(verb));
    int far = verb - NEAR;
    while (verb > far && (pieces.isTag(verb - 1, "VB") || pieces.isTag(verb - 1, "RB"))) {
      verb--;
    }
    boolean closes = pieces.isAny(verb - 1, JOINTS) && verb - before.last() <= NEAR;
    boolean had =
        HAVING.contains(pieces.lemma(before.first() - 1))
            || HAVING.contains(pieces.lemma(before.first() - 2));
    return level && closes && had && !pieces.isTag(figure.last() + 1, "NN");
  }

  /** "12 votes out of 900". */
  private boolean isOutOf() {
    return pieces.are(figure.first() - 2, "out", "of")
        && figure.first() - before.last() <= NEAR
        && !pieces.isTag(figure.last() + 1, "NNS");
  }

  /** "a fare of $3, rising to $4", "a fine of $90, capped at $700". */
  private boolean isReached() {
    int verb = figure.first() - 2;
    boolean level = pieces.is(verb + 1, "to") || pieces.is(verb + 1, "at");
    boolean participle = pieces.isTag(verb, "VBN") || pieces.isTag(verb, "VBG");
    return level
        && participle
        && pieces.is(verb - 1, ",")
        && figure.kind() == before.kind()
        && verb - before.last() <= WORDS
        && (verbs.measures(pieces.token(verb))
            || verbs.is(MeasureVerbs.Role.PUTTING, pieces.token(verb)));
  }

  /** "sold 60 plates, the oldest for $90 and the newest for $2". */
  private boolean isExtreme() {
    int best = figure.first() - 1;
    best = pieces.isAny(best, OF_EXTREME) ? best - 1 : best;
    boolean joined = pieces.is(best - 2, ",") || pieces.is(best - 2, "and");
    return pieces.isTag(best, "JJS")
        && pieces.is(best - 1, "the")
        && joined
        && !figure.isBare()
        && SharedPhrase.isCount(before)
        && figure.first() - before.last() <= FAR;
  }
}
