package org.hearsay.annotators.attribution;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.hearsay.annotators.AnnotatorProperties;

/**
 * The options of the attribution annotator.
 *
 * @param scheme which attributions come out
 * @param minConfidence attributions below it don't come out; in [0, 1]
 * @param model a model file; the bundled one is used without
 */
record AttributionOptions(Scheme scheme, double minConfidence, Optional<Path> model) {
  private static final String SCHEME = "scheme";
  private static final String MIN_CONFIDENCE = "minConfidence";
  private static final String MODEL = "model";

  /** What counts as an attribution. */
  enum Scheme {
    /** Our guidelines: propositional ones, nested and cue-less ones among them. */
    HEARSAY,
    /** PolNeAR's practice: the outermost with a cue, propositional or not. */
    POLNEAR,
    /** All of both. */
    BOTH
  }

  /**
   * Reads {@code NAME.scheme} ({@code hearsay}, {@code polnear} or {@code both}; default {@code
   * hearsay}), {@code NAME.minConfidence} (default 0) and {@code NAME.model} (default: the bundled
   * one).
   *
   * @throws IllegalArgumentException naming an option or a value that isn't one
   */
  static AttributionOptions of(String name, Properties properties) {
    AnnotatorProperties options =
        new AnnotatorProperties(name, properties, Set.of(SCHEME, MIN_CONFIDENCE, MODEL));
    String scheme = options.text(SCHEME).orElse("hearsay");
    for (Scheme known : Scheme.values()) {
      if (known.name().toLowerCase(Locale.ROOT).equals(scheme)) {
        return new AttributionOptions(
            known, options.share(MIN_CONFIDENCE, 0), options.text(MODEL).map(Path::of));
      }
    }
    throw new IllegalArgumentException(
        String.format(
            Locale.ROOT,
            "%s.%s: expected hearsay, polnear or both, found \"%s\"",
            name,
            SCHEME,
            scheme));
  }
}
