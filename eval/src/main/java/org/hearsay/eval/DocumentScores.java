package org.hearsay.eval;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.Quantity;

/**
 * What the scorers counted in one document. Filled by them in the order in which reports print the
 * measures, and not changed afterwards.
 */
final class DocumentScores {
  private final Map<Measure, MatchCounts> matches = new LinkedHashMap<>();
  private final Map<Measure, BreakdownCounts> breakdowns = new LinkedHashMap<>();
  private final Map<Measure, UncappedCounts> comparisons = new LinkedHashMap<>();
  private final Map<Measure, MeanShare> means = new LinkedHashMap<>();
  private final Map<Measure, Accuracy> labels = new LinkedHashMap<>();
  private final Map<Measure, Confusion> confusions = new LinkedHashMap<>();
  private final Map<Topic, Judgements> judgements = new EnumMap<>(Topic.class);
  private final List<ErrorCase<Attribution>> attributionErrors = new ArrayList<>();
  private final List<ErrorCase<Quantity>> quantityErrors = new ArrayList<>();

  /** The system's items, each with whether it is right, and the number of gold items. */
  record Judgements(int gold, List<ConfidenceCurve.Judged> items) {
    Judgements {
      items = List.copyOf(items);
    }
  }

  void match(Measure measure, MatchCounts counts) {
    matches.put(measure, counts);
  }

  void breakdown(Measure measure, BreakdownCounts counts) {
    breakdowns.put(measure, counts);
  }

  /** Adds a measure of others, which is not one to one. */
  void comparison(Measure measure, UncappedCounts counts) {
    comparisons.put(measure, counts);
  }

  void mean(Measure measure, MeanShare mean) {
    means.put(measure, mean);
  }

  void label(Measure measure, Accuracy accuracy) {
    labels.put(measure, accuracy);
  }

  /** Adds a label with its accuracy. */
  void confusion(Measure measure, Confusion confusion) {
    label(measure, confusion.accuracy());
    confusions.put(measure, confusion);
  }

  void judgements(Topic topic, Judgements judged) {
    judgements.put(topic, judged);
  }

  Map<Measure, MatchCounts> matches() {
    return matches;
  }

  Map<Measure, BreakdownCounts> breakdowns() {
    return breakdowns;
  }

  Map<Measure, UncappedCounts> comparisons() {
    return comparisons;
  }

  Map<Measure, MeanShare> means() {
    return means;
  }

  Map<Measure, Accuracy> labels() {
    return labels;
  }

  Map<Measure, Confusion> confusions() {
    return confusions;
  }

  Map<Topic, Judgements> judgements() {
    return judgements;
  }

  List<ErrorCase<Attribution>> attributionErrors() {
    return attributionErrors;
  }

  List<ErrorCase<Quantity>> quantityErrors() {
    return quantityErrors;
  }
}
