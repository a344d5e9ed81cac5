package org.hearsay.annotators.quantity.measured;

import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.parse.Token;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.piece.Pieces;
import org.hearsay.corpus.model.QuantityKind;

/**
 * The noun that a figure between commas or in a bracket says something of: "the price, €11 a
 * kilo,", "the index, down 40 points,", "the mast, at 90 metres,", "Ana Vell (62 kg)", "At 90
 * metres, the mast".
 */
record ApposedNoun(Pieces pieces, Figure figure, MeasureVerbs verbs) {
  private static final Set<String> BESIDE = Set.of("up", "down");
  private static final Set<String> OF = Set.of("at", "of", "for", "worth");
  private static final int SHORT = 4;
  private static final int NEAR = 10;
  private static final Set<String> NOW = Set.of("now", "currently", "still", "already", "once");

  /** {@return the noun, if the figure stands so} */
  Optional<Token> found() {
    if (figure.isKind(QuantityKind.DURATION)) {
      return isLong() ? common(opens() - 1) : Optional.empty();
    }
    return figure.isKind(QuantityKind.AGE)
        ? Optional.empty()
        : put().or(this::bracketed).or(this::between).or(this::leading).or(this::framed);
  }

  /** "the saving, put at £300 in the first report,". */
  private Optional<Token> put() {
    int verb = figure.first() - 2;
    boolean put =
        pieces.is(verb + 1, "at")
            && pieces.isTag(verb, "VBN")
            && verbs.is(MeasureVerbs.Role.PUTTING, pieces.token(verb));
    return put && pieces.is(verb - 1, ",") ? common(verb - 2) : Optional.empty();
  }

  private boolean isLevel() {
    return !figure.isBare() || pieces.isAny(figure.last() + 1, BESIDE);
  }

  /** Where what stands before the figure ends. */
  private int opens() {
    int before = figure.first() - 1;
    boolean beside = isLevel() && pieces.isAny(before, BESIDE);
    boolean at = !figure.isBare() && pieces.isAny(before, OF);
    return beside || at || pieces.isAny(before, NOW) ? before - 1 : before;
  }

  /** "the delay, of nine weeks,". */
  private boolean isLong() {
    boolean of = pieces.is(figure.first() - 1, "of") || pieces.is(figure.first() - 1, "for");
    return of && pieces.is(opens(), ",") && pieces.is(figure.last() + 1, ",");
  }

  private Optional<Token> bracketed() {
    int noun = opens() - 1;
    return isLevel() && pieces.is(opens(), "(") && pieces.isTag(noun, "NN")
        ? Optional.of(pieces.token(noun)).filter(this::isMeasured)
        : Optional.empty();
  }

  /** A person may have a weight, but is no sum and no share. */
  private boolean isMeasured(Token noun) {
    return figure.isKind(QuantityKind.MEASURE) || !noun.entity().equals("PERSON");
  }

  private Optional<Token> between() {
    int behind = figure.last() + 1;
    boolean closed =
        !pieces.isWord(behind)
            || pieces.are(behind, "in", "all")
            || (pieces.are(behind, "of", "them") && !pieces.isWord(behind + 2))
            || (!figure.isBare() && (isClosedBehind(behind) || isInserted(behind)))
            || (isLevel() && pieces.isAny(figure.first() - 1, BESIDE));
    return closed && pieces.is(opens(), ",") && !pieces.is(behind, "-")
        ? common(opens() - 1)
        : Optional.empty();
  }

  /** "the flood, 4 metres in places,": a short phrase before the comma. */
  private boolean isClosedBehind(int preposition) {
    if (!pieces.isTag(preposition, "IN")) {
      return false;
    }
    int at = preposition + 1;
    while (at < preposition + SHORT && (pieces.isTag(at, "NN") || pieces.isTag(at, "CD"))) {
      at++;
    }
    return at > preposition + 1 && pieces.is(at, ",");
  }

  /** "Rents, at $900 in the week to May, are": what stands between subject and verb. */
  private boolean isInserted(int from) {
    if (!pieces.isTag(from, "IN") && !pieces.isTag(from, "DT")) {
      return false;
    }
    int at = from;
    while (at < from + NEAR && pieces.isWord(at) && !isFinite(at)) {
      at++;
    }
    int noun = opens() - 1;
    return pieces.is(at, ",")
        && isFinite(at + 1)
        && pieces.isTag(noun, "NN")
        && pieces.token(noun).isRelation("nsubj");
  }

  private boolean isFinite(int at) {
    return pieces.isTag(at, "MD") || (pieces.has(at) && Insertion.isFinite(pieces.token(at)));
  }

  /** "At 90 metres, the mast is the highest": the subject behind the figure. */
  private Optional<Token> leading() {
    int comma = figure.last() + 1;
    boolean opens = pieces.is(0, "at") && figure.first() == 1 && !figure.isBare();
    if (!opens || !pieces.is(comma, ",") || !pieces.isTag(comma + 1, "DT")) {
      return Optional.empty();
    }
    int noun = comma + 2;
    while (noun < comma + NEAR
        && (pieces.isTag(noun, "JJ")
            || (pieces.isTag(noun, "NN") && pieces.isTag(noun + 1, "NN")))) {
      noun++;
    }
    return common(noun);
  }

  /** "Of the parcels sent there, three were lost". */
  private Optional<Token> framed() {
    int next = figure.last() + 1;
    boolean closed = pieces.is(figure.first() - 1, ",") && !pieces.isTag(next, "NN");
    if (!closed || !pieces.is(0, "of") || pieces.is(next, "of")) {
      return Optional.empty();
    }
    int noun = 1;
    while (noun < NEAR && !pieces.isTag(noun, "NN")) {
      noun++;
    }
    while (noun < NEAR && pieces.isTag(noun + 1, "NN")) {
      noun++;
    }
    return noun < figure.first() ? common(noun) : Optional.empty();
  }

  private Optional<Token> common(int at) {
    return pieces.isTag(at, "NN") && !pieces.isTag(at, "NNP")
        ? Optional.of(pieces.token(at))
        : Optional.empty();
  }
}
