package org.hearsay.corpus.stats;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts by name, in the order in which the names come up first. */
final class Tally {
  private final Map<String, Integer> counts = new LinkedHashMap<>();

  void add(String name) {
    counts.merge(name, 1, Integer::sum);
  }

  /** Counts {@code name} if {@code is}; a name that never is has the count 0. */
  void add(String name, boolean is) {
    counts.merge(name, is ? 1 : 0, Integer::sum);
  }

  /** {@return how many names there are} */
  int size() {
    return counts.size();
  }

  /** {@return the sum of the {@code top} largest counts} */
  int ofLargest(int top) {
    return counts.values().stream()
        .sorted(Comparator.reverseOrder())
        .limit(top)
        .mapToInt(Integer::intValue)
        .sum();
  }

  /** {@return the counts as figures, with shares of {@code total}} */
  List<Figure> figures(String section, int total) {
    return counts.entrySet().stream()
        .map(each -> of(section, each.getKey(), each.getValue(), total))
        .toList();
  }

  /** {@return the counts as figures, the largest first and equal ones by name} */
  List<Figure> largestFirst(String section, int total) {
    return figures(section, total).stream()
        .sorted(Comparator.comparingDouble(Figure::value).reversed().thenComparing(Figure::name))
        .toList();
  }

  static Figure of(String section, String name, int count, int total) {
    return new Figure(section, name, count, total == 0 ? Double.NaN : (double) count / total);
  }

  static Figure mean(String section, String name, int sum, int number) {
    double mean = number == 0 ? Double.NaN : (double) sum / number;
    return new Figure(section, name, mean, Double.NaN);
  }
}
