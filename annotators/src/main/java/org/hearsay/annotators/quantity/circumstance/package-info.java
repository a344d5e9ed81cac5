/**
 * When, where and against what a figure holds: "in March", "in Oslo", "compared with last year".
 * {@code Circumstances} is the door: it gives the phrase of each kind for a figure. Builds on
 * figures; only the annotator's finder asks for it.
 */
@NullMarked
package org.hearsay.annotators.quantity.circumstance;

import org.jspecify.annotations.NullMarked;
