package org.hearsay.annotators.attribution.chain;

/** Groups of words that stand in like places, known beforehand. Immutable and thread-safe. */
@FunctionalInterface
interface Clusters {
  /** No word is in any group. */
  Clusters NONE = lower -> 0;

  /** {@return the number of the group of a word in lower case, 0 for an unknown word} */
  int of(String lower);
}
