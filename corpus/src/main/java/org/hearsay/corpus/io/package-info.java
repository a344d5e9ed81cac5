/**
 * Reads and writes gold and system files; every error names file, line and field.
 *
 * <p>Start at {@link org.hearsay.corpus.io.JsonLinesReader} and {@link
 * org.hearsay.corpus.io.JsonLinesWriter}.
 */
@NullMarked
package org.hearsay.corpus.io;

import org.jspecify.annotations.NullMarked;
