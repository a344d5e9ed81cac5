package org.hearsay.eval;

import java.util.List;
import org.hearsay.corpus.io.GoldCorpus;
import org.hearsay.corpus.model.Attribution;

/**
 * Which attributions of a document are scored.
 *
 * <p>By our own scheme those that are propositional. By PolNeAR's, which is wider, but knows
 * neither attributions without cue nor nested ones: all that have a cue, without those that lie
 * inside another of them.
 */
final class AttributionSelection {
  private AttributionSelection() {}

  static List<Attribution> gold(GoldCorpus.Scheme scheme, List<Attribution> attributions) {
    return scheme == GoldCorpus.Scheme.POLNEAR ? attributions : propositional(attributions);
  }

  static List<Attribution> system(GoldCorpus.Scheme scheme, List<Attribution> attributions) {
    return scheme == GoldCorpus.Scheme.POLNEAR
        ? outermost(attributions.stream().filter(a -> !a.cue().isEmpty()).toList())
        : propositional(attributions);
  }

  private static List<Attribution> propositional(List<Attribution> attributions) {
    return attributions.stream().filter(Attribution::propositional).toList();
  }

  private static List<Attribution> outermost(List<Attribution> attributions) {
    NestedAttributions nested = new NestedAttributions(attributions);
    return attributions.stream().filter(a -> !nested.contains(a)).toList();
  }
}
