package org.hearsay.annotators.quantity.exclusion;

import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.parse.Token;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.number.Numeral;
import org.hearsay.annotators.quantity.piece.Pieces;

/**
 * Tells numbers in names, identifiers, lists, pages, scores and telephone numbers from quantities.
 */
final class NameRules {
  private static final Set<String> NAMES = Set.of("PERSON", "ORGANIZATION", "LOCATION", "MISC");
  private static final Set<String> WHEN = Set.of("last", "next", "this");
  private static final Set<String> BODIES = Set.of("group", "gang", "club", "league", "council");

  private NameRules() {}

  /** {@return why {@code figure}, which has no unit, is no quantity} */
  static Optional<NotAQuantity> reason(Pieces pieces, Figure figure) {
    if (PhoneNumbers.isPart(pieces, figure)) {
      return Optional.of(NotAQuantity.PHONE);
    }
    if (Scores.isPart(pieces, figure)) {
      return Optional.of(NotAQuantity.SCORE);
    }
    if (Identifiers.isPart(pieces, figure)) {
      return Optional.of(NotAQuantity.IDENTIFIER);
    }
    if (ListNumbers.isOne(pieces, figure)) {
      return Optional.of(NotAQuantity.LIST);
    }
    int before = figure.first() - 1;
    int label = pieces.is(before, ".") && pieces.glued(before) ? before - 1 : before;
    boolean named =
        pieces.is(before, "of") && pieces.isAny(before - 1, BODIES) && pieces.isCapital(before - 1);
    if (named) {
      return Optional.of(NotAQuantity.NAME);
    }
    if (NumberLabels.isPartOfText(pieces, label) && !isSubjectOfCount(pieces, figure)) {
      return Optional.of(NotAQuantity.PAGE);
    }
    return isName(pieces, figure, label) ? Optional.of(NotAQuantity.NAME) : Optional.empty();
  }

  /** "on page 12 people say" aside, a noun that a number counts stands behind it, and no time. */
  private static boolean isSubjectOfCount(Pieces pieces, Figure figure) {
    Token last = pieces.token(figure.last());
    return !pieces.isAny(figure.last() + 1, WHEN)
        && last.isRelation("nummod")
        && last.head() > last.index();
  }

  private static boolean isName(Pieces pieces, Figure figure, int label) {
    Token token = pieces.token(figure.first());
    if (NAMES.contains(token.entity())
        && (neighbourHas(pieces, token) || pieces.isCapital(figure.first()))) {
      return true;
    }
    boolean digits = figure.number().isForm(Numeral.Form.DIGITS);
    if (digits
        && figure.first() == figure.last()
        && HouseNumbers.isBeforeStreet(pieces, figure.last() + 1)) {
      return true;
    }
    boolean plain = digits && figure.number().isPlainInteger() && figure.first() == figure.last();
    boolean counts = isSubjectOfCount(pieces, figure) || pieces.isTag(figure.last() + 1, "NNS");
    if (ProperNumbers.isPart(pieces, figure, label, counts)) {
      return true;
    }
    boolean noOne = pieces.is(label, "no") && !digits;
    if (NumberLabels.isOne(pieces, label) && !counts && !noOne) {
      return label < figure.first() - 1 || NumberLabels.isWrittenAsOne(pieces, label);
    }
    boolean afterName =
        label == figure.first() - 1
            && pieces.isTag(label, "NNP")
            && !pieces.written(label).equals(pieces.lower(label));
    boolean insideName =
        afterName
            && pieces.isCapital(figure.last() + 1)
            && pieces.isTag(figure.last() + 1, "NNP")
            && !pieces.isTag(figure.last() + 1, "NNPS");
    boolean comma = pieces.written(figure.first()).indexOf(',') >= 0;
    boolean small = pieces.written(figure.first()).length() <= 4;
    return plain && afterName && !comma && small && (!counts || insideName);
  }

  private static boolean neighbourHas(Pieces pieces, Token token) {
    int i = token.index();
    return (i > 0 && pieces.sentence().token(i - 1).entity().equals(token.entity()))
        || (i + 1 < pieces.sentence().size()
            && pieces.sentence().token(i + 1).entity().equals(token.entity()));
  }
}
