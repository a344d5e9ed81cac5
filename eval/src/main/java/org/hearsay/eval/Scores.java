package org.hearsay.eval;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.ToDoubleFunction;

/**
 * One measure on a corpus: the counts of each document and of all together.
 *
 * @param <C> what is counted
 * @param byDocument the counts of each document, by its id
 * @param micro the counts of all documents, summed before anything is divided
 */
public record Scores<C extends Counts>(Map<String, C> byDocument, C micro) {
  /** Copies the map, keeping its order. */
  public Scores {
    byDocument = Collections.unmodifiableMap(new LinkedHashMap<>(byDocument));
  }

  static <C extends Counts> Scores<C> sum(
      Map<String, C> byDocument, C none, BinaryOperator<C> plus) {
    return new Scores<>(byDocument, byDocument.values().stream().reduce(none, plus));
  }

  /** {@return the mean precision of the documents where it is defined, or NaN if there are none} */
  public double macroPrecision() {
    return mean(Counts::precision);
  }

  /** {@return the mean recall of the documents where it is defined, or NaN if there are none} */
  public double macroRecall() {
    return mean(Counts::recall);
  }

  /** {@return the mean F1 of the documents where it is defined, or NaN if there are none} */
  public double macroF1() {
    return mean(Counts::f1);
  }

  private double mean(ToDoubleFunction<Counts> score) {
    return byDocument.values().stream()
        .mapToDouble(score)
        .filter(value -> !Double.isNaN(value))
        // sorted, so that the sum is the same to the last bit in every order of documents
        .sorted()
        .average()
        .orElse(Double.NaN);
  }
}
