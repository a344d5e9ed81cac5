package org.hearsay.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.hearsay.corpus.io.GoldField;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Quantity;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.TextTokens;
import org.hearsay.corpus.model.Unit;

/** Scores the quantities of one document. */
final class QuantityScorer {
  private static final String SPAN_EXACT = "span exact";
  private static final String VALUE = "value";

  private final List<Quantity> gold;
  private final List<Quantity> system;
  private final String text;

  /** What a pair must fulfil to match, by the name of the measure, in the order of reports. */
  private final Map<String, BiPredicate<Quantity, Quantity>> conditions = new LinkedHashMap<>();

  private QuantityScorer(Document gold, Document system) {
    this.gold = gold.quantities();
    this.system = system.quantities();
    this.text = gold.text();
  }

  /** Adds the measures for which the gold file has the {@code fields}. */
  static void score(Document gold, Document system, Set<GoldField> fields, DocumentScores scores) {
    QuantityScorer scorer = new QuantityScorer(gold, system);
    scorer.addConditions(fields);
    List<Pair> alignment = scorer.alignment();
    scorer.conditions.forEach(
        (name, condition) ->
            scores.match(
                Measure.of(Topic.QUANTITIES, name),
                new MatchCounts(
                    scorer.count(alignment, condition), scorer.gold.size(), scorer.system.size())));
    scorer.labels(alignment, fields, scores);
    scorer.judge(alignment, scores);
    scores
        .quantityErrors()
        .addAll(
            QuantityErrors.list(
                gold.id(),
                scorer.gold,
                scorer.system,
                alignment,
                fields,
                new VisibleCharacters(gold.text())));
  }

  private void labels(List<Pair> alignment, Set<GoldField> fields, DocumentScores scores) {
    for (ClosedLabel<Quantity> label : ClosedLabel.ofQuantities(fields)) {
      scores.confusion(
          Measure.of(Topic.QUANTITIES, label.name()),
          Confusion.of(
              label.words(),
              alignment.stream()
                  .map(
                      pair ->
                          new Confusion.Cell(
                              label.of(gold.get(pair.gold())), label.of(system.get(pair.system()))))
                  .toList()));
    }
  }

  /** Right is what overlaps and has the right value. */
  private void judge(List<Pair> alignment, DocumentScores scores) {
    Set<Integer> right = new HashSet<>();
    for (Pair pair : alignment) {
      if (sameValue(gold.get(pair.gold()), system.get(pair.system()))) {
        right.add(pair.system());
      }
    }
    List<Judged> judged = new ArrayList<>();
    for (int i = 0; i < system.size(); i++) {
      judged.add(new Judged(system.get(i).confidence(), right.contains(i)));
    }
    scores.judgements(Topic.QUANTITIES, new DocumentScores.Judgements(gold.size(), judged));
  }

  private void addConditions(Set<GoldField> fields) {
    conditions.put(SPAN_EXACT, (one, other) -> one.span().equals(other.span()));
    conditions.put("span overlap", (one, other) -> true);
    conditions.put(VALUE, QuantityScorer::sameValue);
    if (fields.contains(GoldField.MODIFIER)) {
      addValueAnd("modifier", (one, other) -> one.modifier() == other.modifier());
    }
    if (fields.contains(GoldField.DIRECTION)) {
      addValueAnd("direction", (one, other) -> one.direction() == other.direction());
    }
    if (fields.contains(GoldField.UNIT)) {
      addValueAnd("unit", (one, other) -> sameUnit(one.unit(), other.unit()));
    }
    if (fields.contains(GoldField.MEASURED)) {
      addValueAnd(
          "measured, any token", (one, other) -> sharesToken(one.measured(), other.measured()));
      addValueAnd(
          "measured, same tokens",
          (one, other) -> tokens(one.measured()).equals(tokens(other.measured())));
    }
    List<BiPredicate<Quantity, Quantity>> each =
        conditions.entrySet().stream()
            .filter(condition -> !condition.getKey().equals(SPAN_EXACT))
            .map(Map.Entry::getValue)
            .toList();
    addValueAnd(
        "all other fields",
        (one, other) -> each.stream().allMatch(condition -> condition.test(one, other)));
  }

  private void addValueAnd(String name, BiPredicate<Quantity, Quantity> condition) {
    BiPredicate<Quantity, Quantity> value = QuantityScorer::sameValue;
    conditions.put(VALUE + " + " + name, value.and(condition));
  }

  private List<Pair> alignment() {
    return QuantityAlignment.bySpan(
        gold.stream().map(quantity -> List.of(quantity.span())).toList(),
        system.stream().map(quantity -> List.of(quantity.span())).toList(),
        (one, other) -> {
          List<Boolean> agreed = new ArrayList<>();
          agreed.add(sameValue(gold.get(one), system.get(other)));
          conditions
              .values()
              .forEach(condition -> agreed.add(condition.test(gold.get(one), system.get(other))));
          return agreed;
        },
        new VisibleCharacters(text));
  }

  private int count(List<Pair> alignment, BiPredicate<Quantity, Quantity> condition) {
    return (int)
        alignment.stream()
            .filter(pair -> condition.test(gold.get(pair.gold()), system.get(pair.system())))
            .count();
  }

  /** {@return whether value, or low and high end, are equal as numbers} */
  static boolean sameValue(Quantity one, Quantity other) {
    return one.amount().equals(other.amount());
  }

  /**
   * {@return whether the units are the same} The ids decide; where a file knows names only, its ids
   * are names, and the names decide.
   */
  static boolean sameUnit(Unit one, Unit other) {
    boolean namesOnly = one.id().equals(one.name()) || other.id().equals(other.name());
    return one.id().equals(other.id())
        || (namesOnly && SpeakerNames.fold(one.name()).equals(SpeakerNames.fold(other.name())));
  }

  private boolean sharesToken(Optional<Span> one, Optional<Span> other) {
    Set<String> tokens = tokens(one);
    return (one.isEmpty() && other.isEmpty()) || tokens(other).stream().anyMatch(tokens::contains);
  }

  private Set<String> tokens(Optional<Span> phrase) {
    return phrase.stream()
        .flatMap(span -> TextTokens.in(text, span).stream())
        .map(span -> SpeakerNames.fold(span.in(text)))
        .collect(Collectors.toSet());
  }
}
