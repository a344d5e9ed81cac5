package org.hearsay.corpus.stats;

/**
 * One figure about a corpus.
 *
 * @param section what it is about, such as {@code sources}
 * @param name what is counted, such as {@code a lone pronoun}
 * @param value a count, or a mean where the name says so
 * @param share of what the section counts, in [0, 1]; {@link Double#NaN} where that makes no sense
 *     or nothing is counted
 */
public record Figure(String section, String name, double value, double share) {}
