package org.hearsay.eval;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.Nesting;

/** Which of some attributions are nested in another of them, by their spans alone. */
final class NestedAttributions {
  private final Set<String> nested = new HashSet<>();

  /** Finds the nested ones; the ids must be different. */
  NestedAttributions(List<Attribution> attributions) {
    List<OptionalInt> parents =
        Nesting.parents(
            attributions.stream()
                .map(a -> new Nesting.Roles(a.source(), a.cue(), a.content()))
                .toList());
    for (int i = 0; i < attributions.size(); i++) {
      if (parents.get(i).isPresent()) {
        nested.add(attributions.get(i).id());
      }
    }
  }

  /** {@return whether one of the attributions holds {@code inner}, which is one of them too} */
  boolean contains(Attribution inner) {
    return nested.contains(inner.id());
  }
}
