package org.hearsay.eval;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.corpus.model.Quantity;
import org.hearsay.corpus.model.Unit;

/**
 * Compares the units of sets of values, which have names of their own, with those of our records.
 *
 * <p>{@code unit-names.tsv} says which unit of ours a name stands for; a name that is not in it
 * stands for itself. "A per B" is taken apart, so that "dollar per gallon" needs no entry. A unit
 * "% X" of CQE's authors ("a third of X") is a fraction. Where our unit is {@code count}, the lemma
 * of what is counted is compared with the gold name.
 */
final class UnitNames {
  private static final String RESOURCE = "unit-names.tsv";
  private static final List<String> COLUMNS = List.of("name", "unit", "factor");
  private static final String PER = " per ";
  private static final String SHARE_OF = "% ";
  private static final String FRACTION = "fraction";

  private final Map<String, List<Entry>> byName;

  private UnitNames(Map<String, List<Entry>> byName) {
    this.byName = byName;
  }

  /** A unit of ours, and what one of the name is in it: 0.01 for cents. */
  private record Entry(String unit, BigDecimal factor) {}

  static UnitNames bundled() {
    Map<String, List<Entry>> byName = new HashMap<>();
    for (TsvFile.Row row : TsvFile.bundled(RESOURCE, COLUMNS, 2)) {
      byName
          .computeIfAbsent(row.cell(0), name -> new ArrayList<>())
          .add(new Entry(row.cell(1), new BigDecimal(row.cell(2))));
    }
    return new UnitNames(byName);
  }

  /** {@return whether the gold unit is one of measurement and not a noun for what is counted} */
  boolean isUnit(String gold) {
    String name = SpeakerNames.fold(gold);
    return byName.containsKey(name) || name.contains(PER) || name.startsWith(SHARE_OF);
  }

  /** {@return whether the units are the same; a gold without unit is a bare count} */
  boolean same(Optional<String> gold, Quantity system) {
    return same(gold, system, /* headOnly= */ false);
  }

  /** {@return the same, where the last word of a noun for what is counted is enough} */
  boolean sameHead(Optional<String> gold, Quantity system) {
    return same(gold, system, /* headOnly= */ true);
  }

  private boolean same(Optional<String> gold, Quantity system, boolean headOnly) {
    if (system.unit().id().equals(Unit.COUNT)) {
      return counted(gold).equals(system.measuredLemma().map(SingularWords::list))
          || (headOnly && head(counted(gold)).equals(system.measuredLemma().map(this::last)));
    }
    if (gold.isEmpty()) {
      return false;
    }
    Set<String> names = canonical(SpeakerNames.fold(gold.get()));
    return ours(system.unit()).stream().anyMatch(names::contains);
  }

  /** {@return what one of the gold unit is in ours, where that is not 1} */
  List<BigDecimal> factors(Optional<String> gold) {
    return gold.stream()
        .flatMap(name -> byName.getOrDefault(SpeakerNames.fold(name), List.of()).stream())
        .map(Entry::factor)
        .filter(factor -> factor.compareTo(BigDecimal.ONE) != 0)
        .distinct()
        .toList();
  }

  private Optional<List<String>> counted(Optional<String> gold) {
    return gold.filter(name -> !name.equals(Unit.COUNT)).map(SingularWords::list);
  }

  private Optional<String> head(Optional<List<String>> noun) {
    return noun.filter(words -> !words.isEmpty()).map(words -> words.get(words.size() - 1));
  }

  private String last(String lemma) {
    return head(Optional.of(SingularWords.list(lemma))).orElse("");
  }

  private Set<String> ours(Unit unit) {
    Set<String> names = new HashSet<>(canonical(SpeakerNames.fold(unit.name())));
    names.add(SpeakerNames.fold(unit.id()));
    return names;
  }

  /** Every way to write a name with our units in place of its parts. */
  private Set<String> canonical(String name) {
    Set<String> names = new HashSet<>(Set.of(name));
    byName.getOrDefault(name, List.of()).forEach(e -> names.add(SpeakerNames.fold(e.unit())));
    if (name.startsWith(SHARE_OF)) {
      names.add(FRACTION);
    }
    int per = name.lastIndexOf(PER);
    if (per > 0) {
      for (String one : canonical(name.substring(0, per))) {
        for (String other : canonical(name.substring(per + PER.length()))) {
          names.add(one + PER + other);
        }
      }
    }
    return names;
  }
}
