package org.hearsay.eval;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.corpus.io.GoldField;
import org.hearsay.corpus.model.Amount;
import org.hearsay.corpus.model.Quantity;

/** Lists what is wrong with the quantities of one document, in text order. */
final class QuantityErrors {
  private QuantityErrors() {}

  static List<ErrorCase<Quantity>> list(
      String document,
      List<Quantity> gold,
      List<Quantity> system,
      List<Pair> alignment,
      Set<GoldField> fields,
      VisibleCharacters characters) {
    Map<Integer, Integer> systemOf = new HashMap<>();
    alignment.forEach(pair -> systemOf.put(pair.gold(), pair.system()));
    Set<Integer> aligned = new HashSet<>(systemOf.values());
    List<ErrorCase<Quantity>> errors = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      Optional<Quantity> answer = Optional.ofNullable(systemOf.get(i)).map(system::get);
      List<ErrorCase.Difference> differences =
          answer.isPresent()
              ? differences(gold.get(i), answer.get(), fields, characters)
              : List.of();
      if (answer.isEmpty() || !differences.isEmpty()) {
        errors.add(new ErrorCase<>(document, Optional.of(gold.get(i)), answer, differences));
      }
    }
    for (int i = 0; i < system.size(); i++) {
      if (!aligned.contains(i)) {
        errors.add(
            new ErrorCase<>(document, Optional.empty(), Optional.of(system.get(i)), List.of()));
      }
    }
    errors.sort(Comparator.comparing(error -> error.gold().or(error::system).orElseThrow().span()));
    return errors;
  }

  private static List<ErrorCase.Difference> differences(
      Quantity gold, Quantity system, Set<GoldField> fields, VisibleCharacters characters) {
    List<ErrorCase.Difference> differences = new ArrayList<>();
    Deviation.of(List.of(gold.span()), List.of(system.span()), characters)
        .ifPresent(by -> differences.add(ErrorCase.Difference.ofSpans("span", by)));
    if (!QuantityScorer.sameValue(gold, system)) {
      differences.add(
          ErrorCase.Difference.ofValues("value", amount(gold.amount()), amount(system.amount())));
    }
    for (ClosedLabel<Quantity> label : ClosedLabel.ofQuantities(fields)) {
      String one = label.of(gold);
      String other = label.of(system);
      if (!one.equals(other)) {
        differences.add(ErrorCase.Difference.ofValues(label.name(), one, other));
      }
    }
    if (fields.contains(GoldField.UNIT) && !QuantityScorer.sameUnit(gold.unit(), system.unit())) {
      differences.add(
          ErrorCase.Difference.ofValues("unit", gold.unit().name(), system.unit().name()));
    }
    if (fields.contains(GoldField.MEASURED)) {
      Deviation.of(
              gold.measured().stream().toList(), system.measured().stream().toList(), characters)
          .ifPresent(by -> differences.add(ErrorCase.Difference.ofSpans("measured", by)));
    }
    return differences;
  }

  /** {@return an amount in digits, for people} */
  static String amount(Amount amount) {
    String first = amount.value().or(amount::low).map(BigDecimal::toPlainString).orElse("");
    if (amount.value().isPresent()) {
      return first;
    }
    return first + amount.high().map(high -> " to " + high.toPlainString()).orElse(" or more");
  }
}
