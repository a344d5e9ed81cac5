/**
 * Written numbers: digits, words, fractions, ordinals and vague ones, each with its value. {@code
 * NumberGrammar} reads a {@code Numeral} at a piece. Builds on pieces; units, figures and all that
 * comes after them build on it.
 */
@NullMarked
package org.hearsay.annotators.quantity.number;

import org.jspecify.annotations.NullMarked;
