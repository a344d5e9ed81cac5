package org.hearsay.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lists what is wrong with the quantities of one text of a {@link ValueSet}, gold items first. */
final class ValueErrors {
  private final ValueSet set;
  private final VisibleCharacters characters;

  private ValueErrors(ValueSet set, VisibleCharacters characters) {
    this.set = set;
    this.characters = characters;
  }

  static List<ErrorCase<FoundValue>> list(
      ValueSet set, ValueText text, List<ValueAnswer> answers, List<Pair> alignment) {
    ValueErrors errors = new ValueErrors(set, new VisibleCharacters(text.text()));
    Map<Integer, Integer> answerOf = new HashMap<>();
    alignment.forEach(pair -> answerOf.put(pair.gold(), pair.system()));
    Set<Integer> aligned = new HashSet<>(answerOf.values());
    List<ErrorCase<FoundValue>> list = new ArrayList<>();
    for (int i = 0; i < text.quantities().size(); i++) {
      ValueGold gold = text.quantities().get(i);
      Optional<ValueAnswer> answer = Optional.ofNullable(answerOf.get(i)).map(answers::get);
      List<ErrorCase.Difference> differences =
          answer.map(other -> errors.differences(gold, other)).orElse(List.of());
      if (answer.isEmpty() || !differences.isEmpty()) {
        list.add(
            new ErrorCase<>(
                text.id(),
                Optional.of(FoundValue.of(gold)),
                answer.map(FoundValue::of),
                differences));
      }
    }
    for (int i = 0; i < answers.size(); i++) {
      if (!aligned.contains(i)) {
        list.add(
            new ErrorCase<>(
                text.id(),
                Optional.empty(),
                Optional.of(FoundValue.of(answers.get(i))),
                List.of()));
      }
    }
    return list;
  }

  private List<ErrorCase.Difference> differences(ValueGold gold, ValueAnswer answer) {
    List<ErrorCase.Difference> differences = new ArrayList<>();
    if (!gold.spans().isEmpty()) {
      Deviation.of(gold.spans(), answer.spans(), characters)
          .ifPresent(by -> differences.add(ErrorCase.Difference.ofSpans("span", by)));
    }
    if (gold.amount().isPresent() && !answer.hasValueOf(gold)) {
      differences.add(
          ErrorCase.Difference.ofValues(
              "value",
              QuantityErrors.amount(gold.amount().get()),
              QuantityErrors.amount(answer.amount())));
    }
    if (set.isNewsQuant() && !answer.hasSymbolOf(gold)) {
      differences.add(
          ErrorCase.Difference.ofValues("symbol", gold.bound().orElse("none"), answer.symbol()));
    }
    return differences;
  }
}
