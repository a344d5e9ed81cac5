package org.hearsay.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.corpus.model.Span;

/**
 * Finds which gold and system items overlap, in one sweep through the text, so that a long document
 * does not cost the product of its items.
 */
final class OverlapCandidates {
  /** An item of one side, by its index, and one of its spans. */
  private record Placed(int item, Span span) {}

  /** A gold and a system item with a span each that overlap, by their indices. */
  record Candidate(int gold, int system) {}

  private OverlapCandidates() {}

  /** {@return the items that overlap, each pair once} */
  static Set<Candidate> of(List<List<Span>> gold, List<List<Span>> system) {
    List<Placed> golds = inTextOrder(gold);
    List<Placed> systems = inTextOrder(system);
    Set<Candidate> found = new LinkedHashSet<>();
    List<Placed> openGolds = new ArrayList<>();
    List<Placed> openSystems = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < golds.size() || j < systems.size()) {
      boolean goldIsNext =
          j == systems.size()
              || (i < golds.size() && golds.get(i).span().begin() <= systems.get(j).span().begin());
      if (goldIsNext) {
        Placed next = golds.get(i++);
        close(openSystems, next.span().begin());
        openSystems.forEach(other -> found.add(new Candidate(next.item(), other.item())));
        openGolds.add(next);
      } else {
        Placed next = systems.get(j++);
        close(openGolds, next.span().begin());
        openGolds.forEach(other -> found.add(new Candidate(other.item(), next.item())));
        openSystems.add(next);
      }
    }
    return found;
  }

  private static void close(List<Placed> open, int offset) {
    open.removeIf(placed -> placed.span().end() <= offset);
  }

  private static List<Placed> inTextOrder(List<List<Span>> items) {
    List<Placed> placed = new ArrayList<>();
    for (int item = 0; item < items.size(); item++) {
      for (Span span : items.get(item)) {
        placed.add(new Placed(item, span));
      }
    }
    placed.sort(Comparator.comparing(Placed::span));
    return placed;
  }
}
