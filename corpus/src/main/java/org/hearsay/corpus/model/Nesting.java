package org.hearsay.corpus.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which attributions are nested: every source, cue and content span lies inside the content of
 * another (guidelines, 5.1). Pure functions; one sweep through the text.
 */
public final class Nesting {
  private Nesting() {}

  /**
   * The spans of an attribution, or of what may become one.
   *
   * @param source may be empty
   * @param cue may be empty
   * @param content never empty
   */
  public record Roles(List<Span> source, List<Span> cue, List<Span> content) {
    /** Copies each role. */
    public Roles {
      source = List.copyOf(source);
      cue = List.copyOf(cue);
      content = List.copyOf(content);
    }

    private int begin() {
      int begin = content.get(0).begin();
      begin = source.isEmpty() ? begin : Math.min(begin, source.get(0).begin());
      return cue.isEmpty() ? begin : Math.min(begin, cue.get(0).begin());
    }

    private int size() {
      return content.stream().mapToInt(Span::length).sum();
    }

    /** Twins, two quotations without cue and the same content, hold each other and are no nest. */
    private boolean holds(Roles inner) {
      return Spans.contain(content, inner.source)
          && Spans.contain(content, inner.cue)
          && Spans.contain(content, inner.content)
          && !content.equals(inner.content);
    }
  }

  /** One span of the content of the item at {@code index}. */
  private record Part(Span span, int index) {}

  /**
   * {@return for each item the index of its parent, the one with the smallest content that holds
   * all of it; nothing for an outermost one}
   *
   * @param items in any order, each role in text order
   */
  public static List<OptionalInt> parents(List<Roles> items) {
    List<Part> parts = new ArrayList<>();
    List<Integer> order = new ArrayList<>();
    List<OptionalInt> parents = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      for (Span span : items.get(i).content()) {
        parts.add(new Part(span, i));
      }
      order.add(i);
      parents.add(OptionalInt.empty());
    }
    parts.sort(Comparator.comparingInt(part -> part.span().begin()));
    order.sort(Comparator.comparingInt(i -> items.get(i).begin()));
    TreeSet<Part> open =
        new TreeSet<>(
            Comparator.<Part>comparingInt(part -> part.span().end())
                .thenComparingInt(Part::index)
                .thenComparingInt(part -> part.span().begin()));
    int next = 0;
    for (int i : order) {
      int begin = items.get(i).begin();
      while (next < parts.size() && parts.get(next).span().begin() <= begin) {
        open.add(parts.get(next++));
      }
      while (!open.isEmpty() && open.first().span().end() <= begin) {
        open.pollFirst();
      }
      parents.set(i, smallest(items, i, open));
    }
    return parents;
  }

  private static OptionalInt smallest(List<Roles> items, int inner, SortedSet<Part> open) {
    int best = -1;
    for (Part part : open) {
      Roles outer = items.get(part.index());
      boolean smaller = best < 0 || outer.size() < items.get(best).size();
      if (part.index() != inner && smaller && outer.holds(items.get(inner))) {
        best = part.index();
      }
    }
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
  }
}
