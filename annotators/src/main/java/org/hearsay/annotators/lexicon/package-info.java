/**
 * Lexicons as files: tab-separated, one entry a line, with a header of comments.
 *
 * <p>Start at {@link org.hearsay.annotators.lexicon.TsvRows}, which every lexicon is read by.
 */
@NullMarked
package org.hearsay.annotators.lexicon;

import org.jspecify.annotations.NullMarked;
