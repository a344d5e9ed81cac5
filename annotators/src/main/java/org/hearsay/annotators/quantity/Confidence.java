package org.hearsay.annotators.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.annotators.lexicon.TsvRows;

/**
 * How sure a figure is: the share of figures of its construction that were right on the training
 * split, drawn towards the share of all where few were seen. {@link QuantityConfidenceTrainer}
 * writes the counts. Immutable and thread-safe.
 */
final class Confidence {
  /** The columns of a table of counts. */
  static final List<String> COLUMNS = List.of("construction", "right", "found");

  /** The weight of the share of all figures, in figures. */
  private static final double PRIOR = 10;

  private final Map<Construction, Double> shares = new HashMap<>();
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
      shares.put(new Construction(row.cell(0)), (rightHere + PRIOR * all) / (foundHere + PRIOR));
    }
  }

  /** {@return the bundled counts} */
  static Confidence bundled() {
    return new Confidence(TsvRows.bundled(Confidence.class, "confidence.tsv", COLUMNS, 1));
  }

  /** {@return the confidence in (0, 1) of a figure of this construction} */
  double of(Construction construction) {
    return Math.round(shares.getOrDefault(construction, all) * 1000) / 1000.0;
  }
}
