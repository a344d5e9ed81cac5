/**
 * Attributions that the layout shows: turns of a transcript, headlines and captions "Speaker:
 * words", signatures behind quotations. {@code Layouts} is the one door. Builds on drafts and on
 * the nouns of referents; only the extractor asks for it.
 */
@NullMarked
package org.hearsay.annotators.attribution.layout;

import org.jspecify.annotations.NullMarked;
