package org.hearsay.eval;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What Krippendorff's alpha for nominal labels is computed from (Krippendorff 2004, chapter 11; for
 * any number of annotators, some of whom may have left a unit out). Immutable.
 *
 * @param disagreement over all units, the ordered pairs of different labels divided by the number
 *     of the unit's labels less one
 * @param labels how often each label was given, in units with two labels or more
 */
record NominalCoincidences(double disagreement, Map<String, Integer> labels) {
  /** Copies the labels, in their natural order. */
  NominalCoincidences {
    labels = new TreeMap<>(labels);
  }

  /**
   * {@return the coincidences of units}
   *
   * @param units the labels of each unit, one an annotator; units with a single label are left out
   */
  static NominalCoincidences of(Collection<List<String>> units) {
    double disagreement = 0;
    Map<String, Integer> labels = new TreeMap<>();
    for (List<String> unit : units) {
      int given = unit.size();
      if (given > 1) {
        Map<String, Integer> counts = new TreeMap<>();
        unit.forEach(label -> counts.merge(label, 1, Integer::sum));
        long different = 0;
        for (int count : counts.values()) {
          different += (long) count * (given - count);
        }
        disagreement += (double) different / (given - 1);
        counts.forEach((label, count) -> labels.merge(label, count, Integer::sum));
      }
    }
    return new NominalCoincidences(disagreement, labels);
  }

  /** {@return the coincidences of the documents drawn, each as often as it is drawn} */
  static NominalCoincidences sum(List<NominalCoincidences> documents, int[] drawn) {
    double disagreement = 0;
    Map<String, Integer> labels = new HashMap<>();
    for (int document : drawn) {
      disagreement += documents.get(document).disagreement;
      documents
          .get(document)
          .labels
          .forEach((label, count) -> labels.merge(label, count, Integer::sum));
    }
    return new NominalCoincidences(disagreement, labels);
  }

  /**
   * {@return 1 for perfect agreement, 0 for what chance gives; NaN if there are fewer than two
   * different labels}
   */
  double alpha() {
    double given = labels.values().stream().mapToLong(Integer::longValue).sum();
    double different = 0;
    for (int count : labels.values()) {
      different += count * (given - count);
    }
    return different == 0 ? Double.NaN : 1 - (given - 1) * disagreement / different;
  }
}
