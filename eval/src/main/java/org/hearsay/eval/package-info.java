/** Aligns system with gold and scores. */
@NullMarked
package org.hearsay.eval;

import org.jspecify.annotations.NullMarked;
