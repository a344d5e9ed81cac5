package org.hearsay.eval;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.Claim;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Quantity;

/**
 * Refuses an item that comes twice in a document, since it would buy recall or precision, with an
 * {@link IllegalArgumentException} that names the document and both items.
 */
final class DistinctItems {
  private DistinctItems() {}

  /**
   * Throws if two attributions have the same spans in all roles.
   *
   * @param document its name, for the error
   */
  static void requireAttributions(String document, List<Attribution> attributions) {
    require(
        document,
        "attribution",
        attributions,
        item -> List.of(item.source(), item.cue(), item.content()),
        Attribution::id);
  }

  /** Throws if two quantities have the same span. */
  static void requireQuantities(Document document) {
    require(document.id(), "quantity", document.quantities(), Quantity::span, Quantity::id);
  }

  /** Throws if a quantity is in two claims. */
  static void requireClaims(Document document) {
    require(document.id(), "claim", document.claims(), Claim::quantity, Claim::id);
  }

  private static <T> void require(
      String document, String kind, List<T> items, Function<T, ?> key, Function<T, String> id) {
    Map<Object, String> seen = new HashMap<>();
    for (T item : items) {
      String earlier = seen.putIfAbsent(key.apply(item), id.apply(item));
      if (earlier != null) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "expected each %s of document \"%s\" once, found %s and %s the same",
                kind,
                document,
                earlier,
                id.apply(item)));
      }
    }
  }
}
