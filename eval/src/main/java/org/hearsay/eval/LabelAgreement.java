package org.hearsay.eval;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hearsay.corpus.model.Attribution;

/**
 * Agreement on one label of aligned attributions: Cohen's kappa of every two annotators over all
 * documents that they share, and of those the mean (Light 1971). Filled by one thread.
 */
final class LabelAgreement {
  private final Function<Attribution, Object> label;
  private final Map<List<String>, CohenKappa> byPair = new LinkedHashMap<>();

  LabelAgreement(Function<Attribution, Object> label) {
    this.label = label;
  }

  /** Adds two attributions that were aligned, of a pair of annotators by name. */
  void add(List<String> pair, AttributionAlignment.Aligned aligned) {
    byPair
        .computeIfAbsent(pair, key -> new CohenKappa())
        .add(label.apply(aligned.gold()), label.apply(aligned.system()));
  }

  /** {@return the mean over the pairs of annotators for which it is defined, NaN if for none} */
  double kappa() {
    return byPair.values().stream()
        .mapToDouble(CohenKappa::value)
        .filter(kappa -> !Double.isNaN(kappa))
        .average()
        .orElse(Double.NaN);
  }

  int annotatorPairs() {
    return byPair.size();
  }

  int alignedPairs() {
    return byPair.values().stream().mapToInt(CohenKappa::items).sum();
  }
}
