package org.hearsay.eval;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.QuantityKind;

/**
 * Scores quantities against a {@link ValueSet} for what the set has: spans, values, and for
 * NewsQuant its symbol.
 *
 * <p>Where the set has spans, quantities are aligned by them, otherwise by value. A gold quantity
 * without a value, and the system's quantity aligned with it, are left out of the values.
 */
final class ValueScorer {
  private final ValueSet set;
  private final Set<QuantityKind> kinds;
  private final boolean hasSpans;
  private final boolean hasValues;

  /** A scorer that leaves the system's quantities of other kinds aside. */
  ValueScorer(ValueSet set, Set<QuantityKind> kinds) {
    this.set = set;
    this.kinds = kinds;
    this.hasSpans = set.hasSpans();
    this.hasValues = set.hasValues();
  }

  void score(ValueText gold, Document system, DocumentScores scores) {
    List<ValueGold> golds = gold.quantities();
    List<ValueAnswer> answers = answers(system);
    List<Pair> alignment = hasSpans ? bySpan(gold, answers) : byValue(golds, answers);
    if (hasSpans) {
      long exact =
          alignment.stream()
              .filter(
                  pair -> golds.get(pair.gold()).spans().equals(answers.get(pair.system()).spans()))
              .count();
      add(scores, "span exact", new MatchCounts((int) exact, golds.size(), answers.size()));
      add(scores, "span overlap", new MatchCounts(alignment.size(), golds.size(), answers.size()));
    }
    if (hasValues) {
      values(golds, answers, alignment, scores);
    }
    scores.valueErrors().addAll(ValueErrors.list(set, gold, answers, alignment));
  }

  private void values(
      List<ValueGold> golds,
      List<ValueAnswer> answers,
      List<Pair> alignment,
      DocumentScores scores) {
    Set<Integer> unscored = new HashSet<>();
    int same = 0;
    int sameSymbol = 0;
    for (Pair pair : alignment) {
      ValueGold gold = golds.get(pair.gold());
      ValueAnswer answer = answers.get(pair.system());
      if (gold.amount().isEmpty()) {
        unscored.add(pair.system());
      } else if (answer.hasValueOf(gold)) {
        same++;
        sameSymbol += answer.hasSymbolOf(gold) ? 1 : 0;
      }
    }
    int scored = (int) golds.stream().filter(gold -> gold.amount().isPresent()).count();
    int answered = answers.size() - unscored.size();
    add(scores, "value", new MatchCounts(same, scored, answered));
    if (set.isNewsQuant()) {
      add(scores, "value + symbol", new MatchCounts(sameSymbol, scored, answered));
    }
  }

  private List<ValueAnswer> answers(Document system) {
    return system.quantities().stream()
        .filter(quantity -> kinds.contains(quantity.kind()))
        .flatMap(
            quantity ->
                set.isNewsQuant()
                    ? NewsQuantProjection.of(quantity, system.text()).stream()
                    : Stream.of(ValueAnswer.of(quantity)))
        .toList();
  }

  private static List<Pair> bySpan(ValueText gold, List<ValueAnswer> answers) {
    return QuantityAlignment.bySpan(
        gold.quantities().stream().map(ValueGold::spans).toList(),
        answers.stream().map(ValueAnswer::spans).toList(),
        agreement(gold.quantities(), answers),
        new VisibleCharacters(gold.text()));
  }

  private static List<Pair> byValue(List<ValueGold> golds, List<ValueAnswer> answers) {
    return QuantityAlignment.byValue(golds.size(), answers.size(), agreement(golds, answers));
  }

  private static QuantityAlignment.Agreement agreement(
      List<ValueGold> golds, List<ValueAnswer> answers) {
    return (gold, system) ->
        List.of(
            answers.get(system).hasValueOf(golds.get(gold)),
            answers.get(system).hasSymbolOf(golds.get(gold)),
            answers.get(system).spans().equals(golds.get(gold).spans()));
  }

  private static void add(DocumentScores scores, String name, MatchCounts counts) {
    scores.match(Measure.of(Topic.QUANTITIES, name), counts);
  }
}
