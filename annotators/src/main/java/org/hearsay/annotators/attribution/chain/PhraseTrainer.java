package org.hearsay.annotators.attribution.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.annotators.learn.BoostedTrees;
import org.hearsay.annotators.learn.TreeBooster;

/** Trains the trees that choose a cue or a source. Pure. */
final class PhraseTrainer {
  private PhraseTrainer() {}

  /**
   * {@return trees that learnt from the candidates whose right phrase is among theirs}
   *
   * @throws IllegalArgumentException if there is no such candidate
   */
  static BoostedTrees train(PhraseRole role, List<Labelled> texts, TreeBooster.Options options) {
    List<float[]> rows = new ArrayList<>();
    Answers right = new Answers();
    List<Integer> ends = new ArrayList<>();
    for (Labelled text : texts) {
      Extraction extraction = text.extraction();
      PhraseFeatures features = new PhraseFeatures(extraction.table(), extraction.roles());
      for (Candidate candidate : extraction.candidates()) {
        Optional<Gold> gold = text.gold(candidate);
        List<Phrase> phrases = role.phrases(candidate);
        if (gold.isPresent() && holds(role, phrases, gold.get())) {
          for (int n = 0; n < phrases.size(); n++) {
            rows.add(features.of(role, candidate, n));
            right.add(role.isIn(phrases.get(n), gold.get().reading()));
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

  private static boolean holds(PhraseRole role, List<Phrase> phrases, Gold gold) {
    return phrases.stream().anyMatch(phrase -> role.isIn(phrase, gold.reading()));
  }
}
