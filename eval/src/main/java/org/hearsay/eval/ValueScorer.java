package org.hearsay.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Quantity;
import org.hearsay.corpus.model.QuantityKind;

/**
 * Scores quantities against a {@link ValueSet} for what the set has, see {@link ValueMeasures}.
 *
 * <p>Where the set has spans, quantities are aligned by them, otherwise by value. A gold quantity
 * that lacks what a measure compares, and the system's quantity aligned with it, are left out of
 * that measure.
 */
final class ValueScorer {
  private final ValueSet set;
  private final Set<QuantityKind> kinds;
  private final List<ValueMeasure> measures;
  private final boolean hasSpans;
  private final ModifierWords modifierWords = ModifierWords.bundled();
  private final Set<String> labelErrors;
  private final boolean hasUnsupported;

  /** A scorer that leaves the system's quantities of other kinds aside. */
  ValueScorer(ValueSet set, Set<QuantityKind> kinds) {
    this.set = set;
    this.kinds = kinds;
    this.measures = ValueMeasures.of(set);
    this.hasSpans = set.hasSpans();
    this.hasUnsupported = set.hasUnsupported();
    this.labelErrors =
        TsvFile.bundled("newsquant-label-errors.tsv", List.of("id", "error"), 1).stream()
            .map(row -> row.cell(0))
            .collect(Collectors.toSet());
  }

  void score(ValueText gold, Document system, DocumentScores scores) {
    List<ValueGold> golds = gold.quantities();
    List<ValueAnswer> answers = answers(system);
    List<Pair> alignment = hasSpans ? bySpan(gold, answers) : byValue(golds, answers);
    for (ValueMeasure measure : measures) {
      MatchCounts counts = counts(measure, golds, answers, alignment);
      Measure name = Measure.of(Topic.QUANTITIES, measure.name());
      scores.match(name, counts);
      slice(gold)
          .ifPresent(
              slice ->
                  scores.breakdown(
                      name.slice(slice),
                      new BreakdownCounts(
                          counts.matched(), counts.gold(), counts.matched(), counts.system())));
    }
    if (set.isNewsQuant()) {
      CqeMeasure.score(golds, answers, scores);
    }
  }

  /** The part of the set that a text is reported in once more. */
  private Optional<String> slice(ValueText text) {
    if (set.isNewsQuant()) {
      return labelErrors.contains(text.id())
          ? Optional.empty()
          : Optional.of("texts without a label error");
    }
    if (hasUnsupported) {
      return Optional.of(
          text.isSupported()
              ? "supported by each implementation"
              : "not supported by some implementation");
    }
    return Optional.empty();
  }

  private static MatchCounts counts(
      ValueMeasure measure,
      List<ValueGold> golds,
      List<ValueAnswer> answers,
      List<Pair> alignment) {
    Map<Integer, ValueAnswer> partners = new HashMap<>();
    alignment.forEach(pair -> partners.put(pair.gold(), answers.get(pair.system())));
    int matched = 0;
    int scored = 0;
    int answered = answers.size();
    for (int i = 0; i < golds.size(); i++) {
      Optional<ValueAnswer> partner = Optional.ofNullable(partners.get(i));
      if (measure.scope().counts(golds.get(i), partner)) {
        scored++;
        ValueGold gold = golds.get(i);
        matched += partner.filter(answer -> measure.right().test(gold, answer)).isPresent() ? 1 : 0;
      } else if (partner.isPresent()) {
        answered--;
      }
    }
    return new MatchCounts(matched, scored, answered);
  }

  private List<ValueAnswer> answers(Document system) {
    return system.quantities().stream()
        .filter(quantity -> kinds.contains(quantity.kind()) && set.labels(quantity))
        .flatMap(quantity -> answer(quantity, system.text()))
        .toList();
  }

  private Stream<ValueAnswer> answer(Quantity quantity, String text) {
    if (set.followsNewsQuant()) {
      return NewsQuantProjection.of(quantity, text).stream();
    }
    ValueAnswer answer = ValueAnswer.of(quantity, text);
    return Stream.of(set.isSpecs() ? answer.at(modifierWords.without(quantity, text)) : answer);
  }

  private List<Pair> bySpan(ValueText gold, List<ValueAnswer> answers) {
    return QuantityAlignment.bySpan(
        gold.quantities().stream().map(ValueGold::spans).toList(),
        answers.stream().map(ValueAnswer::spans).toList(),
        agreement(gold.quantities(), answers),
        new VisibleCharacters(gold.text()));
  }

  private List<Pair> byValue(List<ValueGold> golds, List<ValueAnswer> answers) {
    return QuantityAlignment.byValue(golds.size(), answers.size(), agreement(golds, answers));
  }

  /**
   * The value first, if the set has any, then every measure, and then what is left out of some:
   * else the order of the items would decide which of two equal pairings counts fewer of them.
   */
  private QuantityAlignment.Agreement agreement(List<ValueGold> golds, List<ValueAnswer> answers) {
    Optional<ValueMeasure> value =
        measures.stream().filter(each -> each.name().equals(ValueMeasures.VALUE)).findFirst();
    Set<ValueMeasure.Scope> scopes = new LinkedHashSet<>();
    measures.forEach(measure -> scopes.add(measure.scope()));
    return (gold, system) -> {
      ValueGold one = golds.get(gold);
      ValueAnswer other = answers.get(system);
      List<Boolean> agreed = new ArrayList<>();
      agreed.add(value.filter(measure -> measure.right().test(one, other)).isPresent());
      measures.stream()
          .filter(measure -> !measure.name().equals(ValueMeasures.VALUE))
          .forEach(measure -> agreed.add(measure.right().test(one, other)));
      for (ValueMeasure.Scope scope : scopes) {
        agreed.add(scope.counts(one, Optional.of(other)));
        agreed.add(scope.counts(one, Optional.empty()));
      }
      return agreed;
    };
  }
}
