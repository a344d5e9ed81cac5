/**
 * Attributions: who is said to hold what, by which words.
 *
 * <p>Start at {@link org.hearsay.annotators.attribution.AttributionAnnotator}; this package is for
 * users of the library, and so are the doors of {@code chain}, to train it. {@code
 * AttributionExtractor} joins what the learned {@link
 * org.hearsay.annotators.attribution.chain.AttributionChain} finds with what the layout shows
 * ({@code layout}) into drafts ({@code draft}); {@code AttributionLabeller} ({@code label}) adds
 * stand-alone quotations and gives type, class ({@code cue}), speaker ({@code speaker}, by what
 * noun phrases stand for, {@code referent}) and parent.
 */
@NullMarked
package org.hearsay.annotators.attribution;

import org.jspecify.annotations.NullMarked;
