package org.hearsay.annotators.quantity.grammar;

import java.math.BigDecimal;
import java.util.Set;
import org.hearsay.annotators.quantity.exclusion.CalendarRules;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.number.Numeral;
import org.hearsay.annotators.quantity.piece.Pieces;
import org.hearsay.annotators.quantity.piece.SpeechVerbs;

/** Ages that stand behind a name or a relative: "Lena Ortiz, 44,", "Hague (44)", "her son, 6,". */
final class ApposedAges {
  private static final Set<String> CLOSING = Set.of(";", "—", "–", "―");
  private static final int LONGEST_NAME = 3;
  private static final Set<String> RELATIVES = Set.of("who", "whose");
  private static final Set<String> KIN =
      Set.of(
          "son",
          "daughter",
          "brother",
          "sister",
          "husband",
          "wife",
          "mother",
          "father",
          "twin",
          "boy",
          "girl",
          "cousin",
          "nephew",
          "niece",
          "grandson",
          "granddaughter",
          "grandmother",
          "grandfather",
          "widow",
          "widower",
          "uncle",
          "aunt",
          "stepson",
          "stepdaughter",
          "partner");

  private ApposedAges() {}

  /** "Ortiz, 44," and "Ortiz (44)"; "her son Ben, six,", "two sisters, 8 and 11,". */
  static boolean isOne(Pieces pieces, Figure figure) {
    int before = figure.first() - 1;
    int comma = pieces.is(before, "now") || pieces.is(before, "then") ? before - 1 : before;
    boolean apposed = pieces.is(comma, ",");
    boolean bracket = pieces.is(comma, "(") && pieces.is(figure.last() + 1, ")");
    boolean whole =
        (figure.number().isForm(Numeral.Form.DIGITS) || isKin(pieces, comma - 1))
            && figure.number().isPlainInteger()
            && figure.number().value().compareTo(BigDecimal.ONE) > 0;
    if ((!apposed && !bracket) || !whole || !pieces.has(comma - 1)) {
      return false;
    }
    boolean person = pieces.token(comma - 1).entity().equals("PERSON");
    boolean kin = KIN.contains(pieces.lemma(comma - 1));
    boolean and = pieces.is(figure.last() + 1, "and") && pieces.isNumber(figure.last() + 2);
    boolean now = comma < before && pieces.is(figure.last() + 1, "and");
    boolean closed = bracket || now || (kin && and) || closes(pieces, figure.last() + 1);
    return closed
        && (person || kin || (apposed && (isSurname(pieces, figure) || isSpeaker(pieces, figure))));
  }

  /** "son", "son Ben". */
  private static boolean isKin(Pieces pieces, int last) {
    int at = last;
    while (at > last - LONGEST_NAME && pieces.has(at) && isOfPerson(pieces, at)) {
      at--;
    }
    return KIN.contains(pieces.lemma(at));
  }

  private static boolean isOfPerson(Pieces pieces, int i) {
    return pieces.token(i).entity().equals("PERSON");
  }

  private static boolean closes(Pieces pieces, int i) {
    return !pieces.has(i) || pieces.is(i, ",") || pieces.is(i, ".") || pieces.isAny(i, CLOSING);
  }

  /** "the chef, 44, said": who says something is a person. */
  private static boolean isSpeaker(Pieces pieces, Figure figure) {
    int noun = figure.first() - 2;
    int verb = figure.last() + 2;
    return pieces.is(figure.last() + 1, ",")
        && pieces.isTag(verb, "VBD")
        && SpeechVerbs.holds(pieces.lemma(verb))
        && pieces.token(noun).tag().equals("NN")
        && figure.number().value().compareTo(BigDecimal.TEN) > 0;
  }

  /** "Hague, 44, denied it": a name that does something is a person's, whatever the tagger says. */
  private static boolean isSurname(Pieces pieces, Figure figure) {
    int name = figure.first() - 2;
    int next = figure.last() + 2;
    boolean proper =
        pieces.isTag(name, "NNP")
            && !pieces.isTag(name, "NNPS")
            && !CalendarRules.isMonth(pieces, name);
    boolean acts =
        pieces.isTag(next, "VB") || pieces.isTag(next, "MD") || pieces.isAny(next, RELATIVES);
    return proper
        && acts
        && pieces.is(figure.last() + 1, ",")
        && pieces.token(name).isRelation("nsubj")
        && figure.number().value().compareTo(BigDecimal.TEN) > 0;
  }
}
