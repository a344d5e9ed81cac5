package org.hearsay.corpus.io;

/**
 * What a gold file labels. A measure that needs more than the file has is not computed: a field
 * that is absent from the gold is unscored, not wrong.
 */
public enum GoldField {
  /** Source, cue and content. */
  ATTRIBUTIONS,
  /** How much of a content is quoted. */
  TYPE,
  /** The class of a cue. */
  CUE_CLASS,
  /** Whether a cue or source is negated. */
  NEGATED,
  /** What kind of thing a source is. */
  SOURCE_KIND,
  /** The name of who speaks. */
  SPEAKER,
  /** Which attributions lie inside others. */
  NESTING,
  /** Spans and values of quantities. */
  QUANTITIES,
  /** The kind of a quantity. */
  KIND,
  /** The bound of a quantity. */
  MODIFIER,
  /** The change that the text gives a quantity. */
  DIRECTION,
  /** The unit of a quantity. */
  UNIT,
  /** What a quantity counts or measures. */
  MEASURED,
  /** Who claims which figure. */
  CLAIMS
}
