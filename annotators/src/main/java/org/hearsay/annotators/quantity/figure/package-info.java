/**
 * A {@code Figure}: a number with its unit, the words and verbs that bound it or give its
 * tolerance, and where it hangs in the dependencies. Builds on numbers and units; exclusions,
 * grammars, changes, circumstances and what is measured build on it.
 */
@NullMarked
package org.hearsay.annotators.quantity.figure;

import org.jspecify.annotations.NullMarked;
