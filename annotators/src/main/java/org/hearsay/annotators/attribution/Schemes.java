package org.hearsay.annotators.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.corpus.model.Attribution;

/** Reduces attributions to what PolNeAR labels, so that one run can be scored on both corpora. */
final class Schemes {
  private Schemes() {}

  /**
   * {@return the attributions that have a cue and lie in no other one that has, with new ids and no
   * parents, in the order of {@code all}}
   */
  static List<Attribution> outermost(List<Attribution> all) {
    Map<String, Attribution> byId = new HashMap<>();
    all.forEach(attribution -> byId.put(attribution.id(), attribution));
    List<Attribution> outermost = new ArrayList<>();
    for (Attribution attribution : all) {
      if (!attribution.cue().isEmpty() && !isNested(attribution, byId)) {
        outermost.add(alone(attribution, "a" + (outermost.size() + 1)));
      }
    }
    return List.copyOf(outermost);
  }

  private static boolean isNested(Attribution attribution, Map<String, Attribution> byId) {
    Optional<Attribution> above = attribution.parent().map(byId::get);
    while (above.isPresent()) {
      if (!above.get().cue().isEmpty()) {
        return true;
      }
      above = above.get().parent().map(byId::get);
    }
    return false;
  }

  private static Attribution alone(Attribution attribution, String id) {
    return new Attribution(
        id,
        attribution.source(),
        attribution.cue(),
        attribution.content(),
        attribution.type(),
        attribution.cueClass(),
        attribution.negated(),
        attribution.sourceKind(),
        attribution.speaker(),
        Optional.empty(),
        attribution.propositional(),
        attribution.confidence());
  }
}
