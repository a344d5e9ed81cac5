package org.hearsay.annotators.attribution.chain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hearsay.corpus.io.GoldCorpus.Scheme;
import org.jspecify.annotations.Nullable;

/** What the filters of the schemes look at: ours also asks PolNeAR's. Pure functions. */
final class Filters {
  private Filters() {}

  /**
   * {@return by scheme the confidence of each candidate; what both filters look at is found once}
   *
   * @param filters those that the model has
   */
  static Map<Scheme, double[]> confidence(Map<Scheme, Filter> filters, Extraction extraction) {
    List<float[]> rows = rows(extraction);
    double[] polnear = scores(filters.get(Scheme.POLNEAR), rows);
    Map<Scheme, double[]> all = new EnumMap<>(Scheme.class);
    filters.forEach(
        (scheme, filter) -> {
          double[] scores =
              scheme == Scheme.POLNEAR ? polnear : scores(filter, longer(rows, polnear));
          all.put(scheme, Arrays.stream(scores).map(filter::confidence).toArray());
        });
    return all;
  }

  /**
   * {@return the features of each candidate for the filter of {@code scheme}}
   *
   * @param filters those that are trained already
   */
  static List<float[]> rows(Scheme scheme, Map<Scheme, Filter> filters, Extraction extraction) {
    List<float[]> rows = rows(extraction);
    return scheme == Scheme.POLNEAR
        ? rows
        : longer(rows, scores(filters.get(Scheme.POLNEAR), rows));
  }

  private static List<float[]> rows(Extraction extraction) {
    FilterFeatures features = new FilterFeatures(extraction);
    List<float[]> rows = new ArrayList<>();
    for (int n = 0; n < extraction.candidates().size(); n++) {
      rows.add(features.of(n));
    }
    return rows;
  }

  private static double[] scores(@Nullable Filter filter, List<float[]> rows) {
    return rows.stream()
        .mapToDouble(row -> filter == null ? Double.NaN : filter.trees().score(row))
        .toArray();
  }

  /** The rows with what the other filter thinks as their last feature. */
  private static List<float[]> longer(List<float[]> rows, double[] scores) {
    List<float[]> longer = new ArrayList<>();
    for (float[] row : rows) {
      float[] more = Arrays.copyOf(row, row.length + 1);
      more[row.length] = (float) scores[longer.size()];
      longer.add(more);
    }
    return longer;
  }
}
