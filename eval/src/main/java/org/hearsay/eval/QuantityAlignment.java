package org.hearsay.eval;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.corpus.model.Span;

/**
 * Pairs the gold quantities of a text with the system's, one to one: as many pairs with the same
 * value as can be, and among such pairings one with the most shared characters. What else agrees
 * decides between those that are equal in both, so that no score depends on the order of the items.
 */
final class QuantityAlignment {
  private QuantityAlignment() {}

  /** In what two quantities agree. */
  interface Agreement {
    /**
     * {@return whether the gold and the system quantity with these indices have the same value, and
     * then, always in the same order, whether they agree in other things}
     */
    List<Boolean> of(int gold, int system);
  }

  /** {@return the pairs, which all share a character} */
  static List<Pair> bySpan(
      List<List<Span>> gold,
      List<List<Span>> system,
      Agreement agreement,
      VisibleCharacters characters) {
    List<Pair> pairs = new ArrayList<>();
    for (OverlapCandidates.Candidate candidate : OverlapCandidates.of(gold, system)) {
      int shared = characters.shared(gold.get(candidate.gold()), system.get(candidate.system()));
      if (shared > 0) {
        List<Boolean> agreed = agreement.of(candidate.gold(), candidate.system());
        long[] weights = new long[agreed.size() + 1];
        weights[0] = agreed.get(0) ? 1 : 0;
        weights[1] = shared;
        for (int i = 1; i < agreed.size(); i++) {
          weights[i + 1] = agreed.get(i) ? 1 : 0;
        }
        pairs.add(Pair.of(candidate.gold(), candidate.system(), weights));
      }
    }
    return Assignment.best(pairs);
  }

  /**
   * For texts whose gold quantities have no spans; they are short, so every pair is looked at.
   *
   * @return the pairs, which all have the same value
   */
  static List<Pair> byValue(int golds, int systems, Agreement agreement) {
    List<Pair> pairs = new ArrayList<>();
    for (int gold = 0; gold < golds; gold++) {
      for (int system = 0; system < systems; system++) {
        List<Boolean> agreed = agreement.of(gold, system);
        if (agreed.get(0)) {
          pairs.add(
              Pair.of(gold, system, agreed.stream().mapToLong(same -> same ? 1 : 0).toArray()));
        }
      }
    }
    return Assignment.best(pairs);
  }
}
