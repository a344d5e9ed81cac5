package org.hearsay.eval;

import java.util.Locale;

/**
 * An item of a system: how sure it is of it, and whether it is right.
 *
 * @param confidence in [0, 1]
 * @param right whether a gold item says the same
 */
public record Judged(double confidence, boolean right) {
  /** Throws {@link IllegalArgumentException} if the confidence is not in [0, 1]. */
  public Judged {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "expected a confidence in [0, 1], found %s", confidence));
    }
  }
}
