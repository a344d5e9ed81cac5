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
