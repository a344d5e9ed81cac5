package org.hearsay.annotators.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.Spans;

/**
 * Finds parents: the smallest draft whose content holds every source, cue and content span of
 * another (guidelines, 5.1). One sweep over the text; pure.
 */
final class Nesting {
  private Nesting() {}

  /** One span of a draft's content. */
  private record Part(Span span, int draft) {}

  /** {@return for each draft the index of its parent, or nothing for an outermost one} */
  static List<OptionalInt> parents(List<Draft> drafts) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      for (Span span : drafts.get(i).content()) {
        parts.add(new Part(span, i));
      }
    }
    parts.sort(Comparator.comparingInt(part -> part.span().begin()));
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparingInt(i -> Roles.extent(drafts.get(i)).begin()));
    List<OptionalInt> parents = new ArrayList<>();
    drafts.forEach(draft -> parents.add(OptionalInt.empty()));
    TreeSet<Part> open =
        new TreeSet<>(
            Comparator.<Part>comparingInt(part -> part.span().end())
                .thenComparingInt(Part::draft)
                .thenComparingInt(part -> part.span().begin()));
    int next = 0;
    for (int i : order) {
      int begin = Roles.extent(drafts.get(i)).begin();
      while (next < parts.size() && parts.get(next).span().begin() <= begin) {
        open.add(parts.get(next++));
      }
      while (!open.isEmpty() && open.first().span().end() <= begin) {
        open.pollFirst();
      }
      parents.set(i, smallest(drafts, i, open));
    }
    return parents;
  }

  private static OptionalInt smallest(List<Draft> drafts, int inner, SortedSet<Part> open) {
    int best = -1;
    for (Part part : open) {
      boolean smaller = best < 0 || size(drafts.get(part.draft())) < size(drafts.get(best));
      if (part.draft() != inner && smaller && holds(drafts.get(part.draft()), drafts.get(inner))) {
        best = part.draft();
      }
    }
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
  }

  private static boolean holds(Draft outer, Draft inner) {
    return Spans.contain(outer.content(), inner.source())
        && Spans.contain(outer.content(), inner.cue())
        && Spans.contain(outer.content(), inner.content())
        && !outer.content().equals(inner.content());
  }

  private static int size(Draft draft) {
    return draft.content().stream().mapToInt(Span::length).sum();
  }
}
