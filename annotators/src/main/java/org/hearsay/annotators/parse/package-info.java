/**
 * CoreNLP's layers as plain data: text, sentences, tokens with tag, lemma, entity and head.
 *
 * <p>Start at {@link org.hearsay.annotators.parse.ParsedText#of}, the one place that reads an
 * {@code Annotation}; the annotators' own code works on these types and needs no model in its
 * tests.
 */
@NullMarked
package org.hearsay.annotators.parse;

import org.jspecify.annotations.NullMarked;
