/**
 * Checks of labelled documents against the guidelines, beyond what our records and readers enforce.
 *
 * <p>Start at {@link org.hearsay.corpus.check.CorpusCheck}. A rule is one function with a name and
 * an explanation; the classes {@code ...Rules} hold them by topic. Where punctuation or quotation
 * marks leave room for doubt a rule keeps silent, so that a finding is worth a look.
 */
@NullMarked
package org.hearsay.corpus.check;

import org.jspecify.annotations.NullMarked;
