package org.hearsay.corpus.model;

/** The three roles of an attribution. */
public enum Role implements Label {
  /** Who or what the content comes from. */
  SOURCE,
  /** The words that tie content and source. */
  CUE,
  /** What is said, thought, planned or shown. */
  CONTENT
}
