package org.hearsay.annotators.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.annotators.attribution.chain.Explanation;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.Span;

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
   * {@return how the chain found each attribution, by its id; without those that the layout showed
   * and the quotations that have no cue}
   */
  public Map<String, Explanation> byAttribution() {
    Map<List<Span>, Explanation> byCue = new HashMap<>();
    for (Explanation explanation : explanations) {
      byCue.merge(explanation.cue(), explanation, Explained::surer);
    }
    Map<String, Explanation> found = new LinkedHashMap<>();
    for (Attribution attribution : attributions) {
      Explanation explanation = byCue.get(attribution.cue());
      if (explanation != null) {
        found.put(attribution.id(), explanation);
      }
    }
    return found;
  }

  /** Two heads may have the same cue; the surer one is what was found. */
  private static Explanation surer(Explanation one, Explanation other) {
    return confidence(one) >= confidence(other) ? one : other;
  }

  private static double confidence(Explanation explanation) {
    return explanation.verdicts().stream()
        .mapToDouble(Explanation.Verdict::confidence)
        .max()
        .orElse(0);
  }

  /** {@return the explanations of what became no attribution, in text order} */
  public List<Explanation> rejected() {
    Set<List<Span>> found = new HashSet<>();
    attributions.forEach(attribution -> found.add(attribution.cue()));
    return explanations.stream().filter(explanation -> !found.contains(explanation.cue())).toList();
  }
}
