/**
 * Aligns system with gold and scores.
 *
 * <p>Start at {@link org.hearsay.eval.Evaluation}, which scores the documents of a system against a
 * {@link org.hearsay.corpus.io.GoldCorpus}, or against a {@link org.hearsay.eval.ValueSet} of
 * quantities that our records cannot hold. {@link org.hearsay.eval.Bootstrap} gives its scores
 * intervals, {@link org.hearsay.eval.Comparison} sets two systems against each other, and {@link
 * org.hearsay.eval.Agreement} several annotators. Nothing here knows how an answer was made.
 */
@NullMarked
package org.hearsay.eval;

import org.jspecify.annotations.NullMarked;
