package org.hearsay.annotators.quantity.number;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.quantity.number.NumberWords.Part;
import org.hearsay.annotators.quantity.piece.Pieces;

/** Scales that are shortened and stand right behind the digits: "50k", "$3bn", "2.5M". */
final class ScaleSuffixes {
  private static final Set<String> RACES =
      Set.of(
          "race",
          "sprint",
          "final",
          "finals",
          "freestyle",
          "hurdles",
          "relay",
          "champion",
          "dash",
          "heat",
          "heats",
          "pool",
          "record",
          "title",
          "butterfly",
          "backstroke",
          "runner",
          "walk");
  private static final Set<String> EXTENTS =
      Set.of("deep", "high", "long", "tall", "wide", "thick", "broad", "below", "above", "away");
  private static final int LONGEST_PHRASE = 6;

  private final NumberWords words;

  ScaleSuffixes(NumberWords words) {
    this.words = words;
  }

  /**
   * {@return the factor of the scale that piece {@code i} shortens}
   *
   * @param money whether a currency sign stands before the number, so that no "m" is a metre
   */
  Optional<BigDecimal> at(Pieces pieces, int i, boolean money) {
    String suffix = pieces.lower(i);
    boolean glued = pieces.glued(i);
    if (words.is(Part.SHORT, suffix)) {
      return words.value(Part.SHORT, suffix);
    }
    if (!words.is(Part.SUFFIX, suffix) || !(glued || (money && suffix.equals("m")))) {
      return Optional.empty();
    }
    boolean people = !pieces.glued(i + 1) && opensPlural(pieces, i + 1);
    boolean capital = pieces.isCapital(i) && !suffix.equals("t");
    if (suffix.equals("mm")) {
      return money ? words.value(Part.SUFFIX, suffix) : Optional.empty();
    }
    return money || capital || suffix.equals("k") || people
        ? words.value(Part.SUFFIX, suffix)
        : Optional.empty();
  }

  /** "3m people", "4m pressed and streamed albums"; not "5m deep pools". */
  private static boolean opensPlural(Pieces pieces, int i) {
    if (pieces.isTag(i, "NN")) {
      return !pieces.isAny(i, RACES);
    }
    for (int at = i; at < i + LONGEST_PHRASE && !pieces.isAny(at, EXTENTS); at++) {
      if (pieces.isTag(at, "NNS")) {
        return !pieces.isAny(at, RACES);
      }
      boolean inside = pieces.isTag(at, "JJ") || pieces.isTag(at, "VB") || pieces.isTag(at, "CC");
      if (!inside && !pieces.isTag(at, "NN")) {
        return false;
      }
    }
    return false;
  }
}
