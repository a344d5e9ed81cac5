/**
 * The vocabulary of the project: documents with their attributions, quantities, changes and claims.
 *
 * <p>Start at {@link org.hearsay.corpus.model.Document}. Everything here is an immutable record or
 * an enum, checks itself on construction and knows neither CoreNLP nor JSON. Offsets are UTF-16
 * code units from the start of the document text. The labels follow {@code corpus/guidelines.md},
 * whose spans follow PolNeAR (Newell, Margolin and Ruths, LREC 2018).
 */
@NullMarked
package org.hearsay.corpus.model;

import org.jspecify.annotations.NullMarked;
