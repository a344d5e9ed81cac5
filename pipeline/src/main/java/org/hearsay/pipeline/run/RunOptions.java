package org.hearsay.pipeline.run;

import java.time.Duration;
import java.util.Locale;

/**
 * How a run goes about its work; nothing here changes what it finds.
 *
 * @param threads documents at a time, at least 1
 * @param timeout for one document, above zero
 * @param maximumErrors failures after which the run stops; 0 stops at the first
 */
public record RunOptions(int threads, Duration timeout, long maximumErrors) {
  /** Throws {@link IllegalArgumentException} naming the option that is out of range. */
  public RunOptions {
    if (threads < 1) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "--threads: expected 1 or more, found %d", threads));
    }
    if (timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException("--timeout: expected more than 0 seconds");
    }
    if (maximumErrors < 0) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "--max-errors: expected 0 or more, found %d", maximumErrors));
    }
  }
}
