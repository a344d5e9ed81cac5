package org.hearsay.annotators.quantity.figure;

import java.util.Optional;
import org.hearsay.annotators.quantity.number.Numeral;
import org.hearsay.annotators.quantity.unit.UnitUse;
import org.hearsay.corpus.model.QuantityKind;

/**
 * A number with its unit, before bounds, direction and what it measures are known.
 *
 * @param first index of the first piece
 * @param last index of the last piece
 * @param number the number, or the low end of a range
 * @param high the other end of a range
 * @param unit the unit that the text expresses
 * @param kind what kind of figure it is
 * @param after the bound between number and unit, as in "20-plus years"
 */
public record Figure(
    int first,
    int last,
    Numeral number,
    Optional<Numeral> high,
    Optional<UnitUse> unit,
    QuantityKind kind,
    Optional<BoundUse> after) {

  /** {@return the figure of a number without a unit} */
  public static Figure of(Numeral number) {
    QuantityKind kind =
        switch (number.form()) {
          case FRACTION -> QuantityKind.FRACTION;
          case ORDINAL -> QuantityKind.ORDINAL;
          case VAGUE -> QuantityKind.VAGUE;
          case DIGITS, WORDS -> QuantityKind.CARDINAL;
        };
    return new Figure(
        number.first(),
        number.last(),
        number,
        Optional.empty(),
        Optional.empty(),
        kind,
        Optional.empty());
  }

  public Figure spanning(int newFirst, int newLast) {
    return new Figure(newFirst, newLast, number, high, unit, kind, after);
  }

  public Figure ofKind(QuantityKind newKind) {
    return new Figure(first, last, number, high, unit, newKind, after);
  }

  /** {@return this figure in {@code use}; a vague number stays vague} */
  public Figure in(UnitUse use) {
    QuantityKind newKind =
        kind == QuantityKind.VAGUE || kind == QuantityKind.ORDINAL ? kind : use.kind();
    return new Figure(first, last, number, high, Optional.of(use), newKind, after);
  }

  public Figure upTo(Numeral newHigh) {
    return new Figure(first, last, number, Optional.of(newHigh), unit, kind, after);
  }

  public Figure withNumber(Numeral newNumber) {
    return new Figure(first, last, newNumber, high, unit, kind, after);
  }

  /** {@return this figure below zero, with the minus at piece {@code newFirst}} */
  public Figure negative(int newFirst) {
    return withNumber(number.negative(number.first())).spanning(newFirst, last);
  }

  public Figure bounded(Optional<BoundUse> bound) {
    return new Figure(first, last, number, high, unit, kind, bound.or(() -> after));
  }

  /** {@return this figure as a count that ends at piece {@code newLast}, before its unit} */
  public Figure counting(int newLast) {
    QuantityKind newKind = kind == QuantityKind.VAGUE ? kind : QuantityKind.CARDINAL;
    return new Figure(first, newLast, number, high, Optional.empty(), newKind, after);
  }

  public boolean isBare() {
    return unit.isEmpty();
  }

  public boolean isRange() {
    return high.isPresent();
  }

  /** {@return whether the unit is one of length} */
  public boolean isLength() {
    return unit.flatMap(use -> use.entry().dimension()).filter("length"::equals).isPresent();
  }

  public boolean isKind(QuantityKind wanted) {
    return kind == wanted;
  }
}
