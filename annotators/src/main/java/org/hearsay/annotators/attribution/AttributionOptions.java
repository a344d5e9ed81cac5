package org.hearsay.annotators.attribution;

import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.hearsay.annotators.AnnotatorProperties;

/**
 * The options of the attribution annotator.
 *
 * @param scheme which attributions come out
 * @param minConfidence attributions below it don't come out; in [0, 1]
 */
record AttributionOptions(Scheme scheme, double minConfidence) {
  private static final String SCHEME = "scheme";
  private static final String MIN_CONFIDENCE = "minConfidence";

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
   * hearsay}) and {@code NAME.minConfidence} (default 0).
   *
   * @throws IllegalArgumentException naming an option or a value that isn't one
   */
  static AttributionOptions of(String name, Properties properties) {
    AnnotatorProperties options =
        new AnnotatorProperties(name, properties, Set.of(SCHEME, MIN_CONFIDENCE));
    String scheme = options.text(SCHEME).orElse("hearsay");
    for (Scheme known : Scheme.values()) {
      if (known.name().toLowerCase(Locale.ROOT).equals(scheme)) {
        return new AttributionOptions(known, options.share(MIN_CONFIDENCE, 0));
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
