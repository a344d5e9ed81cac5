package org.hearsay.corpus.model;

import java.util.Optional;

/**
 * The unit of a quantity. Immutable and thread-safe.
 *
 * @param surface the words of the text that express the unit ("per cent", "$"); empty if none do
 * @param id a stable id: a QUDT local name ({@code MI}), an ISO 4217 code ({@code USD}), {@link
 *     #COUNT} for things counted, or one of the project's own words ({@code percentage point},
 *     {@code fraction}, {@code times})
 * @param name the singular English name ("mile")
 * @param dimension the kind of quantity ("length"); empty for counts and shares
 */
public record Unit(Optional<String> surface, String id, String name, Optional<String> dimension) {
  /** The id and name of the unit of things that are counted; the noun is in {@code measured}. */
  public static final String COUNT = "count";

  /** Throws {@link IllegalArgumentException} if a word is blank. */
  public Unit {
    Checks.id(id);
    Checks.id(name);
    Checks.notBlank("unit.text", surface);
    Checks.notBlank("unit.dimension", dimension);
  }

  /** {@return the unit of counted things, which no words of the text express} */
  public static Unit count() {
    return new Unit(Optional.empty(), COUNT, COUNT, Optional.empty());
  }
}
