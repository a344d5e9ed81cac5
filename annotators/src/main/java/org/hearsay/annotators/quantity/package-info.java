/** Stub. */
@NullMarked
package org.hearsay.annotators.quantity;

import org.jspecify.annotations.NullMarked;
