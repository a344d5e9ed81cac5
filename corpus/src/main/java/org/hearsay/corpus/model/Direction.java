package org.hearsay.corpus.model;

/** The change that a verb or an adverb gives a figure, apart from its modifier. */
public enum Direction implements Label {
  /** "rose 6%". */
  UP,
  /** "fell by 3 points". */
  DOWN,
  /** No change, or the level that is reached ("to 12%"). */
  NONE
}
