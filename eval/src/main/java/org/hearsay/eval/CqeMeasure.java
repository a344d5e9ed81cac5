package org.hearsay.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The measure that CQE (Almasian et al., EMNLP 2023) published its figures on NewsQuant by, to
 * compare with them and not to be believed: an answer is used up only where its unit is right too,
 * so it can serve several gold quantities of one value, and all but the value count each time.
 *
 * <p>Gold quantities, in the order of their units, go through the answers that are left, in the
 * order of theirs, up to the first with the same value and unit. Each with the same value on the
 * way counts for the value (but no text more often than it has gold quantities), for the symbol and
 * for what is measured, where that agrees; nothing measured on either side agrees. A descending
 * range of the gold never matches ours, whose ends are ordered.
 */
final class CqeMeasure {
  private static final String PREFIX = "CQE's own measure: ";
  private static final String VALUE = "value";
  private static final String UNIT = "value + unit";
  private static final String CHANGE = "value + change";
  private static final String PARTIAL = "value + concept, partial";
  private static final String COMPLETE = "value + concept, complete";
  private static final List<String> NAMES = List.of(VALUE, UNIT, CHANGE, PARTIAL, COMPLETE);

  private static final UnitNames UNITS = UnitNames.bundled();

  private final Map<String, Integer> matched = new LinkedHashMap<>();
  private int valuesLeft;

  private CqeMeasure(int golds) {
    this.valuesLeft = golds;
    NAMES.forEach(name -> matched.put(name, 0));
  }

  static void score(List<ValueGold> golds, List<ValueAnswer> answers, DocumentScores scores) {
    CqeMeasure measure = new CqeMeasure(golds.size());
    List<ValueAnswer> left = new ArrayList<>(answers);
    left.sort(Comparator.comparing(CqeMeasure::unit).thenComparing(a -> a.spans().get(0)));
    golds.stream()
        .sorted(Comparator.comparing(gold -> gold.unit().orElse("")))
        .forEach(gold -> measure.find(gold, left));
    measure.matched.forEach(
        (name, count) ->
            scores.comparison(
                Measure.of(Topic.QUANTITIES, PREFIX + name),
                new UncappedCounts(count, golds.size(), answers.size())));
  }

  private static String unit(ValueAnswer answer) {
    return answer.isCount()
        ? answer.quantity().measuredLemma().orElse("")
        : answer.quantity().unit().name();
  }

  private void find(ValueGold gold, List<ValueAnswer> left) {
    Iterator<ValueAnswer> each = left.iterator();
    while (each.hasNext()) {
      ValueAnswer answer = each.next();
      if (!hasValue(gold, answer)) {
        continue;
      }
      if (valuesLeft > 0) {
        valuesLeft--;
        count(VALUE);
      }
      if (answer.hasSymbolOf(gold)) {
        count(CHANGE);
      }
      concept(gold, answer);
      if (UNITS.same(gold.unit(), answer.quantity())) {
        count(UNIT);
        each.remove();
        return;
      }
    }
  }

  private static boolean hasValue(ValueGold gold, ValueAnswer answer) {
    return !gold.isDescending() && answer.hasValueOf(gold);
  }

  private void concept(ValueGold gold, ValueAnswer answer) {
    Set<String> one = tokens(gold.concept());
    Set<String> other = tokens(answer.measured());
    if (one.equals(other)) {
      count(COMPLETE);
    }
    if (one.equals(other) || one.stream().anyMatch(other::contains)) {
      count(PARTIAL);
    }
  }

  private static Set<String> tokens(Optional<String> phrase) {
    return phrase.map(SingularWords::of).orElse(Set.of());
  }

  private void count(String name) {
    matched.merge(name, 1, Integer::sum);
  }
}
