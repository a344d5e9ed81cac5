package org.hearsay.pipeline;

import java.io.UncheckedIOException;
import java.util.function.Supplier;

/** A command that cannot be run as it was given; the message says what to change. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1;

  UsageException(String message) {
    super(message);
  }

  UsageException(String message, Throwable cause) {
    super(message, cause);
  }

  /**
   * {@return what {@code read} does} Files that are missing, wrong or do not fit together are a
   * wrong use of the command, so that what it throws of them becomes a {@link UsageException}.
   */
  static <T> T ifWrong(Supplier<T> read) {
    return ifWrong("", read);
  }

  /** Does the same; the message begins with {@code where}. */
  static <T> T ifWrong(String where, Supplier<T> read) {
    try {
      return read.get();
    } catch (IllegalArgumentException | UncheckedIOException e) {
      throw new UsageException(where + e.getMessage(), e);
    }
  }
}
