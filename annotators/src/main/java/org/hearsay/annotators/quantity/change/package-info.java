/**
 * Figures that tell of a change: the verbs and adverbs that give them a direction, and which
 * figures are the start, the end and the extent of one. {@code Directions} is asked for a figure,
 * {@code Changes} for a sentence. Builds on figures; the grammar and what is measured ask its
 * lexicon for words of change.
 */
@NullMarked
package org.hearsay.annotators.quantity.change;

import org.jspecify.annotations.NullMarked;
