/**
 * Numbers that are no quantities: dates, times, years, names, identifiers, scores and the like,
 * each with the reason. {@code Exclusions} holds the rules in their order. Builds on figures; the
 * grammar asks it of every figure. {@link org.hearsay.annotators.quantity.exclusion.RejectedNumber}
 * and its reason reach users through {@link
 * org.hearsay.annotators.quantity.RejectedNumbersAnnotation}; the rest is internal.
 */
@NullMarked
package org.hearsay.annotators.quantity.exclusion;

import org.jspecify.annotations.NullMarked;
