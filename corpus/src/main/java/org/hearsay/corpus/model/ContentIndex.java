package org.hearsay.corpus.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the attributions whose content holds a span or another attribution (guidelines, 5.1 and 8).
 *
 * <p>Built once for a document and asked often; a question costs as much as there are contents
 * around the place. Immutable and thread-safe.
 */
public final class ContentIndex {
  private static final Comparator<Attribution> SMALLEST =
      Comparator.comparingInt(ContentIndex::size);

  private final List<Part> parts = new ArrayList<>();

  /** One span of a content, and how far any content that begins before its end reaches. */
  private record Part(Span span, Attribution attribution, int reach) {}

  /** An index of the contents of {@code attributions}. */
  public ContentIndex(List<Attribution> attributions) {
    List<Part> unsorted = new ArrayList<>();
    for (Attribution attribution : attributions) {
      attribution.content().forEach(span -> unsorted.add(new Part(span, attribution, 0)));
    }
    unsorted.sort(Comparator.comparing(Part::span));
    int reach = 0;
    for (Part part : unsorted) {
      reach = Math.max(reach, part.span().end());
      parts.add(new Part(part.span(), part.attribution(), reach));
    }
  }

  /** {@return the attributions of which one content span contains {@code span}, smallest first} */
  public List<Attribution> around(Span span) {
    Set<Attribution> around = new LinkedHashSet<>();
    for (int i = lastFrom(span.begin()); i >= 0 && parts.get(i).reach() >= span.end(); i--) {
      if (parts.get(i).span().contains(span)) {
        around.add(parts.get(i).attribution());
      }
    }
    return around.stream().sorted(SMALLEST).toList();
  }

  /**
   * {@return the attributions whose content holds every source, cue and content span of {@code
   * inner}, smallest first} The first is its parent. One with the same content is none.
   */
  public List<Attribution> around(Attribution inner) {
    return around(inner.content().get(0)).stream()
        .filter(outer -> !outer.id().equals(inner.id()))
        .filter(outer -> !outer.content().equals(inner.content()))
        .filter(outer -> Spans.contain(outer.content(), inner.content()))
        .filter(outer -> Spans.contain(outer.content(), inner.cue()))
        .filter(outer -> Spans.contain(outer.content(), inner.source()))
        .toList();
  }

  /** {@return the parent of {@code inner} by its spans; empty if it is not nested} */
  public Optional<Attribution> parent(Attribution inner) {
    return around(inner).stream().findFirst();
  }

  /** {@return the number of code units of the content, by which contents are compared} */
  public static int size(Attribution attribution) {
    return attribution.content().stream().mapToInt(Span::length).sum();
  }

  /** The last part that begins at {@code offset} or before it, -1 if there is none. */
  private int lastFrom(int offset) {
    int low = 0;
    int high = parts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (parts.get(middle).span().begin() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
