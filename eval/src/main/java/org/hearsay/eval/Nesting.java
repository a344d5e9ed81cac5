package org.hearsay.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.Role;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.Spans;

/**
 * Which attribution lies inside which: every source, cue and content span of the inner one lies
 * inside the content of the outer one (guidelines, section 5). The parent is the smallest such.
 */
final class Nesting {
  private record ContentSpan(Attribution attribution, Span span) {}

  private final Map<String, Attribution> parents;

  private Nesting(Map<String, Attribution> parents) {
    this.parents = parents;
  }

  /** Finds the parents in one sweep through the text; the ids must be different. */
  static Nesting of(List<Attribution> attributions) {
    List<ContentSpan> contents = new ArrayList<>();
    for (Attribution attribution : attributions) {
      attribution.content().forEach(span -> contents.add(new ContentSpan(attribution, span)));
    }
    contents.sort(Comparator.comparing(ContentSpan::span));
    List<Attribution> inTextOrder = new ArrayList<>(attributions);
    inTextOrder.sort(Comparator.comparing(Attribution::extent));
    Map<String, Attribution> parents = new HashMap<>();
    List<ContentSpan> open = new ArrayList<>();
    int next = 0;
    for (Attribution inner : inTextOrder) {
      int begin = inner.extent().begin();
      while (next < contents.size() && contents.get(next).span().begin() <= begin) {
        open.add(contents.get(next++));
      }
      open.removeIf(content -> content.span().end() <= begin);
      open.stream()
          .map(ContentSpan::attribution)
          .filter(outer -> isInside(inner, outer))
          .min(Comparator.comparingInt(Nesting::length))
          .ifPresent(outer -> parents.put(inner.id(), outer));
    }
    return new Nesting(parents);
  }

  /** {@return the smallest attribution that holds {@code inner}; empty if none does} */
  Optional<Attribution> parent(Attribution inner) {
    return Optional.ofNullable(parents.get(inner.id()));
  }

  private static boolean isInside(Attribution inner, Attribution outer) {
    if (inner == outer) {
      return false;
    }
    for (Role role : Role.values()) {
      if (!Spans.contain(outer.content(), inner.role(role))) {
        return false;
      }
    }
    return true;
  }

  private static int length(Attribution attribution) {
    return attribution.content().stream().mapToInt(Span::length).sum();
  }
}
