package org.hearsay.eval;

/** What a measure is about. */
public enum Topic {
  /** Source, cue and content. */
  ATTRIBUTIONS,
  /** Numbers with their units. */
  QUANTITIES,
  /** Who claims which figure. */
  CLAIMS
}
