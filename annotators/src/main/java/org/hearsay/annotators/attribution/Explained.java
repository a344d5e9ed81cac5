package org.hearsay.annotators.attribution;

import java.util.List;
import java.util.Optional;
import org.hearsay.annotators.attribution.chain.Explanation;
import org.hearsay.corpus.model.Attribution;

/**
 * The attributions of a text with how the learned chain came to them. Immutable.
 *
 * @param attributions as the annotator writes them
 * @param explanations of every cue that the chain looked at, in text order, those that became no
 *     attribution among them
 */
public record Explained(List<Attribution> attributions, List<Explanation> explanations) {
  /** Copies the lists. */
  public Explained {
    attributions = List.copyOf(attributions);
    explanations = List.copyOf(explanations);
  }

  /**
   * {@return how the chain found {@code attribution}; nothing for one that the layout showed, or
   * that is a quotation without a cue}
   */
  public Optional<Explanation> of(Attribution attribution) {
    return explanations.stream()
        .filter(explanation -> explanation.cue().equals(attribution.cue()))
        .findFirst();
  }

  /** {@return the explanations of what became no attribution, in text order} */
  public List<Explanation> rejected() {
    return explanations.stream()
        .filter(
            explanation -> attributions.stream().noneMatch(a -> a.cue().equals(explanation.cue())))
        .toList();
  }
}
