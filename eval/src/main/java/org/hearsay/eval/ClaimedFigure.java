package org.hearsay.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.Claim;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Quantity;
import org.hearsay.corpus.model.Role;

/**
 * A claim with the items that it names.
 *
 * @param claim the claim
 * @param quantity what is claimed
 * @param attribution who claims it; empty where the writer does
 */
public record ClaimedFigure(Claim claim, Quantity quantity, Optional<Attribution> attribution) {

  /** {@return the claims of a document, in its order} */
  static List<ClaimedFigure> of(Document document) {
    Map<String, Quantity> quantities = new HashMap<>();
    document.quantities().forEach(quantity -> quantities.put(quantity.id(), quantity));
    Map<String, Attribution> attributions = new HashMap<>();
    document.attributions().forEach(item -> attributions.put(item.id(), item));
    List<ClaimedFigure> figures = new ArrayList<>();
    for (Claim claim : document.claims()) {
      Quantity quantity = quantities.get(claim.quantity());
      if (quantity != null) { // always, Document checks it
        figures.add(new ClaimedFigure(claim, quantity, claim.attribution().map(attributions::get)));
      }
    }
    return figures;
  }

  /** {@return how many characters the two quantities share} */
  int shared(ClaimedFigure other, VisibleCharacters characters) {
    return characters.shared(List.of(quantity.span()), List.of(other.quantity.span()));
  }

  boolean hasSameValue(ClaimedFigure other) {
    return QuantityScorer.sameValue(quantity, other.quantity);
  }

  /** {@return whether nobody claims either, or every role of both attributions overlaps} */
  boolean hasSameAttribution(ClaimedFigure other, VisibleCharacters characters) {
    if (attribution.isEmpty() || other.attribution.isEmpty()) {
      return attribution.isEmpty() && other.attribution.isEmpty();
    }
    for (Role role : Role.values()) {
      if (!characters.overlapping(
          attribution.get().role(role), other.attribution.get().role(role))) {
        return false;
      }
    }
    return true;
  }

  boolean hasSameSpeaker(ClaimedFigure other) {
    return SpeakerNames.areEqual(claim.speaker(), other.claim.speaker());
  }
}
