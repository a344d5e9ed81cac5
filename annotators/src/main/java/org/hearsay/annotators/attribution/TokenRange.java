package org.hearsay.annotators.attribution;

/**
 * Tokens of a sentence that stand side by side. Immutable.
 *
 * @param first index of the first
 * @param last index of the last, included
 */
record TokenRange(int first, int last) {}
