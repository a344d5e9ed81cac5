package org.hearsay.annotators.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.Claim;
import org.hearsay.corpus.model.Quantity;
import org.hearsay.corpus.model.Span;

/** Joins quantities with the attributions they stand in (guidelines, section 8). Pure. */
final class Claims {
  private static final Comparator<Part> BY_END =
      Comparator.<Part>comparingInt(part -> part.span().end())
          .thenComparingInt(Part::size)
          .thenComparing(part -> part.attribution().id());

  private Claims() {}

  /** One span of the content of an attribution; {@code size} is the length of all of it. */
  private record Part(Span span, Attribution attribution, int size) {}

  /**
   * {@return one claim a quantity, in the order of the quantities} Its attribution is the innermost
   * one whose content contains the quantity's span; a quantity in a source or a cue belongs to the
   * next outer content, and one that no content contains is the writer's own. One sweep over the
   * text.
   */
  static List<Claim> of(List<Attribution> attributions, List<Quantity> quantities) {
    List<Part> parts = parts(attributions);
    List<Integer> order = new ArrayList<>();
    List<Optional<Attribution>> holders = new ArrayList<>();
    for (int i = 0; i < quantities.size(); i++) {
      order.add(i);
      holders.add(Optional.empty());
    }
    order.sort(Comparator.comparing(i -> quantities.get(i).span()));
    TreeSet<Part> open = new TreeSet<>(BY_END);
    int next = 0;
    for (int i : order) {
      Span span = quantities.get(i).span();
      while (next < parts.size() && parts.get(next).span().begin() <= span.begin()) {
        open.add(parts.get(next++));
      }
      while (!open.isEmpty() && open.first().span().end() <= span.begin()) {
        open.pollFirst();
      }
      holders.set(
          i,
          open.stream()
              .filter(part -> part.span().contains(span))
              .min(Comparator.comparingInt(Part::size).thenComparing(BY_END))
              .map(Part::attribution));
    }
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < quantities.size(); i++) {
      claims.add(
          new Claim(
              "c" + (i + 1),
              holders.get(i).map(Attribution::id),
              quantities.get(i).id(),
              holders.get(i).flatMap(Attribution::speaker)));
    }
    return List.copyOf(claims);
  }

  private static List<Part> parts(List<Attribution> attributions) {
    List<Part> parts = new ArrayList<>();
    for (Attribution attribution : attributions) {
      int size = attribution.content().stream().mapToInt(Span::length).sum();
      attribution.content().forEach(span -> parts.add(new Part(span, attribution, size)));
    }
    parts.sort(Comparator.comparingInt(part -> part.span().begin()));
    return parts;
  }
}
