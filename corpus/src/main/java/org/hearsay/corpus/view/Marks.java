package org.hearsay.corpus.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.Claim;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Quantity;
import org.hearsay.corpus.model.Role;
import org.hearsay.corpus.model.Span;

/**
 * Everything that a document marks in its text, under the keys of the page.
 *
 * <p>Attributions are counted {@code a1}, {@code a2} and quantities {@code q1}, {@code q2}, in the
 * order of the document.
 */
final class Marks {
  private final Document document;
  private final Map<String, String> attributionKeys = new HashMap<>();
  private final Map<String, String> quantityKeys = new HashMap<>();
  private final Map<String, Claim> claims = new HashMap<>();

  Marks(Document document) {
    this.document = document;
    for (Attribution attribution : document.attributions()) {
      attributionKeys.put(attribution.id(), "a" + (attributionKeys.size() + 1));
    }
    for (Quantity quantity : document.quantities()) {
      quantityKeys.put(quantity.id(), "q" + (quantityKeys.size() + 1));
    }
    for (Claim claim : document.claims()) {
      claims.put(claim.quantity(), claim);
    }
  }

  /** {@return the key of an attribution of the document} */
  String key(Attribution attribution) {
    return keyOf(attributionKeys, attribution.id());
  }

  /** {@return the key of a quantity of the document} */
  String key(Quantity quantity) {
    return keyOf(quantityKeys, quantity.id());
  }

  /** {@return the key of the attribution that claims {@code quantity}; empty if none does} */
  Optional<String> claimant(Quantity quantity) {
    return Optional.ofNullable(claims.get(quantity.id()))
        .flatMap(Claim::attribution)
        .map(id -> keyOf(attributionKeys, id));
  }

  /** {@return every span of every attribution and quantity, as layers over the text} */
  List<Layer<Mark>> layers() {
    List<Layer<Mark>> layers = new ArrayList<>();
    for (Attribution attribution : document.attributions()) {
      for (Role role : Role.values()) {
        Mark mark = new Mark(Mark.Kind.valueOf(role.name()), key(attribution));
        attribution.role(role).forEach(span -> layers.add(new Layer<>(span, mark)));
      }
    }
    for (Quantity quantity : document.quantities()) {
      String key = key(quantity);
      layers.add(new Layer<>(quantity.span(), new Mark(Mark.Kind.QUANTITY, key)));
      detail(layers, quantity.measured(), Mark.Kind.MEASURED, key);
      detail(layers, quantity.time(), Mark.Kind.TIME, key);
      detail(layers, quantity.place(), Mark.Kind.PLACE, key);
      detail(layers, quantity.reference(), Mark.Kind.REFERENCE, key);
    }
    return layers;
  }

  private static void detail(
      List<Layer<Mark>> layers, Optional<Span> span, Mark.Kind kind, String key) {
    span.ifPresent(found -> layers.add(new Layer<>(found, new Mark(kind, key))));
  }

  private static String keyOf(Map<String, String> keys, String id) {
    String key = keys.get(id);
    if (key == null) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "expected an id of the document, found \"%s\"", id));
    }
    return key;
  }
}
