/**
 * The learned chain that finds attributions: cues, sources, contents, and which of them to keep.
 *
 * <p>Two doors: {@link org.hearsay.annotators.attribution.chain.AttributionTrainer} makes an {@link
 * org.hearsay.annotators.attribution.chain.AttributionModel} of hand-labelled texts, and {@link
 * org.hearsay.annotators.attribution.chain.AttributionChain} finds attributions with it.
 *
 * <p>Inside, {@code TokenTable} holds a text as arrays of numbers; the {@code ...Features} classes
 * look at it; {@code CueReader} ranks the edges of each role with linear models; {@code Choices}
 * combines the edges of contents, and boosted trees choose one ({@code ChoiceFeatures}) and filter
 * the candidates ({@code FilterFeatures}). The trees have two opinions more to go by: that of a
 * tagger of paragraphs ({@code RoleTagger}), and that of a ranker that sees contents as wholes
 * ({@code ContentFeatures}).
 */
@NullMarked
package org.hearsay.annotators.attribution.chain;

import org.jspecify.annotations.NullMarked;
