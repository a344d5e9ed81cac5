package org.hearsay.corpus.model;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One text with all that was found in it or labelled on it.
 *
 * <p>Every span lies inside {@code text} and cuts no surrogate pair; every id that one item names
 * is the id of another item of the same document. Lists keep the order they are given in, which is
 * text order in everything that the project writes. Immutable and thread-safe.
 *
 * @param id unique in its corpus; never blank
 * @param text the text exactly as given; may be empty
 * @param metadata what is known of the text, in the order given; may be empty
 * @param attributions who says what
 * @param quantities how much
 * @param changes which quantities belong to one change
 * @param claims who claims which figure
 */
public record Document(
    String id,
    String text,
    Map<String, String> metadata,
    List<Attribution> attributions,
    List<Quantity> quantities,
    List<Change> changes,
    List<Claim> claims) {

  /**
   * Copies every collection; throws {@link IllegalArgumentException} naming the item and what is
   * wrong with it.
   */
  public Document {
    Checks.id(id);
    metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
    attributions = List.copyOf(attributions);
    quantities = List.copyOf(quantities);
    changes = List.copyOf(changes);
    claims = List.copyOf(claims);
    Set<String> attributionIds = unique("attribution", attributions.stream().map(Attribution::id));
    Set<String> quantityIds = unique("quantity", quantities.stream().map(Quantity::id));
    unique("claim", claims.stream().map(Claim::id));
    for (Attribution attribution : attributions) {
      for (Role role : Role.values()) {
        for (Span span : attribution.role(role)) {
          inside(text, "attribution " + attribution.id() + ", " + role.label(), span);
        }
      }
      known("attribution " + attribution.id() + ", parent", attribution.parent(), attributionIds);
    }
    for (Quantity quantity : quantities) {
      String name = "quantity " + quantity.id();
      inside(text, name, quantity.span());
      quantity.measured().ifPresent(span -> inside(text, name + ", measured", span));
      quantity.time().ifPresent(span -> inside(text, name + ", time", span));
      quantity.place().ifPresent(span -> inside(text, name + ", place", span));
      quantity.reference().ifPresent(span -> inside(text, name + ", reference", span));
    }
    for (Change change : changes) {
      change.quantities().forEach(q -> known("change", Optional.of(q), quantityIds));
    }
    for (Claim claim : claims) {
      known("claim " + claim.id() + ", quantity", Optional.of(claim.quantity()), quantityIds);
      known("claim " + claim.id() + ", attribution", claim.attribution(), attributionIds);
    }
  }

  /** {@return a document with nothing found in it yet} */
  public static Document of(String id, String text) {
    return new Document(id, text, Map.of(), List.of(), List.of(), List.of(), List.of());
  }

  private static Set<String> unique(String item, Stream<String> ids) {
    Set<String> seen = new HashSet<>();
    ids.forEach(
        id -> {
          if (!seen.add(id)) {
            throw new IllegalArgumentException(
                String.format(
                    Locale.ROOT,
                    "expected every %s with an id of its own, found \"%s\" twice",
                    item,
                    id));
          }
        });
    return seen;
  }

  private static void known(String where, Optional<String> id, Set<String> ids) {
    if (id.isPresent() && !ids.contains(id.get())) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "%s: expected the id of an item of the document, found \"%s\"",
              where,
              id.get()));
    }
  }

  private static void inside(String text, String where, Span span) {
    if (span.end() > text.length()) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "%s: expected a span inside the %d code units of the text, found %s",
              where,
              text.length(),
              span));
    }
    if (cutsPair(text, span.begin()) || cutsPair(text, span.end())) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "%s: expected a span that cuts no surrogate pair, found %s",
              where,
              span));
    }
  }

  private static boolean cutsPair(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isHighSurrogate(text.charAt(offset - 1))
        && Character.isLowSurrogate(text.charAt(offset));
  }
}
