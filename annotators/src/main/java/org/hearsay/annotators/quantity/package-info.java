/**
 * Numbers with their bounds, units and what they count or measure: "more than nine months", "$1-2
 * billion", "two-thirds of the crews".
 *
 * <p>Start at {@link org.hearsay.annotators.quantity.QuantityAnnotator}; this package is the only
 * one of them for users of the library. Behind the annotator, {@code QuantityFinder} goes through a
 * sentence in steps, each in a package of its own: {@code piece} cuts CoreNLP's tokens finer,
 * {@code grammar} reads figures out of {@code number} and {@code unit} and drops what {@code
 * exclusion} says is no quantity, {@code figure} and {@code change} give them bounds, tolerances
 * and directions, {@code measured} finds in the dependencies what they count, and {@code
 * circumstance} when, where and against what they hold. {@code Confidence} says how sure a figure
 * is, from counts that {@link org.hearsay.annotators.quantity.QuantityConfidenceTrainer} makes.
 * Each lexicon lies beside the class that reads it.
 */
@NullMarked
package org.hearsay.annotators.quantity;

import org.jspecify.annotations.NullMarked;
