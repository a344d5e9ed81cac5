/**
 * Attributions: who is said to hold what, by which words.
 *
 * <p>Start at {@link org.hearsay.annotators.attribution.AttributionAnnotator}. {@code
 * AttributionExtractor} joins what the learned {@link
 * org.hearsay.annotators.attribution.chain.AttributionChain} finds with what the layout shows;
 * {@code AttributionLabeller} binds stand-alone quotations and gives type, class, speaker and
 * parent.
 */
@NullMarked
package org.hearsay.annotators.attribution;

import org.jspecify.annotations.NullMarked;
