package org.hearsay.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.Role;
import org.hearsay.corpus.model.Span;

/** Lists what is wrong with the claims of one document, in the order of their quantities. */
final class ClaimErrors {
  private ClaimErrors() {}

  static List<ErrorCase<ClaimedFigure>> list(
      String document,
      List<ClaimedFigure> gold,
      List<ClaimedFigure> system,
      List<Pair> alignment,
      VisibleCharacters characters) {
    Map<Integer, Integer> systemOf = new HashMap<>();
    alignment.forEach(pair -> systemOf.put(pair.gold(), pair.system()));
    Set<Integer> aligned = new HashSet<>(systemOf.values());
    List<ErrorCase<ClaimedFigure>> errors = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      ClaimedFigure item = gold.get(i);
      Optional<ClaimedFigure> answer = Optional.ofNullable(systemOf.get(i)).map(system::get);
      List<ErrorCase.Difference> differences =
          answer.map(other -> differences(item, other, characters)).orElse(List.of());
      if (answer.isEmpty() || !differences.isEmpty()) {
        errors.add(new ErrorCase<>(document, Optional.of(item), answer, differences));
      }
    }
    for (int i = 0; i < system.size(); i++) {
      if (!aligned.contains(i)) {
        errors.add(
            new ErrorCase<>(document, Optional.empty(), Optional.of(system.get(i)), List.of()));
      }
    }
    errors.sort(
        Comparator.comparing(
            error -> error.gold().or(error::system).orElseThrow().quantity().span()));
    return errors;
  }

  /** Only what keeps a claim from matching; the errors of its items show the rest. */
  private static List<ErrorCase.Difference> differences(
      ClaimedFigure gold, ClaimedFigure system, VisibleCharacters characters) {
    List<ErrorCase.Difference> differences = new ArrayList<>();
    if (!gold.hasSameValue(system)) {
      differences.add(
          ErrorCase.Difference.ofValues(
              "value",
              QuantityErrors.amount(gold.quantity().amount()),
              QuantityErrors.amount(system.quantity().amount())));
    }
    for (Role role : Role.values()) {
      List<Span> one = spans(gold.attribution(), role);
      List<Span> other = spans(system.attribution(), role);
      if (!characters.overlapping(one, other)) {
        Deviation.of(one, other, characters)
            .ifPresent(by -> differences.add(ErrorCase.Difference.ofSpans(role.label(), by)));
      }
    }
    if (!gold.hasSameSpeaker(system)) {
      differences.add(
          ErrorCase.Difference.ofValues(
              "speaker",
              gold.claim().speaker().orElse("none"),
              system.claim().speaker().orElse("none")));
    }
    return differences;
  }

  private static List<Span> spans(Optional<Attribution> attribution, Role role) {
    return attribution.map(item -> item.role(role)).orElse(List.of());
  }
}
