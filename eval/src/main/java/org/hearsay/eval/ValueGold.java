package org.hearsay.eval;

import java.util.List;
import java.util.Optional;
import org.hearsay.corpus.model.Amount;
import org.hearsay.corpus.model.Span;

/**
 * A gold quantity of a set that labels less than our records ask for.
 *
 * @param spans where it stands in the text, in UTF-16 code units; empty in sets without offsets
 * @param amount value or range; empty where the set gives none
 * @param bound the set's own symbol for bound or direction; empty where it has none
 * @param unit the set's own name for the unit; empty where it has none
 * @param concept what is counted or measured, in the set's own words; empty where it has none
 */
public record ValueGold(
    List<Span> spans,
    Optional<Amount> amount,
    Optional<String> bound,
    Optional<String> unit,
    Optional<String> concept) {
  /** Copies the spans. */
  public ValueGold {
    spans = List.copyOf(spans);
  }
}
