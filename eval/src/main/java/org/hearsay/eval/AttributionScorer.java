package org.hearsay.eval;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hearsay.corpus.io.GoldField;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.AttributionType;
import org.hearsay.corpus.model.Role;
import org.hearsay.corpus.model.Span;

/** Scores the attributions of one document. */
final class AttributionScorer {
  private static final List<MatchLevel> LEVELS =
      List.of(MatchLevel.EXACT, MatchLevel.HALF, MatchLevel.OVERLAPPING);

  private final List<Attribution> gold;
  private final List<Attribution> system;
  private final VisibleCharacters characters;
  private final List<AttributionAlignment.Aligned> alignment;
  private final DocumentScores scores;

  private AttributionScorer(
      List<Attribution> gold, List<Attribution> system, String text, DocumentScores scores) {
    this.gold = gold;
    this.system = system;
    this.characters = new VisibleCharacters(text);
    this.alignment = AttributionAlignment.of(gold, system, characters);
    this.scores = scores;
  }

  /** Adds the measures for which the gold file has the {@code fields}. */
  static void score(
      List<Attribution> gold,
      List<Attribution> system,
      String text,
      Set<GoldField> fields,
      DocumentScores scores) {
    AttributionScorer scorer = new AttributionScorer(gold, system, text, scores);
    scorer.roles();
    scorer.levels();
    scorer.labels(fields);
  }

  private void roles() {
    for (Role role : Role.values()) {
      scores.match(measure(role.label() + " exact"), exact(role));
    }
    for (Role role : Role.values()) {
      scores.match(measure(role.label() + " overlap, characters"), overlap(role));
    }
  }

  /** One item an attribution, matched as a multiset; an empty role is no item. */
  private MatchCounts exact(Role role) {
    Map<List<Span>, Integer> unmatched = new HashMap<>();
    int golds = 0;
    for (Attribution attribution : gold) {
      if (!attribution.role(role).isEmpty()) {
        unmatched.merge(attribution.role(role), 1, Integer::sum);
        golds++;
      }
    }
    int matched = 0;
    int systems = 0;
    for (Attribution attribution : system) {
      if (!attribution.role(role).isEmpty()) {
        systems++;
        if (unmatched.merge(attribution.role(role), -1, Integer::sum) >= 0) {
          matched++;
        }
      }
    }
    return new MatchCounts(matched, golds, systems);
  }

  private MatchCounts overlap(Role role) {
    return new MatchCounts(
        alignment.stream()
            .mapToInt(pair -> characters.shared(pair.gold().role(role), pair.system().role(role)))
            .sum(),
        gold.stream().mapToInt(attribution -> characters.in(attribution.role(role))).sum(),
        system.stream().mapToInt(attribution -> characters.in(attribution.role(role))).sum());
  }

  private void levels() {
    for (MatchLevel level : LEVELS) {
      scores.match(
          measure(level.words()),
          new MatchCounts(reaching(level).size(), gold.size(), system.size()));
    }
  }

  private void labels(Set<GoldField> fields) {
    if (fields.contains(GoldField.TYPE)) {
      accuracy("type", same(Attribution::type));
      for (AttributionType type : AttributionType.values()) {
        Predicate<Attribution> isOfType = attribution -> attribution.type() == type;
        breakdown(type.label(), isOfType, isOfType);
      }
    }
    if (fields.contains(GoldField.NESTING)) {
      // found from the spans on both sides, so that a wrong parent is not scored here
      NestedAttributions golds = new NestedAttributions(gold);
      NestedAttributions systems = new NestedAttributions(system);
      breakdown("nested", golds::contains, systems::contains);
      breakdown("not nested", item -> !golds.contains(item), item -> !systems.contains(item));
    }
    if (fields.contains(GoldField.CUE_CLASS)) {
      accuracy("cueClass", same(Attribution::cueClass));
    }
    if (fields.contains(GoldField.NEGATED)) {
      accuracy("negated", same(Attribution::negated));
    }
    if (fields.contains(GoldField.SOURCE_KIND)) {
      accuracy("sourceKind", same(Attribution::sourceKind));
    }
    if (fields.contains(GoldField.SPEAKER)) {
      accuracy("speaker", (one, other) -> SpeakerNames.areEqual(one.speaker(), other.speaker()));
    }
  }

  private void accuracy(String label, BiPredicate<Attribution, Attribution> equal) {
    long right = alignment.stream().filter(pair -> equal.test(pair.gold(), pair.system())).count();
    scores.label(measure(label), new Accuracy((int) right, alignment.size()));
  }

  private void breakdown(
      String label, Predicate<Attribution> goldHas, Predicate<Attribution> systemHas) {
    for (MatchLevel level : LEVELS) {
      List<AttributionAlignment.Aligned> matches = reaching(level);
      scores.breakdown(
          measure(level.words()).slice(label),
          new BreakdownCounts(
              count(matches, pair -> goldHas.test(pair.gold())),
              count(gold, goldHas),
              count(matches, pair -> systemHas.test(pair.system())),
              count(system, systemHas)));
    }
  }

  private List<AttributionAlignment.Aligned> reaching(MatchLevel level) {
    return alignment.stream().filter(pair -> pair.level().reaches(level)).toList();
  }

  private static <T> int count(List<T> items, Predicate<T> has) {
    return (int) items.stream().filter(has).count();
  }

  private static BiPredicate<Attribution, Attribution> same(Function<Attribution, Object> label) {
    return (one, other) -> label.apply(one).equals(label.apply(other));
  }

  private static Measure measure(String name) {
    return Measure.of(Topic.ATTRIBUTIONS, name);
  }
}
