package org.hearsay.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.Change;
import org.hearsay.corpus.model.Claim;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Quantity;
import org.hearsay.corpus.model.Span;

/**
 * What was found in the chunks of one text, joined: offsets are those of the whole text, and ids
 * are numbered through ({@code a1}, {@code q1}, {@code c1}...). Not thread-safe.
 */
final class ChunkedFindings {
  private final List<Attribution> attributions = new ArrayList<>();
  private final List<Quantity> quantities = new ArrayList<>();
  private final List<Change> changes = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();

  /**
   * Adds what was found in a chunk. Chunks are added in text order.
   *
   * @param chunk its text with what was found in it
   * @param offset of the chunk in the whole text
   */
  void add(Document chunk, int offset) {
    Map<String, String> attributionIds = new HashMap<>();
    for (Attribution attribution : chunk.attributions()) {
      attributionIds.put(attribution.id(), "a" + (attributions.size() + attributionIds.size() + 1));
    }
    Map<String, String> quantityIds = new HashMap<>();
    for (Quantity quantity : chunk.quantities()) {
      quantityIds.put(quantity.id(), "q" + (quantities.size() + quantityIds.size() + 1));
    }
    for (Attribution attribution : chunk.attributions()) {
      attributions.add(moved(attribution, offset, attributionIds));
    }
    for (Quantity quantity : chunk.quantities()) {
      quantities.add(moved(quantity, offset, quantityIds));
    }
    for (Change change : chunk.changes()) {
      changes.add(
          new Change(
              change.fromQuantity().map(quantityIds::get),
              change.toQuantity().map(quantityIds::get),
              change.byQuantity().map(quantityIds::get)));
    }
    for (Claim claim : chunk.claims()) {
      claims.add(
          new Claim(
              "c" + (claims.size() + 1),
              claim.attribution().map(attributionIds::get),
              quantityIds.getOrDefault(claim.quantity(), claim.quantity()),
              claim.speaker()));
    }
  }

  /** {@return {@code document} with all that was added in place of what it had} */
  Document on(Document document) {
    return new Document(
        document.id(),
        document.text(),
        document.metadata(),
        attributions,
        quantities,
        changes,
        claims);
  }

  private static Attribution moved(Attribution attribution, int offset, Map<String, String> ids) {
    return new Attribution(
        ids.getOrDefault(attribution.id(), attribution.id()),
        moved(attribution.source(), offset),
        moved(attribution.cue(), offset),
        moved(attribution.content(), offset),
        attribution.type(),
        attribution.cueClass(),
        attribution.negated(),
        attribution.sourceKind(),
        attribution.speaker(),
        attribution.parent().map(ids::get),
        attribution.propositional(),
        attribution.confidence());
  }

  private static Quantity moved(Quantity quantity, int offset, Map<String, String> ids) {
    return new Quantity(
        ids.getOrDefault(quantity.id(), quantity.id()),
        moved(quantity.span(), offset),
        quantity.kind(),
        quantity.modifier(),
        quantity.direction(),
        quantity.amount(),
        quantity.tolerance(),
        quantity.unit(),
        quantity.normalised(),
        moved(quantity.measured(), offset),
        quantity.measuredLemma(),
        moved(quantity.time(), offset),
        moved(quantity.place(), offset),
        moved(quantity.reference(), offset),
        quantity.confidence());
  }

  private static List<Span> moved(List<Span> spans, int offset) {
    return spans.stream().map(span -> moved(span, offset)).toList();
  }

  private static Optional<Span> moved(Optional<Span> span, int offset) {
    return span.map(found -> moved(found, offset));
  }

  private static Span moved(Span span, int offset) {
    return new Span(span.begin() + offset, span.end() + offset);
  }
}
