/**
 * What a figure counts or measures: the noun phrase that the dependencies around the figure give.
 *
 * <p>{@code SentenceFigures} is what it is asked of. The rules come first, one a construction:
 * {@code MeasuredNoun} holds their order, and each rule is a class with its examples. Where they
 * say nothing, {@code MeasuredRanker} chooses between the noun phrases of the sentence and nothing,
 * as {@code MeasuredTrainer} learnt it. Builds on figures, on ages and on words of change; only the
 * annotator's finder and its trainer ask for it.
 */
@NullMarked
package org.hearsay.annotators.quantity.measured;

import org.jspecify.annotations.NullMarked;
