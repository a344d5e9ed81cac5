/**
 * A sentence cut finer than CoreNLP's tokens, which join "50mph" and part "$13.6M", the forms of
 * lexicons found in it, and the verbs that only people do. All other packages of quantities read
 * text by {@code Pieces}; this one knows none of them.
 */
@NullMarked
package org.hearsay.annotators.quantity.piece;

import org.jspecify.annotations.NullMarked;
