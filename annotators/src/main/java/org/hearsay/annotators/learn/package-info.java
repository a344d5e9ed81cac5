/**
 * Small learners, and what they share: hashed features, pruned weights, a model file.
 *
 * <p>Nothing in here knows what is learnt. Sparse yes-or-no features are hashed to 2^20 buckets
 * ({@link org.hearsay.annotators.learn.FeatureHash}) and weighed by a {@link
 * org.hearsay.annotators.learn.LinearModel}, which {@link
 * org.hearsay.annotators.learn.LogisticRegression} and {@link
 * org.hearsay.annotators.learn.ConditionalRanker} train, or, where the labels of a sequence depend
 * on each other, by a {@link org.hearsay.annotators.learn.LinearChain}; dense numbers go to {@link
 * org.hearsay.annotators.learn.BoostedTrees}. Training is deterministic: the same data in the same
 * order, options and seed give the same model, on any number of processors.
 */
@NullMarked
package org.hearsay.annotators.learn;

import org.jspecify.annotations.NullMarked;
