/**
 * An attribution in the making and the article that it is read from. Stages pass a {@code Draft}
 * on; an {@code Article} holds the text with its quotations, paragraphs and tokens. Builds on
 * quotations only; all that comes after the learned chain builds on it.
 */
@NullMarked
package org.hearsay.annotators.attribution.draft;

import org.jspecify.annotations.NullMarked;
