package org.hearsay.annotators.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.corpus.model.SourceKind;

/**
 * Who was last called by a noun: the person of "Mayor Lena Ortiz" or "Ortiz, the mayor", the
 * nameless "retired officer". It finds whom "the mayor" or "the officer" is. Filled in text order.
 */
final class TitleHolders {
  /** How many of the last holders of a noun are looked at. */
  private static final int MEMORY = 8;

  /** One holder with the words that described them. */
  private record Holder(Referent referent, Set<String> words) {}

  private final Map<String, List<Holder>> byNoun = new HashMap<>();

  /** Notes that {@code referent} was called by {@code noun} and {@code words}. */
  void add(String noun, Set<String> words, Referent referent) {
    byNoun
        .computeIfAbsent(noun, n -> new ArrayList<>())
        .add(new Holder(referent, Set.copyOf(words)));
  }

  /** {@return the one named person ever called by {@code noun} and {@code words}} */
  Optional<Referent> onlyNamed(String noun, Set<String> words) {
    List<Referent> named =
        byNoun.getOrDefault(noun, List.of()).stream()
            .filter(holder -> holder.words().containsAll(words))
            .map(Holder::referent)
            .filter(referent -> referent.kind() == SourceKind.PERSON)
            .distinct()
            .limit(2)
            .toList();
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }

  /** {@return the last one called by {@code noun} whose words included all of {@code words}} */
  Optional<Referent> last(String noun, Set<String> words) {
    List<Holder> holders = byNoun.getOrDefault(noun, List.of());
    for (int i = holders.size() - 1; i >= Math.max(0, holders.size() - MEMORY); i--) {
      if (holders.get(i).words().containsAll(words)) {
        return Optional.of(holders.get(i).referent());
      }
    }
    return Optional.empty();
  }
}
