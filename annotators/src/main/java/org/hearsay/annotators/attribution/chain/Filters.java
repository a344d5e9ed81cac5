package org.hearsay.annotators.attribution.chain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hearsay.corpus.io.GoldCorpus.Scheme;

/** What the filters of the schemes look at: ours also asks PolNeAR's. Pure functions. */
final class Filters {
  private Filters() {}

  /**
   * {@return the features of each candidate for the filter of {@code scheme}}
   *
   * @param filters those that are trained already
   */
  static List<float[]> rows(Scheme scheme, Map<Scheme, Filter> filters, Extraction extraction) {
    FilterFeatures features = new FilterFeatures(extraction.table(), extraction.candidates());
    Filter polnear = filters.get(Scheme.POLNEAR);
    List<float[]> rows = new ArrayList<>();
    for (int n = 0; n < extraction.candidates().size(); n++) {
      float[] row = features.of(n);
      if (scheme == Scheme.HEARSAY) {
        float[] longer = Arrays.copyOf(row, row.length + 1);
        longer[row.length] = polnear == null ? Float.NaN : (float) polnear.trees().score(row);
        row = longer;
      }
      rows.add(row);
    }
    return rows;
  }
}
