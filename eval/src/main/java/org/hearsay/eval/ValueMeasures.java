package org.hearsay.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.hearsay.corpus.model.Unit;

/** The measures of a set of values: those for which it labels what they compare. */
final class ValueMeasures {
  /** The measure that a system is judged by first. */
  static final String VALUE = "value";

  private final ValueSet set;
  private final UnitNames units = UnitNames.bundled();
  private final List<ValueMeasure> measures = new ArrayList<>();

  private ValueMeasures(ValueSet set) {
    this.set = set;
  }

  /** {@return the measures of a set, in the order of reports} */
  static List<ValueMeasure> of(ValueSet set) {
    ValueMeasures measures = new ValueMeasures(set);
    if (set.hasSpans()) {
      measures.spans();
    }
    if (set.isMeasEval()) {
      measures.measEval();
    }
    if (set.hasValues()) {
      measures.values();
    }
    return List.copyOf(measures.measures);
  }

  private void spans() {
    ValueMeasure.Scope figures =
        set.isSpecs()
            ? (gold, partner) -> gold.amount().isPresent() || gold.unit().isEmpty()
            : ValueMeasure.Scope.ALL;
    add("span exact", figures, (gold, system) -> gold.spans().equals(system.spans()));
    add("span overlap", figures, (gold, system) -> true);
  }

  private void measEval() {
    add("span overlap + unit", ValueMeasure.Scope.ALL, MeasEvalMeasures::sameUnit);
    add("span overlap + modifiers", ValueMeasure.Scope.ALL, MeasEvalMeasures::sameModifiers);
    add(
        "span overlap + measured entity",
        (gold, partner) -> !gold.conceptSpans().isEmpty(),
        MeasEvalMeasures::sharesEntity);
  }

  private void values() {
    ValueMeasure.Scope valued = (gold, partner) -> gold.amount().isPresent();
    add(VALUE, valued, this::sameValue);
    if (set.isNewsQuant()) {
      addValueAnd("symbol", valued, (gold, system) -> system.hasSymbolOf(gold));
    }
    if (set.hasUnits()) {
      addValueAnd("unit", valued, this::sameUnit);
      addValueAnd(
          "unit, head of a noun",
          valued,
          (gold, system) ->
              sameUnit(gold, system) || units.sameHead(gold.unit(), system.quantity()));
    }
    if (set.isNewsQuant()) {
      ValueMeasure.Scope named =
          (gold, partner) -> valued.counts(gold, partner) && measured(gold, partner).isPresent();
      addValueAnd("measured, any token", named, this::sharesMeasured);
      addValueAnd("measured, same tokens", named, this::sameMeasured);
      addValueAnd(
          "symbol, unit and measured, same tokens",
          valued,
          (gold, system) ->
              system.hasSymbolOf(gold)
                  && sameUnit(gold, system)
                  && (measured(gold, Optional.of(system)).isEmpty() || sameMeasured(gold, system)));
    }
  }

  private void add(
      String name, ValueMeasure.Scope scope, BiPredicate<ValueGold, ValueAnswer> right) {
    measures.add(new ValueMeasure(name, scope, right));
  }

  private void addValueAnd(
      String name, ValueMeasure.Scope scope, BiPredicate<ValueGold, ValueAnswer> right) {
    add(
        VALUE + " + " + name,
        scope,
        (gold, system) -> sameValue(gold, system) && right.test(gold, system));
  }

  /** Cents are cents in some sets, and parts of a dollar in our records; both are right. */
  private boolean sameValue(ValueGold gold, ValueAnswer system) {
    return system.hasValueOf(gold)
        || (!set.isNewsQuant() && system.hasScaledValueOf(gold, units.factors(gold.unit())));
  }

  private boolean sameUnit(ValueGold gold, ValueAnswer system) {
    return units.same(gold.unit(), system.quantity());
  }

  /**
   * What the gold says is counted or measured: its unit where our quantity counts, its concept
   * where ours has a unit. Where there is none of ours, the gold unit tells which.
   */
  private Optional<String> measured(ValueGold gold, Optional<ValueAnswer> partner) {
    Optional<String> unit = gold.unit().filter(name -> !name.equals(Unit.COUNT));
    boolean isCount =
        partner.map(ValueAnswer::isCount).orElse(unit.filter(units::isUnit).isEmpty());
    return isCount ? unit : gold.concept();
  }

  private boolean sharesMeasured(ValueGold gold, ValueAnswer system) {
    Set<String> tokens = tokens(measured(gold, Optional.of(system)));
    return tokens(system.measured()).stream().anyMatch(tokens::contains);
  }

  private boolean sameMeasured(ValueGold gold, ValueAnswer system) {
    return tokens(measured(gold, Optional.of(system))).equals(tokens(system.measured()));
  }

  private static Set<String> tokens(Optional<String> phrase) {
    return phrase.map(SingularWords::of).orElse(Set.of());
  }
}
