package org.hearsay.annotators.quantity.measured;

import org.hearsay.annotators.learn.FeatureHash;
import org.hearsay.annotators.learn.FeatureVector;

/** The features of a candidate: each alone, and for the kind of the figure. Not thread-safe. */
final class ChoiceFeatures {
  private static final int ALONE = 1;
  private final FeatureVector features = new FeatureVector();
  private final int kind;

  /** Begins without features, for a figure of that kind. */
  ChoiceFeatures(String kind) {
    this.kind = FeatureHash.text(kind);
  }

  /** Adds what a template looks at. */
  void add(String template, String... values) {
    int hash = FeatureHash.text(template);
    for (String value : values) {
      hash = FeatureHash.mix(hash, FeatureHash.text(value));
    }
    features.add(FeatureHash.bucket(hash, ALONE));
    features.add(FeatureHash.bucket(hash, kind));
  }

  FeatureVector vector() {
    return features;
  }

  /** {@return one of few words for a distance: exact when short, in steps when long} */
  static String step(int distance) {
    int magnitude = Math.abs(distance);
    int step =
        magnitude <= 4
            ? magnitude
            : magnitude <= 6
                ? 5
                : magnitude <= 10 ? 6 : magnitude <= 15 ? 7 : magnitude <= 25 ? 8 : 9;
    return String.valueOf(distance < 0 ? -step : step);
  }

  /** {@return a number up to a largest one, as a word} */
  static String upTo(int largest, int number) {
    return String.valueOf(Math.min(largest, number));
  }
}
