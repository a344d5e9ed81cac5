package org.hearsay.annotators.quantity.unit;

import java.math.BigDecimal;
import java.util.Optional;
import org.hearsay.annotators.quantity.piece.FormIndex;
import org.hearsay.annotators.quantity.piece.Pieces;
import org.hearsay.corpus.model.QuantityKind;
import org.hearsay.corpus.model.Unit;

/**
 * A unit and the pieces that express it.
 *
 * @param entry what the lexicon says of it
 * @param first index of the first piece
 * @param last index of the last piece
 */
public record UnitUse(Entry entry, int first, int last) {
  /**
   * A unit of a lexicon.
   *
   * @param id QUDT local name, ISO 4217 code or a word of the project
   * @param name singular English name
   * @param dimension kind of quantity, absent for shares and money
   * @param kind the kind of a figure with this unit
   * @param factor what one of this form is in the unit; 0.01 for cents
   */
  public record Entry(
      String id, String name, Optional<String> dimension, QuantityKind kind, BigDecimal factor) {
    /** {@return this unit, of which the text gives parts: cents of a dollar} */
    public Entry of(BigDecimal part) {
      return new Entry(id, name, dimension, kind, part);
    }
  }

  static UnitUse of(FormIndex.Match<Entry> match) {
    return new UnitUse(match.entry(), match.first(), match.last());
  }

  public QuantityKind kind() {
    return entry.kind();
  }

  /** {@return the unit, with its words as they stand in the text} */
  public Unit unit(Pieces pieces) {
    return new Unit(
        Optional.of(pieces.covered(first, last)), entry.id(), entry.name(), entry.dimension());
  }
}
