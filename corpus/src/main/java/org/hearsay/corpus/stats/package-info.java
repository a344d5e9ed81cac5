/**
 * What a corpus holds, in figures: texts, attributions, cues, sources, quantities and claims.
 *
 * <p>Start at {@link org.hearsay.corpus.stats.CorpusStats}. Only what a corpus labels is counted.
 */
@NullMarked
package org.hearsay.corpus.stats;

import org.jspecify.annotations.NullMarked;
