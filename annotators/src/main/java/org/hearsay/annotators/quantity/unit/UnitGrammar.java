package org.hearsay.annotators.quantity.unit;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.quantity.number.Numeral;
import org.hearsay.annotators.quantity.piece.Pieces;
import org.hearsay.corpus.model.QuantityKind;

/** Chooses the unit behind a number, where a form can stand for several. */
public final class UnitGrammar {
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
  private static final Set<String> GAINED =
      Set.of("rushing", "passing", "receiving", "total", "net", "combined", "penalty", "return");
  private static final Set<String> DISTANCES =
      Set.of("miles", "kilometres", "kilometers", "acres", "hectares", "tonnes", "tons", "litres");
  private static final Set<String> OPENING = Set.of("(", "[", "{", "<");
  private static final Set<String> CLOSING = Set.of(")", "]", "}", ">");
  private final UnitLexicon units;
  private final CurrencyLexicon currencies;

  public UnitGrammar(UnitLexicon units, CurrencyLexicon currencies) {
    this.units = units;
    this.currencies = currencies;
  }

  /** {@return the currency sign that begins at piece {@code i}, before a number} */
  public Optional<UnitUse> sign(Pieces pieces, int i) {
    return currencies.before(pieces, i);
  }

  /** {@return the country behind a sum in {@code currency}: "$5 US", "$5 Canadian"} */
  public Optional<UnitUse> country(Pieces pieces, int i, String currency) {
    return currency.equals("USD") ? currencies.country(pieces, i) : Optional.empty();
  }

  /** {@return the unit behind {@code number} that begins at piece {@code i}} */
  public Optional<UnitUse> behind(Pieces pieces, int i, Numeral number) {
    if (number.isForm(Numeral.Form.ORDINAL)) {
      return Optional.empty();
    }
    int at = skipOf(pieces, i, number);
    Optional<UnitUse> currency = currencies.behind(pieces, at, number);
    Optional<UnitUse> unit =
        units
            .at(pieces, at)
            .or(() -> bracketed(pieces, at))
            .flatMap(use -> AmbiguousUnits.read(pieces, use, number));
    if (currency.isPresent() && (unit.isEmpty() || currency.get().last() >= unit.get().last())) {
      return currency;
    }
    if (unit.isPresent() && unit.get().entry().id().equals("LB") && isMoney(pieces, at, number)) {
      return unit.map(use -> money(use, "GBP", "pound sterling"));
    }
    boolean kuna = pieces.written(at).equals("kn") && isPaid(pieces, number);
    return kuna ? unit.map(use -> money(use, "HRK", "Croatian kuna")) : unit;
  }

  /** "20 (kg)": a symbol alone in brackets. */
  private Optional<UnitUse> bracketed(Pieces pieces, int i) {
    boolean opened = pieces.isAny(i, OPENING) && pieces.glued(i + 1);
    boolean closed = pieces.isAny(i + 2, CLOSING) && pieces.glued(i + 2);
    return opened && closed
        ? units
            .at(pieces, i + 1)
            .filter(use -> use.last() == i + 1 && pieces.isWord(i + 1))
            .map(use -> new UnitUse(use.entry(), i, i + 2))
        : Optional.empty();
  }

  /**
   * {@return the unit behind an adjective: "10 more years", "three straight days", "210 rushing
   * yards", "40 new miles"}
   */
  public Optional<UnitUse> further(Pieces pieces, int i, Numeral number) {
    if (number.isForm(Numeral.Form.ORDINAL) || pieces.hyphen(i + 1) || !pieces.isWord(i)) {
      return Optional.empty();
    }
    boolean spell = pieces.isAny(i, FURTHER);
    boolean gained = pieces.isAny(i, GAINED) && pieces.is(i + 1, "yards");
    boolean distance = pieces.isTag(i, "JJ") && pieces.isAny(i + 1, DISTANCES);
    return units
        .at(pieces, i + 1)
        .filter(use -> gained || distance || (spell && use.kind() == QuantityKind.DURATION));
  }

  /** "half a mile", "a third of a mile", "hundreds of miles", "millions of dollars". */
  private int skipOf(Pieces pieces, int i, Numeral number) {
    boolean share = number.isForm(Numeral.Form.FRACTION);
    boolean of = pieces.is(i, "of");
    if (isApart(pieces, i)) {
      return i + 1;
    }
    if (share && pieces.isAny(of ? i + 1 : i, ARTICLES)) {
      return pieces.behindHyphen((of ? i + 1 : i) + 1);
    }
    if (of && number.isForm(Numeral.Form.VAGUE)) {
      return i + 1;
    }
    return i;
  }

  /** Old wire text writes "30 - year bonds". */
  private boolean isApart(Pieces pieces, int i) {
    boolean apart = pieces.is(i, "-") && !pieces.glued(i) && !pieces.glued(i + 1);
    boolean singular = pieces.isTag(i + 1, "NN") && !pieces.isTag(i + 1, "NNS");
    return apart
        && singular
        && units.at(pieces, i + 1).filter(use -> use.entry().dimension().isPresent()).isPresent()
        && (pieces.isTag(i + 2, "NN") || pieces.is(i + 2, "-"));
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
    return isPaid(pieces, number);
  }

  private static boolean isPaid(Pieces pieces, Numeral number) {
    for (int back = number.first() - 1; back >= Math.max(0, number.first() - 5); back--) {
      if (PAYING.contains(pieces.lemma(back)) || pieces.is(back, "£")) {
        return true;
      }
    }
    return false;
  }

  private static UnitUse money(UnitUse use, String code, String name) {
    return new UnitUse(
        new UnitUse.Entry(code, name, Optional.empty(), QuantityKind.MONEY, BigDecimal.ONE),
        use.first(),
        use.last());
  }
}
