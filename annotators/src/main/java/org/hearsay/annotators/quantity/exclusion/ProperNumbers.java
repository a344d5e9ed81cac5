package org.hearsay.annotators.quantity.exclusion;

import java.util.Set;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.number.Numeral;
import org.hearsay.annotators.quantity.piece.Pieces;

/**
 * Numbers inside of names that count nothing, though a noun stands behind: "the S&amp;P 500
 * companies", "two 737 Max jets", "the bottom three", a player's number in a caption.
 */
final class ProperNumbers {
  /** Words behind the number of a model: "737 Max", "11 Pro". */
  private static final Set<String> MODELS =
      Set.of("pro", "max", "plus", "ultra", "mini", "lite", "se", "gt", "gti", "turbo", "series");

  /** Lists and indexes whose name ends in how many they hold: "Stoxx 600", "sp 500". */
  private static final Set<String> LISTS =
      Set.of(
          "stoxx", "nasdaq", "sp", "ftse", "nikkei", "russell", "csi", "topix", "cac", "asx",
          "ibex", "tsx", "fortune", "forbes", "xetra");

  private static final Set<String> LIST_KINDS = Set.of("composite", "global", "europe", "index");

  private static final Set<String> RANKS = Set.of("top", "bottom");

  /** Players carry a number in captions: "goalkeeper Ana Ruiz (4) dives". */
  private static final Set<String> PLAYERS =
      Set.of(
          "quarterback",
          "receiver",
          "cornerback",
          "linebacker",
          "lineman",
          "tackle",
          "safety",
          "guard",
          "forward",
          "center",
          "pitcher",
          "catcher",
          "shortstop",
          "baseman",
          "outfielder",
          "goalkeeper",
          "goaltender",
          "goalie",
          "defenseman",
          "defender",
          "midfielder",
          "striker",
          "winger",
          "kicker",
          "punter");

  private static final int LONGEST_NAME = 4;

  private ProperNumbers() {}

  /** {@return whether a number in brackets is the one on a player's back} */
  static boolean isOfPlayer(Pieces pieces, Figure figure) {
    int open = figure.first() - 1;
    boolean bracket = pieces.is(open, "(") && pieces.is(figure.last() + 1, ")");
    if (!bracket || !pieces.isTag(figure.last() + 2, "VBZ")) {
      return false;
    }
    int name = open - 1;
    while (name > open - 1 - LONGEST_NAME && pieces.isTag(name, "NNP")) {
      name--;
    }
    return PLAYERS.contains(pieces.lemma(name));
  }

  /**
   * {@return whether the number belongs to the name of an index, a list or a model}
   *
   * @param label where the word before the number stands
   * @param counts whether the number counts the noun behind it
   */
  static boolean isPart(Pieces pieces, Figure figure, int label, boolean counts) {
    boolean list =
        pieces.isAny(label, LISTS)
            || (pieces.is(label, "p") && (pieces.is(label - 1, "&") || pieces.is(label - 1, "s")))
            || (pieces.isAny(label - 1, LISTS) && pieces.isAny(label, LIST_KINDS));
    boolean small = pieces.written(figure.first()).length() <= 4;
    boolean model = pieces.isAny(figure.last() + 1, MODELS) && pieces.isCapital(figure.last() + 1);
    boolean digits = figure.number().isForm(Numeral.Form.DIGITS) && small;
    boolean rank =
        pieces.isAny(label, RANKS)
            && !counts
            && !pieces.is(label - 1, "to")
            && !pieces.isTag(figure.last() + 1, "JJ")
            && !pieces.is(figure.last() + 1, "of");
    return (digits && figure.number().isPlainInteger() && (list || model)) || rank;
  }
}
