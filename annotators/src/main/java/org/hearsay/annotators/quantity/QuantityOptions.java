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
 * @param rejected whether the numbers that are no quantities are written, too
 */
record QuantityOptions(Optional<Path> units, boolean rejected) {
  /** Reads the properties that begin with {@code name} and a dot; a misspelt one is an error. */
  static QuantityOptions of(String name, Properties properties) {
    AnnotatorProperties options =
        new AnnotatorProperties(name, properties, Set.of("units", "rejected"));
    return new QuantityOptions(
        options.text("units").map(Path::of), options.flag("rejected", false));
  }
}
