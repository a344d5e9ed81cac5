/**
 * Who claims which figure: joins attributions and quantities into claims, one a quantity.
 *
 * <p>The door is {@link org.hearsay.annotators.claim.ClaimAnnotator}.
 */
@NullMarked
package org.hearsay.annotators.claim;

import org.jspecify.annotations.NullMarked;
