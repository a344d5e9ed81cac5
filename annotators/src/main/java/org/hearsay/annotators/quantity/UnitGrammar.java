package org.hearsay.annotators.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.hearsay.corpus.model.QuantityKind;

/** Chooses the unit behind a number, where a form can stand for several. */
final class UnitGrammar {
  private static final Set<String> ARTICLES = Set.of("a", "an");
  private static final Set<String> PAYING =
      Set.of(
          "pay", "cost", "owe", "spend", "earn", "fine", "price", "worth", "sell", "buy", "raise",
          "donate", "charge", "save", "borrow", "lend", "invest");
  private static final Set<String> FURTHER =
      Set.of(
          "more",
          "additional",
          "further",
          "extra",
          "full",
          "consecutive",
          "straight",
          "long",
          "successive",
          "whole",
          "calendar",
          "business",
          "working");
  private static final Set<String> SECOND_PLACE = Set.of("half", "quarter", "place", "hand");
  private final UnitLexicon units;
  private final CurrencyLexicon currencies;

  UnitGrammar(UnitLexicon units, CurrencyLexicon currencies) {
    this.units = units;
    this.currencies = currencies;
  }

  /** {@return the currency sign that begins at piece {@code i}, before a number} */
  Optional<UnitUse> sign(Pieces pieces, int i) {
    return currencies.before(pieces, i);
  }

  /** {@return the country behind a sum in {@code currency}: "$5 US", "$5 Canadian"} */
  Optional<UnitUse> country(Pieces pieces, int i, String currency) {
    return currency.equals("USD") ? currencies.country(pieces, i) : Optional.empty();
  }

  /** {@return the unit behind {@code number} that begins at piece {@code i}} */
  Optional<UnitUse> behind(Pieces pieces, int i, Numeral number) {
    if (number.isForm(Numeral.Form.ORDINAL)) {
      return Optional.empty();
    }
    int at = skipOf(pieces, i, number);
    Optional<UnitUse> currency = currencies.behind(pieces, at, number);
    Optional<UnitUse> unit = units.at(pieces, at).filter(use -> fits(pieces, use, number));
    if (currency.isPresent() && (unit.isEmpty() || currency.get().last() >= unit.get().last())) {
      return currency;
    }
    if (unit.isPresent() && unit.get().entry().id().equals("LB") && isMoney(pieces, at, number)) {
      return Optional.of(sterling(unit.get()));
    }
    return unit;
  }

  /** {@return the unit of time behind an adjective: "10 more years", "three straight days"} */
  Optional<UnitUse> further(Pieces pieces, int i, Numeral number) {
    boolean spell = pieces.isAny(i, FURTHER) && !pieces.hyphen(i + 1);
    return spell && !number.isForm(Numeral.Form.ORDINAL)
        ? units.at(pieces, i + 1).filter(use -> use.kind() == QuantityKind.DURATION)
        : Optional.empty();
  }

  /** "half a mile", "a third of a mile", "hundreds of miles", "millions of dollars". */
  private int skipOf(Pieces pieces, int i, Numeral number) {
    boolean share = number.isForm(Numeral.Form.FRACTION);
    boolean of = pieces.is(i, "of");
    if (share && pieces.isAny(of ? i + 1 : i, ARTICLES)) {
      return pieces.behindHyphen((of ? i + 1 : i) + 1);
    }
    if (of && number.isForm(Numeral.Form.VAGUE)) {
      return i + 1;
    }
    return i;
  }

  private static boolean fits(Pieces pieces, UnitUse use, Numeral number) {
    if (pieces.is(use.first(), "stone") && pieces.isTag(use.last() + 1, "NN")) {
      return false;
    }
    boolean letter = use.first() == use.last() && pieces.written(use.first()).length() == 1;
    boolean sign = letter && pieces.isWord(use.first());
    if (sign && (pieces.hyphen(use.last() + 1) || number.isForm(Numeral.Form.WORDS))) {
      return false;
    }
    if (pieces.is(use.first(), "point") && (pieces.is(number.first() - 1, "at") && isOne(number))) {
      return false;
    }
    if (pieces.is(use.first(), "second") && use.first() == use.last()) {
      return (isOne(number) || pieces.glued(use.first()))
          && !pieces.isAny(use.last() + 1, SECOND_PLACE);
    }
    if (pieces.is(use.first(), "minute") && use.first() == use.last()) {
      return !pieces.is(use.last() + 1, "of") || !number.isForm(Numeral.Form.FRACTION);
    }
    if (number.isForm(Numeral.Form.FRACTION) && pieces.is(use.first(), "point")) {
      return use.last() > use.first()
          || pieces.is(use.first() - 1, "a")
          || pieces.is(number.first(), "a");
    }
    return true;
  }

  private static boolean isOne(Numeral number) {
    return number.value().compareTo(BigDecimal.ONE) == 0;
  }

  /** Pounds are money behind a scale, beside a verb of paying, or where the text writes "£". */
  private static boolean isMoney(Pieces pieces, int i, Numeral number) {
    if (!pieces.is(i, "pounds") && !pieces.is(i, "pound")) {
      return false;
    }
    if (pieces.is(i + 1, "of")) {
      return false;
    }
    if (number.scale().compareTo(BigDecimal.valueOf(1000)) >= 0) {
      return true;
    }
    for (int back = number.first() - 1; back >= Math.max(0, number.first() - 5); back--) {
      if (PAYING.contains(pieces.lemma(back)) || pieces.is(back, "£")) {
        return true;
      }
    }
    return false;
  }

  private static UnitUse sterling(UnitUse pounds) {
    return new UnitUse(
        new UnitUse.Entry(
            "GBP", "pound sterling", Optional.empty(), QuantityKind.MONEY, BigDecimal.ONE),
        pounds.first(),
        pounds.last());
  }
}
