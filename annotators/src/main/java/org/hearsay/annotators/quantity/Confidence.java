package org.hearsay.annotators.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.annotators.lexicon.TsvRows;
import org.hearsay.corpus.model.QuantityKind;

/**
 * How sure a figure is: the share of figures of its construction that were right on the training
 * split, drawn towards the share of all where few were seen.
 */
final class Confidence {
  /** The weight of the share of all figures, in figures. */
  private static final double PRIOR = 10;

  private final Map<String, Double> shares = new HashMap<>();
  private final double all;

  private Confidence(List<TsvRows.Row> rows) {
    double right = 0;
    double found = 0;
    for (TsvRows.Row row : rows) {
      right += row.number(1).doubleValue();
      found += row.number(2).doubleValue();
    }
    this.all = right / found;
    for (TsvRows.Row row : rows) {
      double rightHere = row.number(1).doubleValue();
      double foundHere = row.number(2).doubleValue();
      shares.put(row.cell(0), (rightHere + PRIOR * all) / (foundHere + PRIOR));
    }
  }

  /** {@return the bundled counts} */
  static Confidence bundled() {
    return new Confidence(
        TsvRows.bundled(
            Confidence.class, "confidence.tsv", List.of("construction", "right", "found"), 1));
  }

  /**
   * {@return the confidence in (0, 1) of a figure, of which it is known whether it measures a noun}
   */
  double of(Pieces pieces, Figure figure, Optional<?> measured) {
    double share = shares.getOrDefault(construction(pieces, figure, measured.isPresent()), all);
    return Math.round(share * 1000) / 1000.0;
  }

  /** "cardinal words measured", "money digits": the row of the table that counts such figures. */
  private static String construction(Pieces pieces, Figure figure, boolean measured) {
    int first = figure.number().first();
    boolean digits =
        pieces.covered(first, figure.number().last()).chars().anyMatch(c -> isDigit(c));
    String form = digits ? "digits" : pieces.is(first, "one") ? "one" : "words";
    String construction = figure.kind().label() + " " + form;
    return figure.isKind(QuantityKind.CARDINAL)
        ? construction + (measured ? " measured" : " alone")
        : construction;
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
