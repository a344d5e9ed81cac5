package org.hearsay.annotators.attribution.chain;

import org.hearsay.annotators.learn.FeatureHash;
import org.hearsay.annotators.learn.FeatureVector;

/** Fills a {@link FeatureVector} with what templates, known by number, look at. Not thread-safe. */
final class Templates {
  private final FeatureVector features = new FeatureVector();

  FeatureVector features() {
    return features;
  }

  void clear() {
    features.clear();
  }

  void add(int template) {
    features.add(FeatureHash.bucket(template, 0));
  }

  void add(int template, int a) {
    features.add(FeatureHash.bucket(template, a));
  }

  void add(int template, int a, int b) {
    features.add(FeatureHash.bucket(template, a, b));
  }

  void add(int template, int a, int b, int c) {
    features.add(FeatureHash.bucket(template, a, b, c));
  }

  /** Adds what other taggers think of two tokens, which may be the same. */
  void addEvidence(TokenTable table, int i, int other) {
    for (int label = 0; label < table.evidence.length; label++) {
      byte[] steps = table.evidence[label];
      int beside = other >= 0 && other < steps.length ? steps[other] : -1;
      add(1000 + label, steps[i], beside);
      add(1100 + label, steps[i]);
    }
  }

  /** {@return one of few numbers for a distance: exact when short, in steps when long} */
  static int bucket(int distance) {
    int magnitude = Math.abs(distance);
    int bucket =
        magnitude <= 4
            ? magnitude
            : magnitude <= 6
                ? 5
                : magnitude <= 10 ? 6 : magnitude <= 15 ? 7 : magnitude <= 25 ? 8 : 9;
    return distance < 0 ? -bucket : bucket;
  }
}
