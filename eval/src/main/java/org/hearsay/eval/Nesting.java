package org.hearsay.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.Role;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.Spans;

/**
 * Which attributions are nested: every source, cue and content span lies inside the content of
 * another (guidelines, section 5).
 */
final class Nesting {
  private record ContentSpan(Attribution attribution, Span span) {}

  private final Set<String> nested;

  private Nesting(Set<String> nested) {
    this.nested = nested;
  }

  /** Finds the nested ones in one sweep through the text; the ids must be different. */
  static Nesting of(List<Attribution> attributions) {
    List<ContentSpan> contents = new ArrayList<>();
    for (Attribution attribution : attributions) {
      attribution.content().forEach(span -> contents.add(new ContentSpan(attribution, span)));
    }
    contents.sort(Comparator.comparing(ContentSpan::span));
    List<Attribution> inTextOrder = new ArrayList<>(attributions);
    inTextOrder.sort(Comparator.comparing(Attribution::extent));
    Set<String> nested = new HashSet<>();
    List<ContentSpan> open = new ArrayList<>();
    int next = 0;
    for (Attribution inner : inTextOrder) {
      int begin = inner.extent().begin();
      while (next < contents.size() && contents.get(next).span().begin() <= begin) {
        open.add(contents.get(next++));
      }
      open.removeIf(content -> content.span().end() <= begin);
      if (open.stream().anyMatch(content -> isInside(inner, content.attribution()))) {
        nested.add(inner.id());
      }
    }
    return new Nesting(nested);
  }

  /** {@return whether one of the attributions holds {@code inner}, which is one of them too} */
  boolean isNested(Attribution inner) {
    return nested.contains(inner.id());
  }

  private static boolean isInside(Attribution inner, Attribution outer) {
    if (inner.id().equals(outer.id())) {
      return false;
    }
    for (Role role : Role.values()) {
      if (!Spans.contain(outer.content(), inner.role(role))) {
        return false;
      }
    }
    return true;
  }
}
