package org.hearsay.annotators.quantity.measured;

import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.parse.Token;
import org.hearsay.annotators.quantity.piece.Pieces;

/** An adjective that stands for a noun: "three of the dead", "half its young". */
record NominalAdjective(Pieces pieces) {
  private static final Set<String> QUANTIFIERS =
      Set.of("first", "second", "third", "last", "few", "many", "several", "other", "same", "such");

  /**
   * {@return the adjective, if one stands at {@code from}, behind its determiner or without one}
   */
  Optional<Token> at(int from) {
    boolean determined = pieces.isTag(from, "DT") || pieces.isTag(from, "PRP$");
    int at = determined ? from + 1 : from;
    if (determined && pieces.isTag(at, "JJ") && pieces.isTag(at + 1, "JJ")) {
      at++; // "put $3 into a new stable"
    }
    int next = at + 1;
    boolean alone =
        (determined || !pieces.is(next, ","))
            && !pieces.isTag(next, "NN")
            && !pieces.isTag(next, "JJ")
            && !pieces.isTag(next, "CD")
            && !pieces.isTag(next, "VBG")
            && !pieces.hyphen(next);
    boolean plain =
        pieces.has(at)
            && (pieces.token(at).tag().equals("JJ") || (determined && pieces.isTag(at, "VBN")))
            && !pieces.isAny(at, QUANTIFIERS);
    return plain && alone ? Optional.of(pieces.token(at)) : Optional.empty();
  }
}
