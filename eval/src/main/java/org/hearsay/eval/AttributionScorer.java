package org.hearsay.eval;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hearsay.corpus.io.GoldField;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Role;
import org.hearsay.corpus.model.Span;

/** Scores the attributions of one document. */
final class AttributionScorer {
  private static final List<MatchLevel> LEVELS =
      List.of(MatchLevel.EXACT, MatchLevel.HALF, MatchLevel.OVERLAPPING);

  private final List<Attribution> gold;
  private final List<Attribution> system;
  private final String text;
  private final VisibleCharacters characters;
  private final List<AttributionAlignment.Aligned> alignment;
  private final DocumentScores scores;

  private AttributionScorer(
      List<Attribution> gold, List<Attribution> system, String text, DocumentScores scores) {
    this.gold = gold;
    this.system = system;
    this.text = text;
    this.characters = new VisibleCharacters(text);
    this.alignment = AttributionAlignment.of(gold, system, characters);
    this.scores = scores;
  }

  /**
   * Adds the measures for which the gold file has the {@code fields}.
   *
   * @param document gives the text
   */
  static void score(
      List<Attribution> gold,
      List<Attribution> system,
      Document document,
      Set<GoldField> fields,
      DocumentScores scores) {
    AttributionScorer scorer = new AttributionScorer(gold, system, document.text(), scores);
    scorer.roles();
    scorer.levels();
    RunMeasure.score(gold, system, document.text(), scores);
    scorer.breakdowns(fields);
    scorer.labels(fields);
    scorer.judge();
    AttributionErrors.list(document.id(), gold, system, scorer.alignment, fields, scorer.characters)
        .forEach(scores.attributionErrors()::add);
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
    for (ClosedLabel<Attribution> label : ClosedLabel.ofAttributions(fields)) {
      scores.confusion(
          measure(label.name()),
          Confusion.of(
              label.words(),
              alignment.stream()
                  .map(pair -> new Confusion.Cell(label.of(pair.gold()), label.of(pair.system())))
                  .toList()));
    }
    if (fields.contains(GoldField.SPEAKER)) {
      long right = alignment.stream().filter(AttributionScorer::hasSameSpeaker).count();
      scores.label(measure("speaker"), new Accuracy((int) right, alignment.size()));
    }
  }

  private void breakdowns(Set<GoldField> fields) {
    AttributionTraits golds = AttributionTraits.of(gold, text, fields);
    AttributionTraits systems = AttributionTraits.of(system, text, fields);
    for (String name : AttributionTraits.names(fields)) {
      int ofGold = count(gold, item -> golds.has(item, name));
      int ofSystem = count(system, item -> systems.has(item, name));
      for (MatchLevel level : LEVELS) {
        List<AttributionAlignment.Aligned> matches = reaching(level);
        scores.breakdown(
            measure(level.words()).slice(name),
            new BreakdownCounts(
                count(matches, pair -> golds.has(pair.gold(), name)),
                ofGold,
                count(matches, pair -> systems.has(pair.system(), name)),
                ofSystem));
      }
    }
  }

  /** Right is what overlaps in every role. */
  private void judge() {
    Set<String> right =
        reaching(MatchLevel.OVERLAPPING).stream()
            .map(pair -> pair.system().id())
            .collect(Collectors.toSet());
    scores.judgements(
        Topic.ATTRIBUTIONS,
        new DocumentScores.Judgements(
            gold.size(),
            system.stream()
                .map(
                    item ->
                        new ConfidenceCurve.Judged(item.confidence(), right.contains(item.id())))
                .toList()));
  }

  static boolean hasSameSpeaker(AttributionAlignment.Aligned pair) {
    return SpeakerNames.areEqual(pair.gold().speaker(), pair.system().speaker());
  }

  private List<AttributionAlignment.Aligned> reaching(MatchLevel level) {
    return alignment.stream().filter(pair -> pair.level().reaches(level)).toList();
  }

  private static <T> int count(List<T> items, Predicate<T> has) {
    return (int) items.stream().filter(has).count();
  }

  private static Measure measure(String name) {
    return Measure.of(Topic.ATTRIBUTIONS, name);
  }
}
