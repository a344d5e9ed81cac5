package org.hearsay.corpus.model;

/**
 * An amount converted into the SI base of its dimension; sums of money are never converted.
 *
 * @param amount the converted amount, rounded to the precision of the text
 * @param unit the QUDT local name of the base unit, such as {@code K} or {@code M}; never blank
 */
public record Normalised(Amount amount, String unit) {
  /** Throws {@link IllegalArgumentException} if the unit is blank. */
  public Normalised {
    Checks.id(unit);
  }
}
