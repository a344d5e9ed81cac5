/**
 * Attributions: who is said to hold what, by which words.
 *
 * <p>Start at {@link org.hearsay.annotators.attribution.AttributionAnnotator}. {@code
 * AttributionExtractor} runs three stages, {@code CueFinder}, {@code SourceFinder} and {@code
 * ContentFinder}, over an {@code Article} and adds what the layout shows; {@code
 * AttributionLabeller} binds stand-alone quotations and gives type, class, speaker and parent. The
 * stages here are rules over dependencies: {@code Frames} reads the construction that a word stands
 * in, and {@code cues.tsv} says how often the word is a cue there. That share, a tenth less where
 * no source was found, is the confidence of the attribution.
 */
@NullMarked
package org.hearsay.annotators.attribution;

import org.jspecify.annotations.NullMarked;
