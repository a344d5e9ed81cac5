/**
 * Words in quotation marks: which marks a text has, and which of them belong together.
 *
 * <p>Start at {@link org.hearsay.annotators.attribution.quotation.Quotations}.
 */
@NullMarked
package org.hearsay.annotators.attribution.quotation;

import org.jspecify.annotations.NullMarked;
