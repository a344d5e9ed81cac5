/**
 * What the custom CoreNLP annotators share: how they read their properties.
 *
 * <p>The annotators are in the packages {@code quantity}, {@code attribution} and {@code claim};
 * each works in a plain {@code StanfordCoreNLP}.
 */
@NullMarked
package org.hearsay.annotators;

import org.jspecify.annotations.NullMarked;
