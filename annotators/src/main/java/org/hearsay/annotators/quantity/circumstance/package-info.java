/**
 * When, where and against what a figure holds: "in March", "in Oslo", "compared with last year".
 * Builds on figures; only the annotator's finder asks for it.
 */
@NullMarked
package org.hearsay.annotators.quantity.circumstance;

import org.jspecify.annotations.NullMarked;
