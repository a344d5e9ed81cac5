package org.hearsay.annotators.attribution.chain;

import java.util.List;
import org.hearsay.annotators.learn.FeatureHash;
import org.hearsay.annotators.learn.LinearModel;
import org.hearsay.annotators.learn.LogisticRegression;

/** Trains the judge of whole readings. Pure. */
final class ReadingTrainer {
  private static final float THRESHOLD = 0.02f;

  private ReadingTrainer() {}

  /**
   * {@return a model that learnt which candidates are attributions; one without weights if all of
   * them are, or none}
   */
  static LinearModel train(List<Labelled> texts, TrainingOptions options) {
    LogisticRegression regression = new LogisticRegression();
    int attributions = 0;
    for (Labelled text : texts) {
      ReadingFeatures features = new ReadingFeatures(text.example().table());
      boolean[] right = text.right();
      for (int i = 0; i < right.length; i++) {
        Reading reading = text.extraction().candidates().get(i).reading;
        regression.add(features.of(reading), right[i]);
        attributions += right[i] ? 1 : 0;
      }
    }
    if (attributions == 0 || attributions == regression.size()) {
      // What is nowhere in doubt needs no weights.
      return LinearModel.of(new float[FeatureHash.BUCKETS], THRESHOLD);
    }
    return regression.train(options.readingCost(), options.seed(), THRESHOLD);
  }
}
