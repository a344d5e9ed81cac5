package org.hearsay.eval;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How a system does on short passages that each test one thing, by what they test.
 *
 * <p>A passage is a gold document whose metadata has a field {@value #FIELD}: the name of what it
 * tests. It passes when its answer is the gold's and no more: as many attributions, one to one,
 * with an intersection over union of 0.5 or more in every role, and as many quantities, one to one,
 * with overlapping spans and the right value, modifier and unit. What the gold does not label
 * decides nothing.
 *
 * @param name what the passages test
 * @param passed ids of the documents that passed, in order
 * @param failed ids of the others, in order
 */
public record TrapResult(String name, List<String> passed, List<String> failed) {
  /** The field of the metadata that names what a passage tests. */
  public static final String FIELD = "trap";

  /** The measures of which everything must match. */
  private static final Set<Measure> DECISIVE =
      Set.of(
          Measure.of(Topic.ATTRIBUTIONS, MatchLevel.HALF.words()),
          Measure.of(Topic.QUANTITIES, "value"),
          Measure.of(Topic.QUANTITIES, "value + modifier"),
          Measure.of(Topic.QUANTITIES, "value + unit"));

  /** Copies the lists. */
  public TrapResult {
    passed = List.copyOf(passed);
    failed = List.copyOf(failed);
  }

  /** {@return the number of passages} */
  public int passages() {
    return passed.size() + failed.size();
  }

  /** {@return the results by name, in the order of names} */
  static List<TrapResult> of(Map<String, DocumentScores> byDocument) {
    SortedMap<String, SortedMap<String, DocumentScores>> byTrap = new TreeMap<>();
    byDocument.forEach(
        (id, scores) ->
            scores
                .trap()
                .ifPresent(
                    name -> byTrap.computeIfAbsent(name, key -> new TreeMap<>()).put(id, scores)));
    return byTrap.entrySet().stream().map(trap -> of(trap.getKey(), trap.getValue())).toList();
  }

  private static TrapResult of(String name, SortedMap<String, DocumentScores> byDocument) {
    Set<String> passed = new TreeSet<>();
    Set<String> failed = new TreeSet<>();
    byDocument.forEach((id, scores) -> (passes(scores) ? passed : failed).add(id));
    return new TrapResult(name, List.copyOf(passed), List.copyOf(failed));
  }

  private static boolean passes(DocumentScores scores) {
    return scores.matches().entrySet().stream()
        .filter(entry -> DECISIVE.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .allMatch(
            counts -> counts.matched() == counts.gold() && counts.matched() == counts.system());
  }
}
