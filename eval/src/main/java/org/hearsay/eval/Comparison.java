package org.hearsay.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * Every score of two systems on the same gold, with the interval and the significance of each
 * difference.
 *
 * <p>Each p stands for itself: nothing corrects for the number of scores looked at. Neither the
 * order of documents nor that of their items changes a number. Immutable.
 */
public final class Comparison {
  private final Bootstrap bootstrap;
  private final ApproximateRandomisation randomisation;
  private final List<ScoreDifference> differences = new ArrayList<>();

  private Comparison(Bootstrap bootstrap) {
    this.bootstrap = bootstrap;
    this.randomisation = new ApproximateRandomisation(bootstrap.seed(), bootstrap.resamples());
  }

  /**
   * Compares two systems that were scored on the same gold.
   *
   * @param bootstrap draws the documents; its seed and number of resamples are also those of the
   *     randomisation
   * @return the differences, in the order in which reports print the measures
   */
  public static List<ScoreDifference> of(Evaluation one, Evaluation other, Bootstrap bootstrap) {
    Comparison comparison = new Comparison(bootstrap);
    comparison.scores(one.matches(), other.matches());
    comparison.scores(one.breakdowns(), other.breakdowns());
    comparison.labels(one.labelsByDocument(), other.labelsByDocument());
    return List.copyOf(comparison.differences);
  }

  private <C extends Counts> void scores(
      Map<Measure, Scores<C>> one, Map<Measure, Scores<C>> other) {
    requireSame("measures", one.keySet(), other.keySet());
    for (Map.Entry<Measure, Scores<C>> scores : one.entrySet()) {
      Measure measure = scores.getKey();
      Tally<Counts> first = Tally.of(scores.getValue());
      Tally<Counts> second = Tally.of(other.getOrDefault(measure, scores.getValue()));
      for (Ratio ratio : Ratio.values()) {
        add(measure, ratio.words(), first, second, ratio::of);
      }
    }
  }

  private void labels(
      Map<Measure, Map<String, Accuracy>> one, Map<Measure, Map<String, Accuracy>> other) {
    requireSame("labels", one.keySet(), other.keySet());
    for (Map.Entry<Measure, Map<String, Accuracy>> label : one.entrySet()) {
      Measure measure = label.getKey();
      Tally<Accuracy> first = Tally.of(label.getValue());
      Tally<Accuracy> second = Tally.of(other.getOrDefault(measure, Map.of()));
      add(measure, "accuracy", first, second, Accuracy::share);
    }
  }

  private <C> void add(
      Measure measure,
      String name,
      Tally<C> one,
      Tally<C> other,
      ToDoubleFunction<? super C> score) {
    requireSame("documents", one.ids(), other.ids());
    differences.add(
        new ScoreDifference(
            measure,
            name,
            score.applyAsDouble(one.all()),
            score.applyAsDouble(other.all()),
            bootstrap.difference(one, other, score),
            randomisation.p(one, other, score)));
  }

  private static void requireSame(String what, Set<?> one, Set<?> other) {
    if (!one.equals(other)) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "expected two systems scored on the same %s, found only one with %s",
              what,
              differing(one, other)));
    }
  }

  private static Set<String> differing(Set<?> one, Set<?> other) {
    Set<Object> all = new HashSet<>(one);
    all.addAll(other);
    return all.stream()
        .filter(each -> !one.contains(each) || !other.contains(each))
        .map(Object::toString)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
