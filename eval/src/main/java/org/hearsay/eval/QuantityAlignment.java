package org.hearsay.eval;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.corpus.model.Span;

/**
 * Pairs the gold quantities of a text with the system's, one to one: as many pairs with the same
 * value as can be, and among such pairings one with the most shared characters.
 */
final class QuantityAlignment {
  private QuantityAlignment() {}

  /** Whether the gold and the system quantity with these indices have the same value. */
  interface SameValue {
    boolean test(int gold, int system);
  }

  /** {@return the pairs, which all share a character} */
  static List<Pair> bySpan(
      List<List<Span>> gold,
      List<List<Span>> system,
      SameValue sameValue,
      VisibleCharacters characters) {
    List<Pair> pairs = new ArrayList<>();
    for (OverlapCandidates.Candidate candidate : OverlapCandidates.of(gold, system)) {
      int shared = characters.shared(gold.get(candidate.gold()), system.get(candidate.system()));
      if (shared > 0) {
        boolean same = sameValue.test(candidate.gold(), candidate.system());
        pairs.add(Pair.of(candidate.gold(), candidate.system(), same ? 1 : 0, shared));
      }
    }
    return Assignment.best(pairs);
  }

  /**
   * For texts whose gold quantities have no spans.
   *
   * @param preferences what decides between pairs of the same value, such as an equal bound
   * @return the pairs, which all have the same value
   */
  static List<Pair> byValue(int golds, int systems, SameValue sameValue, SameValue preferences) {
    List<Pair> pairs = new ArrayList<>();
    for (int gold = 0; gold < golds; gold++) {
      for (int system = 0; system < systems; system++) {
        if (sameValue.test(gold, system)) {
          pairs.add(Pair.of(gold, system, 1, preferences.test(gold, system) ? 1 : 0));
        }
      }
    }
    return Assignment.best(pairs);
  }
}
