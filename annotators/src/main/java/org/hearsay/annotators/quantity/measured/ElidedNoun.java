package org.hearsay.annotators.quantity.measured;

import java.util.Set;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.piece.Pieces;
import org.hearsay.corpus.model.QuantityKind;

/**
 * Whether a figure leaves its noun out although other nouns stand near: "Spain won nine medals,
 * France six", "11 counts of theft and one of fraud", "71 votes for and 12 against", "sales of $9
 * million, an increase of 6 percent", "$78, down from an earlier forecast of $81".
 *
 * @param figure the figure in question
 * @param before the nearest figure before it in the sentence that measures something
 */
record ElidedNoun(Pieces pieces, Figure figure, Figure before, MeasureVerbs verbs) {
  private static final Set<String> JOINTS = Set.of("and", "or", ",", "but");
  private static final Set<String> LEVELS =
      Set.of(
          "forecast",
          "estimate",
          "target",
          "projection",
          "prediction",
          "expectation",
          "guidance",
          "goal",
          "peak",
          "high",
          "low",
          "record");
  private static final int FAR = 30;

  /** How far "of" may stand behind the comma: "a steep increase of 6 percent". */
  private static final int CHANGE = 4;

  private static final int NEAR = 8;
  private static final int WORDS = 5;

  /** {@return whether the figure measures what {@link #before} does} */
  boolean found() {
    boolean counts = SharedPhrase.isCount(figure) && SharedPhrase.isCount(before);
    return (counts ? isGapped() || isListed() : isExtent() || isLevel() || isPartGapped())
        || isCompared()
        || new ContinuedNoun(pieces, figure, before, verbs).found();
  }

  /** "Spain won nine medals, France six": the verb is left out, too. */
  private boolean isGapped() {
    int noun = figure.first() - 1;
    boolean property = pieces.isAny(noun - 1, Set.of(",", "a", "an"));
    boolean named = pieces.isTag(noun, "NNP") || !property;
    boolean closed = !pieces.isWord(figure.last() + 1) && !pieces.hyphen(figure.last() + 1);
    return closed
        && named
        && pieces.isTag(noun, "NN")
        && figure.first() - before.last() <= FAR
        && hasMark(before.last() + 1, noun);
  }

  private boolean hasMark(int from, int to) {
    for (int i = from; i < to; i++) {
      if (pieces.is(i, ",") || pieces.is(i, ";")) {
        return true;
      }
    }
    return false;
  }

  /** "71 votes for and 12 against", "11 counts of theft and one of fraud". */
  private boolean isListed() {
    int next = figure.last() + 1;
    boolean near = figure.first() - before.last() <= NEAR;
    if (near && pieces.is(figure.first() - 1, "to") && !pieces.isTag(next, "NN")) {
      return pieces.isTag(figure.first() - 2, "NN"); // "by 12 votes to nine"
    }
    if (!near || !pieces.isAny(figure.first() - 1, JOINTS)) {
      return false;
    }
    if (pieces.is(next, "of")) {
      return hasOf() && (pieces.isTag(next + 1, "NN") || pieces.isTag(next + 1, "JJ"));
    }
    return pieces.isTag(next, "IN") && !pieces.is(next, "per");
  }

  private boolean hasOf() {
    for (int i = before.last() + 1; i < figure.first(); i++) {
      if (pieces.is(i, "of")) {
        return true;
      }
    }
    return false;
  }

  /** "sales of $9 million, an increase of 6 percent", "a 6 percent increase". */
  private boolean isExtent() {
    int comma = before.last() + 1;
    boolean apposed = pieces.is(comma, ",") && pieces.isAny(comma + 1, Set.of("a", "an"));
    if (!apposed || figure.isBare() || figure.isKind(QuantityKind.DURATION)) {
      return false;
    }
    int of = figure.first() - 1;
    boolean behind = pieces.is(of, "of") && of <= comma + CHANGE;
    int noun = behind ? of - 1 : figure.last() + 1;
    boolean starts = behind || figure.first() == comma + 2;
    return starts && pieces.isTag(noun, "NN") && verbs.isChangeNoun(pieces.token(noun));
  }

  /** "they hold 40 percent of the stock, she 12 percent". */
  private boolean isPartGapped() {
    int holder = figure.first() - 1;
    boolean closed = !pieces.isWord(figure.last() + 1);
    boolean name = pieces.isTag(holder, "PRP") || pieces.isTag(holder, "NNP");
    return closed
        && name
        && (pieces.is(holder - 1, ",") || pieces.is(holder - 1, "and"))
        && pieces.is(before.last() + 1, "of")
        && figure.kind() == before.kind();
  }

  /** "handled 900 passengers in May, 14 percent fewer than a year before". */
  private boolean isCompared() {
    int next = figure.last() + 1;
    boolean than =
        pieces.isAny(next, Set.of("more", "fewer", "less")) && !pieces.isTag(next + 1, "NN");
    boolean near = figure.first() - before.last() <= NEAR;
    if (!than || !near || !pieces.is(figure.first() - 1, ",")) {
      return false;
    }
    for (int i = before.last() + 1; i < figure.first(); i++) {
      if (pieces.isTag(i, "VB")) {
        return false;
      }
    }
    return true;
  }

  /** "down from her earlier forecast of $81". */
  private boolean isLevel() {
    int noun = figure.first() - 2;
    boolean level =
        pieces.is(figure.first() - 1, "of")
            && LEVELS.contains(pieces.lemma(noun))
            && figure.kind() == before.kind()
            && figure.first() - before.last() <= FAR;
    if (!level) {
      return false;
    }
    int at = noun - 1;
    for (int steps = 0;
        steps < WORDS
            && (pieces.isTag(at, "DT")
                || pieces.isTag(at, "PRP$")
                || pieces.isTag(at, "JJ")
                || pieces.isTag(at, "NN")
                || pieces.isTag(at, "POS"));
        steps++) {
      at--;
    }
    return SharedPhrase.compares(pieces, at);
  }
}
