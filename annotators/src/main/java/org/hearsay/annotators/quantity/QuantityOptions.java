package org.hearsay.annotators.quantity;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.hearsay.annotators.AnnotatorProperties;

/**
 * The options of the annotator.
 *
 * @param units a file of units in the form of {@code units.tsv} that are known besides the bundled
 *     ones
 */
record QuantityOptions(Optional<Path> units) {
  /** Reads the properties that begin with {@code name} and a dot; a misspelt one is an error. */
  static QuantityOptions of(String name, Properties properties) {
    return new QuantityOptions(
        new AnnotatorProperties(name, properties, Set.of("units")).text("units").map(Path::of));
  }
}
