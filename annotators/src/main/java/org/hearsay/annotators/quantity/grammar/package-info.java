/**
 * How numbers and units make figures: ranges, sums, ratios, multiples, ages, rates, figures that
 * share their unit. {@code FigureScanner} reads those of a sentence and leaves out what is no
 * quantity. Builds on all packages that a figure is made of and on exclusions; what is measured
 * asks it for ages.
 */
@NullMarked
package org.hearsay.annotators.quantity.grammar;

import org.jspecify.annotations.NullMarked;
