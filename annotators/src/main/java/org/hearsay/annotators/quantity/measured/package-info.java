/**
 * What a figure counts or measures: the noun phrase that the dependencies around the figure give,
 * by one rule a construction. {@code MeasuredChoice} is the door; {@code MeasuredNoun} holds the
 * order of the rules, and each rule is a class with its examples. Builds on figures, on ages and on
 * words of change; only the annotator's finder asks for it.
 */
@NullMarked
package org.hearsay.annotators.quantity.measured;

import org.jspecify.annotations.NullMarked;
