package org.hearsay.eval;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.corpus.model.Amount;
import org.hearsay.corpus.model.Span;

/**
 * A gold quantity of a set that labels less than our records ask for.
 *
 * @param spans where it stands in the text, in UTF-16 code units; empty in sets without offsets
 * @param amount value or range; empty where the set gives none
 * @param isDescending whether the text names the higher end of the range first
 * @param bound the set's own symbol for bound or direction; empty where it has none
 * @param unit the set's own name for the unit; empty where it has none
 * @param unitWords the words of the text that express the unit; empty where the set gives none
 * @param concept what is counted or measured, in the set's own words; empty where it has none
 * @param conceptSpans where that stands; empty where the set does not say
 * @param modifiers MeasEval's modifiers, such as {@code IsRange}; empty in other sets
 */
public record ValueGold(
    List<Span> spans,
    Optional<Amount> amount,
    boolean isDescending,
    Optional<String> bound,
    Optional<String> unit,
    Optional<String> unitWords,
    Optional<String> concept,
    List<Span> conceptSpans,
    Set<String> modifiers) {
  /** Copies the collections. */
  public ValueGold {
    spans = List.copyOf(spans);
    conceptSpans = List.copyOf(conceptSpans);
    modifiers = Set.copyOf(modifiers);
  }
}
