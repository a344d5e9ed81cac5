/**
 * Reads what is to be annotated: texts, HTML pages, JSON Lines, CSV, folders, globs, standard
 * input.
 *
 * <p>Start at {@link org.hearsay.pipeline.input.Inputs}, which hands over one {@link
 * org.hearsay.pipeline.input.InputItem} after the other and never holds more than one.
 */
@NullMarked
package org.hearsay.pipeline.input;

import org.jspecify.annotations.NullMarked;
