package org.hearsay.annotators.quantity.unit;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.parse.Token;
import org.hearsay.annotators.quantity.number.Numeral;
import org.hearsay.annotators.quantity.piece.Pieces;
import org.hearsay.corpus.model.QuantityKind;

/**
 * Settles forms that are a unit in one place and something else in another, each by its own rule:
 * "5 m high" and "5 m people", "a 16-bit chip" and "a bit", "one second" and "second place".
 */
final class AmbiguousUnits {
  private static final Set<String> SECOND_PLACE = Set.of("half", "quarter", "place", "hand");

  /** What marks of feet and inches stand beside. */
  private static final Set<String> EXTENTS =
      Set.of(
          "long",
          "tall",
          "wide",
          "high",
          "deep",
          "thick",
          "height",
          "altitude",
          "depth",
          "width",
          "length",
          "ceiling",
          "screen",
          "display",
          "diameter",
          "x",
          "by");

  private static final Set<String> COLD =
      Set.of("temperature", "kelvin", "superconductor", "superconduct", "absolute", "cryogenic");
  private static final Set<String> ELECTRIC =
      Set.of("capacitor", "supercapacitor", "capacitance", "farad");
  private static final Set<String> RADIATING =
      Set.of("radiation", "radiologist", "exposure", "dose", "x-ray", "gamma", "roentgen");
  private static final UnitUse.Entry FARAD =
      new UnitUse.Entry(
          "FARAD", "farad", Optional.of("capacitance"), QuantityKind.MEASURE, BigDecimal.ONE);

  private static final int NEAR = 5;
  private static final int OF_A_YEAR = 4;
  private static final int OF_A_MODEL = 3;

  private AmbiguousUnits() {}

  /**
   * {@return {@code use} behind {@code number}, read as its place asks for; nothing if it is none}
   */
  static Optional<UnitUse> read(Pieces pieces, UnitUse use, Numeral number) {
    boolean single = use.first() == use.last();
    boolean fits =
        switch (pieces.lower(use.first())) {
          case "stone" -> !pieces.isTag(use.last() + 1, "NN");
          case "point" -> isPoint(pieces, use, number);
          case "second" -> !single || isSecond(pieces, use, number);
          case "minute" ->
              !single || !pieces.is(use.last() + 1, "of") || !number.isForm(Numeral.Form.FRACTION);
          case "'" -> isFoot(pieces, use.first());
          case "\"" -> isInch(pieces, use.first());
          case "m" -> pieces.glued(use.first()) || isMetre(pieces, use.last() + 1);
          case "k" -> has(pieces, COLD);
          case "r" -> !single || has(pieces, RADIATING);
          case "war" -> !number.isPlainInteger();
          case "bit", "bits" -> pieces.isNumber(number.last());
          case "cup", "cups" -> isCup(pieces, use, number);
          default -> true;
        };
    return fits && !isName(pieces, use, number)
        ? Optional.of(isFarad(pieces, use) ? new UnitUse(FARAD, use.first(), use.last()) : use)
        : Optional.empty();
  }

  /** "at one point" is a time; "a quarter point" needs its article. */
  private static boolean isPoint(Pieces pieces, UnitUse use, Numeral number) {
    boolean moment = pieces.is(number.first() - 1, "at") && isOne(number);
    boolean share = number.isForm(Numeral.Form.FRACTION) && pieces.isWord(number.first());
    boolean whole =
        use.last() > use.first()
            || pieces.is(use.first() - 1, "a")
            || pieces.is(number.first(), "a");
    return !moment && (!share || whole);
  }

  private static boolean isSecond(Pieces pieces, UnitUse use, Numeral number) {
    return (isOne(number) || pieces.glued(use.first()))
        && !pieces.isAny(use.last() + 1, SECOND_PLACE);
  }

  /** "at a height of 40'": a mark beside digits and words of extent. */
  private static boolean isFoot(Pieces pieces, int mark) {
    return pieces.glued(mark) && !pieces.glued(mark + 1) && isBesideExtent(pieces, mark);
  }

  /** "5'11\"", "10\" long": else the mark closes a quotation. */
  private static boolean isInch(Pieces pieces, int mark) {
    boolean feet = pieces.is(mark - 2, "'") && pieces.glued(mark - 1);
    return (pieces.glued(mark) && feet) || pieces.isAny(mark + 1, EXTENTS);
  }

  private static boolean isBesideExtent(Pieces pieces, int mark) {
    for (int i = mark - NEAR; i <= mark + 1; i++) {
      if (pieces.isAny(i, EXTENTS)) {
        return true;
      }
    }
    return false;
  }

  /** "5 m high", "a drop of 5 m"; "5 m people" are millions. */
  private static boolean isMetre(Pieces pieces, int next) {
    return !pieces.isTag(next, "NN") || pieces.is(next, "x");
  }

  /** "two cups of flour", "half a cup"; a cup that is won is none. */
  private static boolean isCup(Pieces pieces, UnitUse use, Numeral number) {
    boolean share = number.isForm(Numeral.Form.FRACTION) || !number.isPlainInteger();
    return !pieces.isCapital(use.first()) && (share || pieces.is(use.last() + 1, "of"));
  }

  private static boolean isFarad(Pieces pieces, UnitUse use) {
    return use.entry().id().equals("DEG_F")
        && pieces.is(use.last(), "f")
        && use.first() == use.last()
        && has(pieces, ELECTRIC);
  }

  /**
   * "in 2011 Stone retired", "the 2019 C.P.I.", "12345 F Block", "a Boeing 747F": words and letters
   * of a name.
   */
  private static boolean isName(Pieces pieces, UnitUse use, Numeral number) {
    boolean apart = !pieces.glued(use.first());
    if (apart && pieces.isCapital(use.first()) && isYear(pieces, number)) {
      return true;
    }
    boolean letter =
        use.first() == use.last()
            && pieces.written(use.first()).length() == 1
            && pieces.isWord(use.first());
    int next = use.last() + 1;
    boolean abbreviation =
        pieces.is(next, ".") && pieces.glued(next + 1) && pieces.isWord(next + 1);
    boolean slash = pieces.is(next, "/") && !pieces.isNumber(next + 1);
    boolean model =
        !apart
            && pieces.isTag(number.first() - 1, "NNP")
            && pieces.written(number.last()).length() == OF_A_MODEL
            && pieces.isCapital(use.first());
    boolean words = number.isForm(Numeral.Form.WORDS);
    return letter
        && (pieces.hyphen(next)
            || words
            || isGrade(pieces, use)
            || abbreviation
            || slash
            || model
            || (apart && pieces.isTag(next, "NNP")));
  }

  /** "a 5-F grade", unlike "a 5-V charger". */
  private static boolean isGrade(Pieces pieces, UnitUse use) {
    return pieces.hyphen(use.first() - 1) && use.entry().id().startsWith("DEG_");
  }

  private static boolean isYear(Pieces pieces, Numeral number) {
    int value = number.value().intValue();
    return number.isForm(Numeral.Form.DIGITS)
        && pieces.written(number.last()).length() == OF_A_YEAR
        && value >= 1900
        && value < 2100;
  }

  private static boolean isOne(Numeral number) {
    return number.value().compareTo(BigDecimal.ONE) == 0;
  }

  private static boolean has(Pieces pieces, Set<String> lemmas) {
    for (Token token : pieces.sentence().tokens()) {
      if (lemmas.contains(token.lemma())) {
        return true;
      }
    }
    return false;
  }
}
