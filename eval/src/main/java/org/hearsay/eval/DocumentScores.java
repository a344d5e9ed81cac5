package org.hearsay.eval;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the scorers counted in one document. Filled by them in the order in which reports print the
 * measures, and not changed afterwards.
 */
final class DocumentScores {
  private final Map<Measure, MatchCounts> matches = new LinkedHashMap<>();
  private final Map<Measure, BreakdownCounts> breakdowns = new LinkedHashMap<>();
  private final Map<Measure, Accuracy> labels = new LinkedHashMap<>();

  void match(Measure measure, MatchCounts counts) {
    matches.put(measure, counts);
  }

  void breakdown(Measure measure, BreakdownCounts counts) {
    breakdowns.put(measure, counts);
  }

  void label(Measure measure, Accuracy accuracy) {
    labels.put(measure, accuracy);
  }

  Map<Measure, MatchCounts> matches() {
    return matches;
  }

  Map<Measure, BreakdownCounts> breakdowns() {
    return breakdowns;
  }

  Map<Measure, Accuracy> labels() {
    return labels;
  }
}
