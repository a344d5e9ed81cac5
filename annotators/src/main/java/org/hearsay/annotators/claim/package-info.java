/** Stub. */
@NullMarked
package org.hearsay.annotators.claim;

import org.jspecify.annotations.NullMarked;
