package org.hearsay.corpus.model;

/** What kind of thing a source is (guidelines, section 6). */
public enum SourceKind implements Label {
  /** A person who is named. */
  PERSON,
  /** One person who is not named. */
  UNNAMED,
  /** Several people who are not named, "no one" included. */
  GROUP,
  /** A state, an army, a company or another body that speaks as one. */
  ORGANISATION,
  /** A text, a video or data that itself speaks. */
  DOCUMENT,
  /** Neither the text nor the context names a source. */
  NONE
}
