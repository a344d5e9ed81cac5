package org.hearsay.eval;

import java.util.List;
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
  private final List<Quantity> gold;
  private final List<Quantity> system;
  private final List<Pair> alignment;
  private final DocumentScores scores;

  private QuantityScorer(Document gold, Document system, DocumentScores scores) {
    this.gold = gold.quantities();
    this.system = system.quantities();
    this.alignment =
        QuantityAlignment.bySpan(
            this.gold.stream().map(quantity -> List.of(quantity.span())).toList(),
            this.system.stream().map(quantity -> List.of(quantity.span())).toList(),
            (one, other) -> sameValue(this.gold.get(one), this.system.get(other)),
            new VisibleCharacters(gold.text()));
    this.scores = scores;
  }

  /** Adds the measures for which the gold file has the {@code fields}. */
  static void score(Document gold, Document system, Set<GoldField> fields, DocumentScores scores) {
    QuantityScorer scorer = new QuantityScorer(gold, system, scores);
    scorer.add("span exact", (one, other) -> one.span().equals(other.span()));
    scorer.add("span overlap", (one, other) -> true);
    scorer.add("value", QuantityScorer::sameValue);
    if (fields.contains(GoldField.MODIFIER)) {
      scorer.addValueAnd("modifier", (one, other) -> one.modifier() == other.modifier());
    }
    if (fields.contains(GoldField.DIRECTION)) {
      scorer.addValueAnd("direction", (one, other) -> one.direction() == other.direction());
    }
    if (fields.contains(GoldField.UNIT)) {
      scorer.addValueAnd("unit", (one, other) -> sameUnit(one.unit(), other.unit()));
    }
    if (fields.contains(GoldField.MEASURED)) {
      String text = gold.text();
      scorer.addValueAnd(
          "measured, any token",
          (one, other) -> sharesToken(text, one.measured(), other.measured()));
      scorer.addValueAnd(
          "measured, same tokens",
          (one, other) -> tokens(text, one.measured()).equals(tokens(text, other.measured())));
    }
    if (fields.contains(GoldField.KIND)) {
      scorer.accuracy("kind", (one, other) -> one.kind() == other.kind());
    }
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

  private static boolean sharesToken(String text, Optional<Span> one, Optional<Span> other) {
    Set<String> tokens = tokens(text, one);
    return (one.isEmpty() && other.isEmpty())
        || tokens(text, other).stream().anyMatch(tokens::contains);
  }

  private static Set<String> tokens(String text, Optional<Span> phrase) {
    return phrase.stream()
        .flatMap(span -> TextTokens.in(text, span).stream())
        .map(span -> SpeakerNames.fold(span.in(text)))
        .collect(Collectors.toSet());
  }

  private void addValueAnd(String name, BiPredicate<Quantity, Quantity> condition) {
    BiPredicate<Quantity, Quantity> value = QuantityScorer::sameValue;
    add("value + " + name, value.and(condition));
  }

  private void add(String name, BiPredicate<Quantity, Quantity> condition) {
    scores.match(
        Measure.of(Topic.QUANTITIES, name),
        new MatchCounts(count(condition), gold.size(), system.size()));
  }

  private void accuracy(String name, BiPredicate<Quantity, Quantity> condition) {
    scores.label(
        Measure.of(Topic.QUANTITIES, name), new Accuracy(count(condition), alignment.size()));
  }

  private int count(BiPredicate<Quantity, Quantity> condition) {
    return (int)
        alignment.stream()
            .filter(pair -> condition.test(gold.get(pair.gold()), system.get(pair.system())))
            .count();
  }
}
