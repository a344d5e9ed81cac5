/** Stub. */
@NullMarked
package org.hearsay.annotators.attribution;

import org.jspecify.annotations.NullMarked;
