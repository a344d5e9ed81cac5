package org.hearsay.corpus.model;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Ties the figures of one change: "from 40 to 55, up 15". Immutable and thread-safe.
 *
 * @param fromQuantity id of the quantity before the change
 * @param toQuantity id of the quantity after it
 * @param byQuantity id of the quantity that is the difference
 */
public record Change(
    Optional<String> fromQuantity, Optional<String> toQuantity, Optional<String> byQuantity) {

  /** Throws {@link IllegalArgumentException} unless it ties two or three different quantities. */
  public Change {
    long present = quantities(fromQuantity, toQuantity, byQuantity).count();
    if (present < 2
        || quantities(fromQuantity, toQuantity, byQuantity).distinct().count() < present) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "expected a change of two or three different quantities, found from %s, to %s, by %s",
              fromQuantity.orElse(null),
              toQuantity.orElse(null),
              byQuantity.orElse(null)));
    }
  }

  /** {@return the ids of the quantities that the change ties, in the order from, to, by} */
  public Stream<String> quantities() {
    return quantities(fromQuantity, toQuantity, byQuantity);
  }

  private static Stream<String> quantities(
      Optional<String> from, Optional<String> to, Optional<String> by) {
    return Stream.of(from, to, by).map(id -> id.orElse(null)).filter(Objects::nonNull);
  }
}
