package org.hearsay.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.corpus.io.GoldField;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.Role;

/** Lists what is wrong with the attributions of one document, in text order. */
final class AttributionErrors {
  private AttributionErrors() {}

  static List<ErrorCase<Attribution>> list(
      String document,
      List<Attribution> gold,
      List<Attribution> system,
      List<AttributionAlignment.Aligned> alignment,
      Set<GoldField> fields,
      VisibleCharacters characters) {
    Map<String, AttributionAlignment.Aligned> byGold = new HashMap<>();
    Set<String> aligned = new HashSet<>();
    for (AttributionAlignment.Aligned pair : alignment) {
      byGold.put(pair.gold().id(), pair);
      aligned.add(pair.system().id());
    }
    List<ErrorCase<Attribution>> errors = new ArrayList<>();
    for (Attribution item : gold) {
      AttributionAlignment.Aligned pair = byGold.get(item.id());
      if (pair == null) {
        errors.add(new ErrorCase<>(document, Optional.of(item), Optional.empty(), List.of()));
        continue;
      }
      List<ErrorCase.Difference> differences = differences(pair, fields, characters);
      if (!differences.isEmpty()) {
        errors.add(
            new ErrorCase<>(document, Optional.of(item), Optional.of(pair.system()), differences));
      }
    }
    for (Attribution item : system) {
      if (!aligned.contains(item.id())) {
        errors.add(new ErrorCase<>(document, Optional.empty(), Optional.of(item), List.of()));
      }
    }
    errors.sort(
        Comparator.comparing(error -> error.gold().or(error::system).orElseThrow().extent()));
    return errors;
  }

  private static List<ErrorCase.Difference> differences(
      AttributionAlignment.Aligned pair, Set<GoldField> fields, VisibleCharacters characters) {
    List<ErrorCase.Difference> differences = new ArrayList<>();
    for (Role role : Role.values()) {
      Deviation.of(pair.gold().role(role), pair.system().role(role), characters)
          .map(deviation -> ErrorCase.Difference.ofSpans(role.label(), deviation))
          .ifPresent(differences::add);
    }
    for (ClosedLabel<Attribution> label : ClosedLabel.ofAttributions(fields)) {
      String gold = label.of(pair.gold());
      String system = label.of(pair.system());
      if (!gold.equals(system)) {
        differences.add(ErrorCase.Difference.ofValues(label.name(), gold, system));
      }
    }
    if (fields.contains(GoldField.SPEAKER) && !AttributionScorer.hasSameSpeaker(pair)) {
      differences.add(
          ErrorCase.Difference.ofValues(
              "speaker",
              pair.gold().speaker().orElse("none"),
              pair.system().speaker().orElse("none")));
    }
    return differences;
  }
}
