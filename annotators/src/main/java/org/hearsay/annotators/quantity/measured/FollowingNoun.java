package org.hearsay.annotators.quantity.measured;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.parse.Token;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.piece.Pieces;
import org.hearsay.corpus.model.QuantityKind;

/** The noun behind a figure, read from left to right where the parser errs. */
record FollowingNoun(Pieces pieces, Figure figure) {
  private static final Set<String> VERBS = Set.of("be", "have", "do");
  private static final int NEAR = 6;

  /**
   * {@return "rebounds" of "grabbed 12 rebounds", tagged as a verb: no plural has a verb in the
   * singular}
   */
  Optional<Token> misread(int next) {
    boolean plural =
        figure.isBare()
            && figure.isKind(QuantityKind.CARDINAL)
            && figure.number().value().compareTo(BigDecimal.ONE) != 0;
    int before = figure.first() - 1;
    boolean whole = pieces.isTag(before, "DT") || pieces.isTag(before, "PDT");
    return plural && !whole && pieces.isTag(next, "VBZ") && pieces.lower(next).endsWith("s")
        ? Optional.of(pieces.token(next)).filter(verb -> !VERBS.contains(verb.lemma()))
        : Optional.empty();
  }

  /** {@return the last of the nouns from {@code from} on, past adjectives and a determiner} */
  Optional<Token> from(int from) {
    int at = from;
    while (at < from + NEAR
        && (pieces.isTag(at, "JJ")
            || (pieces.isTag(at, "DT") && (at == from || !pieces.isTag(at - 1, "JJ")))
            || pieces.isTag(at, "PRP$")
            || pieces.isTag(at, "VBN")
            || (pieces.isTag(at, "VBD")
                && pieces.isTag(at + 1, "NN")
                && !VERBS.contains(pieces.lemma(at)))
            || pieces.isTag(at, "CD")
            || pieces.is(at, "-"))) {
      at++;
    }
    if (!pieces.isTag(at, "NN")
        || (at == figure.last() + 1 && new VerbBehind(pieces, figure).isThere())) {
      return Optional.empty();
    }
    while (at < from + 2 * NEAR && pieces.isTag(at + 1, "NN")) {
      at++;
    }
    return Optional.of(pieces.token(at)).filter(noun -> !noun.entity().equals("DATE"));
  }
}
