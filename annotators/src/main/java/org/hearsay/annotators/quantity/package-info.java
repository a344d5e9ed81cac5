/**
 * Numbers with their bounds, units and what they count or measure: "more than nine months", "$1-2
 * billion", "two-thirds of the crews".
 *
 * <p>Start at {@link org.hearsay.annotators.quantity.QuantityAnnotator}. Behind it, {@code
 * QuantityFinder} goes through a sentence in steps: {@code Pieces} cuts CoreNLP's tokens finer,
 * {@code FigureScanner} reads numbers with units by the grammars and drops what is no quantity,
 * {@code Coordination}, {@code Tolerances}, {@code Bounds} and {@code Directions} complete the
 * figures, {@code MeasuredPhrase} finds in the dependencies what they count, and {@code
 * Circumstances} when, where and against what they hold. {@code Confidence} says how sure a figure
 * is, from counts that {@link org.hearsay.annotators.quantity.QuantityConfidenceTrainer} makes. The
 * lexicons lie beside these classes.
 */
@NullMarked
package org.hearsay.annotators.quantity;

import org.jspecify.annotations.NullMarked;
