package org.hearsay.annotators.quantity.exclusion;

import org.hearsay.corpus.model.Span;

/**
 * A number that is no quantity, and why.
 *
 * @param span the number with the unit that was read behind it, in UTF-16 code units of the
 *     document
 * @param reason why it is no quantity
 */
public record RejectedNumber(Span span, NotAQuantity reason) {}
