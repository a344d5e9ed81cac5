package org.hearsay.annotators.attribution.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.annotators.attribution.referent.Referent;
import org.hearsay.corpus.model.SourceKind;

/**
 * Who was last called by a noun: the person of "Mayor Lena Ortiz" or "Ortiz, the mayor", the
 * nameless "retired officer". It finds whom "the mayor" or "the officer" is. Filled in text order.
 */
final class TitleHolders {
  /** How many of the last holders of a noun are looked at. */
  private static final int MEMORY = 8;

  /** Words that make another office of an office. */
  private static final Set<String> RANKS = Set.of("assistant", "deputy", "former", "prime", "vice");

  /** One holder with the words that described them. */
  private record Holder(Referent referent, Set<String> words) {
    /** Whether {@code description} may mean the holder; "the minister" is not the prime one. */
    boolean fits(Set<String> description) {
      return words.containsAll(description)
          && RANKS.stream().noneMatch(r -> words.contains(r) && !description.contains(r));
    }
  }

  private final Map<String, List<Holder>> byNoun = new HashMap<>();
  private final Map<String, Set<Holder>> named = new HashMap<>();

  /** Notes that {@code referent} was called by {@code noun} and {@code words}. */
  void add(String noun, Set<String> words, Referent referent) {
    Holder holder = new Holder(referent, Set.copyOf(words));
    byNoun.computeIfAbsent(noun, n -> new ArrayList<>()).add(holder);
    if (referent.kind() == SourceKind.PERSON) {
      named.computeIfAbsent(noun, n -> new LinkedHashSet<>()).add(holder);
    }
  }

  /**
   * {@return the one named person ever called by {@code noun} and {@code words}, or, if nobody was,
   * by {@code noun} and some of the words}
   */
  Optional<Referent> onlyNamed(String noun, Set<String> words) {
    return only(noun, holder -> holder.fits(words))
        .or(
            () ->
                only(
                    noun,
                    holder -> !holder.words().isEmpty() && words.containsAll(holder.words())));
  }

  private Optional<Referent> only(String noun, Predicate<Holder> fits) {
    List<Referent> people =
        named.getOrDefault(noun, Set.of()).stream()
            .filter(fits)
            .map(Holder::referent)
            .distinct()
            .limit(2)
            .toList();
    return people.size() == 1 ? Optional.of(people.get(0)) : Optional.empty();
  }

  /** {@return the last one called by {@code noun} whose words included all of {@code words}} */
  Optional<Referent> last(String noun, Set<String> words) {
    List<Holder> holders = byNoun.getOrDefault(noun, List.of());
    for (int i = holders.size() - 1; i >= Math.max(0, holders.size() - MEMORY); i--) {
      if (holders.get(i).fits(words)) {
        return Optional.of(holders.get(i).referent());
      }
    }
    return Optional.empty();
  }
}
