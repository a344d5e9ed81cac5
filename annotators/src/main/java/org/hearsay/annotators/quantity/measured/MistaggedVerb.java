package org.hearsay.annotators.quantity.measured;

import java.util.Optional;
import org.hearsay.annotators.parse.Token;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.piece.Pieces;
import org.hearsay.corpus.model.QuantityKind;

/**
 * A verb right before a figure that the tagger takes for a noun: "Profit Falls 22%", "the crates
 * weigh 4 kg".
 */
record MistaggedVerb(Pieces pieces, Figure figure, MeasureVerbs verbs) {
  private static final int NEAR = 6;

  /** {@return the noun before such a verb} */
  Optional<Token> subject() {
    return headline().or(this::costing).or(this::expected);
  }

  /** "expects turnout to top 45 percent": no adjective stands between "to" and a figure. */
  private Optional<Token> expected() {
    int verb = figure.first() - 1;
    boolean adjective = pieces.isTag(verb, "JJ") || pieces.isTag(verb, "NN");
    boolean says =
        adjective && pieces.is(verb - 1, "to") && verbs.saysOfSubject(pieces.token(verb));
    return says && pieces.isTag(verb - 2, "NN")
        ? Optional.of(new OuterNoun(pieces.sentence()).of(pieces.token(verb - 2)))
        : Optional.empty();
  }

  private Optional<Token> headline() {
    int verb = figure.first() - 1;
    boolean change =
        pieces.isCapital(verb) && pieces.isTag(verb, "NN") && verbs.changes(pieces.lower(verb));
    return change && pieces.isTag(verb - 1, "NN")
        ? Optional.of(pieces.token(verb - 1))
        : Optional.empty();
  }

  /** The noun and the verb agree like a subject and its verb, and unlike a compound. */
  private Optional<Token> costing() {
    int verb = figure.first() - 1;
    for (int steps = 0; steps < NEAR && AdjacentNoun.isSkipped(pieces.lower(verb)); steps++) {
      verb--;
    }
    boolean average = pieces.isTag(verb, "JJ");
    boolean noun = (average || pieces.isTag(verb, "NN")) && pieces.isTag(verb - 1, "NN");
    if (!noun) {
      return Optional.empty();
    }
    OuterNoun outer = new OuterNoun(pieces.sentence());
    Token whole = outer.of(pieces.token(verb));
    boolean inside = whole.index() < pieces.get(verb - 1).token(); // "seas off the cape reach 4 m"
    Token subject =
        average ? outer.of(pieces.token(verb - 1)) : inside ? whole : pieces.token(verb - 1);
    boolean agree = pieces.isTag(verb, "NNS") != subject.isTag("NNS");
    return agree
            && (average || !figure.isKind(QuantityKind.PERCENT))
            && verbs.saysOfSubject(pieces.token(verb))
        ? Optional.of(subject)
        : Optional.empty();
  }
}
