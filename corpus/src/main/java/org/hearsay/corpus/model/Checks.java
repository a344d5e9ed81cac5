package org.hearsay.corpus.model;

import java.util.Locale;
import java.util.Optional;

/** The checks that several records of the model share. */
final class Checks {
  private Checks() {}

  static void id(String id) {
    if (id.isBlank()) {
      throw new IllegalArgumentException("expected an id, found a blank one");
    }
  }

  static void notBlank(String field, Optional<String> value) {
    if (value.isPresent() && value.get().isBlank()) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "expected %s absent or not blank", field));
    }
  }

  static void confidence(double confidence) {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "expected a confidence in [0, 1], found %s", confidence));
    }
  }
}
