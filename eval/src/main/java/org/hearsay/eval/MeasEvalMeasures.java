package org.hearsay.eval;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.hearsay.corpus.model.Modifier;
import org.hearsay.corpus.model.Span;

/**
 * What MeasEval (Harper et al., SemEval 2021, task 8) labels beside the span of a quantity,
 * compared with our fields.
 */
final class MeasEvalMeasures {
  /** MeasEval's modifier of things that are counted. */
  static final String IS_COUNT = "IsCount";

  private static final String IS_APPROXIMATE = "IsApproximate";
  private static final String IS_RANGE = "IsRange";
  private static final String HAS_TOLERANCE = "HasTolerance";

  /** Ranges may be open at one end in MeasEval ("above 40 m"). */
  private static final Set<Modifier> RANGES =
      EnumSet.of(Modifier.RANGE, Modifier.MORE, Modifier.AT_LEAST, Modifier.LESS, Modifier.AT_MOST);

  private MeasEvalMeasures() {}

  /** {@return whether the words of the unit are the same, or neither side has a unit} */
  static boolean sameUnit(ValueGold gold, ValueAnswer system) {
    return gold.unitWords()
        .map(String::strip)
        .equals(system.isCount() ? Optional.empty() : system.quantity().unit().surface());
  }

  /**
   * {@return whether the two agree in the four modifiers that our records can express: counts,
   * approximate figures, ranges, tolerances} Lists, means and medians are nothing of ours.
   */
  static boolean sameModifiers(ValueGold gold, ValueAnswer system) {
    return ofGold(gold.modifiers()).equals(ofSystem(system));
  }

  private static Set<String> ofGold(Set<String> modifiers) {
    Set<String> known = new HashSet<>();
    for (String modifier : modifiers) {
      switch (modifier) {
        case IS_COUNT, IS_APPROXIMATE -> known.add(modifier);
        case IS_RANGE, "IsMeanIsRange" -> known.add(IS_RANGE);
        case HAS_TOLERANCE, "IsMeanHasTolerance" -> known.add(HAS_TOLERANCE);
        case "IsRangeHasTolerance" -> known.addAll(Set.of(IS_RANGE, HAS_TOLERANCE));
        default -> {} // IsList, IsMean, IsMeanHasSD, IsMedian
      }
    }
    return known;
  }

  private static Set<String> ofSystem(ValueAnswer system) {
    Set<String> known = new HashSet<>();
    if (system.isCount()) {
      known.add(IS_COUNT);
    }
    if (system.quantity().modifier() == Modifier.APPROXIMATE) {
      known.add(IS_APPROXIMATE);
    }
    if (RANGES.contains(system.quantity().modifier())) {
      known.add(IS_RANGE);
    }
    if (system.quantity().tolerance().isPresent()) {
      known.add(HAS_TOLERANCE);
    }
    return known;
  }

  /** {@return whether what is measured overlaps the gold entity} */
  static boolean sharesEntity(ValueGold gold, ValueAnswer system) {
    Optional<Span> measured = system.quantity().measured();
    return measured.isPresent()
        && gold.conceptSpans().stream().anyMatch(span -> span.overlaps(measured.get()));
  }
}
