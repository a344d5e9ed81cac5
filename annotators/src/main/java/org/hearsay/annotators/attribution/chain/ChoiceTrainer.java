package org.hearsay.annotators.attribution.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.annotators.learn.BoostedTrees;
import org.hearsay.annotators.learn.TreeBooster;

/** Trains the trees that choose a content. Pure. */
final class ChoiceTrainer {
  private ChoiceTrainer() {}

  /**
   * {@return trees that learnt from the candidates whose right content is among their choices}
   *
   * @throws IllegalArgumentException if there is no such candidate
   */
  static BoostedTrees train(List<Labelled> texts, TreeBooster.Options options) {
    List<float[]> rows = new ArrayList<>();
    Answers right = new Answers();
    List<Integer> ends = new ArrayList<>();
    for (Labelled text : texts) {
      ChoiceFeatures features = text.extraction().choiceFeatures();
      for (Candidate candidate : text.extraction().candidates()) {
        Optional<Gold> gold = text.gold(candidate);
        if (gold.isPresent() && holds(candidate, gold.get())) {
          for (int n = 0; n < candidate.choices.size(); n++) {
            rows.add(features.of(candidate, n));
            right.add(candidate.choices.get(n).isContentOf(gold.get().reading()));
          }
          ends.add(rows.size());
        }
      }
    }
    return new TreeBooster(options)
        .rank(
            rows.toArray(new float[0][]),
            right.toArray(),
            ends.stream().mapToInt(Integer::intValue).toArray());
  }

  private static boolean holds(Candidate candidate, Gold gold) {
    return candidate.choices.stream().anyMatch(choice -> choice.isContentOf(gold.reading()));
  }
}
