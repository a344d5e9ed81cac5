package org.hearsay.eval;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How well people do by the measures that score a system: the micro F1 of every two annotators of
 * the same texts. It stands beside a system's score as what may be reached.
 *
 * @param f1 the F1 by measure; empty where nobody else labelled anything
 */
public record HumanLine(Map<Measure, Double> f1) {
  /** No other annotator. */
  public static final HumanLine NONE = new HumanLine(Map.of());

  /** Copies the map. */
  public HumanLine {
    f1 = Map.copyOf(f1);
  }

  /** {@return the line of annotators that were compared} */
  public static HumanLine of(Agreement agreement) {
    Map<Measure, Double> f1 = new LinkedHashMap<>();
    agreement.pairwise().forEach((measure, counts) -> f1.put(measure, counts.micro().f1()));
    agreement.pairwiseByKind().forEach((measure, counts) -> f1.put(measure, counts.micro().f1()));
    return new HumanLine(f1);
  }

  /** {@return the F1 of people by a measure, or NaN if they were not compared by it} */
  public double f1(Measure measure) {
    return f1.getOrDefault(measure, Double.NaN);
  }
}
