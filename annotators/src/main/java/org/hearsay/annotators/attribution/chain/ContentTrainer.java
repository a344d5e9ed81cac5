package org.hearsay.annotators.attribution.chain;

import java.util.List;
import java.util.Optional;
import org.hearsay.annotators.learn.AdaGrad;
import org.hearsay.annotators.learn.CandidateGroups;
import org.hearsay.annotators.learn.ConditionalRanker;
import org.hearsay.annotators.learn.FeatureHash;
import org.hearsay.annotators.learn.LinearModel;

/** Trains the ranker of whole contents. Pure. */
final class ContentTrainer {
  private static final float THRESHOLD = 0.05f;

  private ContentTrainer() {}

  /** {@return a ranker that learnt from the candidates whose right content is among theirs} */
  static LinearModel train(List<Labelled> texts, TrainingOptions options) {
    CandidateGroups groups = new CandidateGroups();
    for (Labelled text : texts) {
      ContentFeatures features = new ContentFeatures(text.example().table());
      for (Candidate candidate : text.extraction().candidates()) {
        Optional<Gold> gold = text.gold(candidate);
        if (gold.isPresent()) {
          for (Choice choice : candidate.choices) {
            groups.add(
                features.of(candidate.reading, choice), choice.isContentOf(gold.get().reading()));
          }
          groups.close();
        }
      }
    }
    if (groups.size() == 0) {
      // What is nowhere in doubt needs no weights.
      return LinearModel.of(new float[FeatureHash.BUCKETS], THRESHOLD);
    }
    return new ConditionalRanker(
            new AdaGrad(options.contentCost(), options.epochs(), options.rate(), options.seed()))
        .train(groups, THRESHOLD);
  }
}
