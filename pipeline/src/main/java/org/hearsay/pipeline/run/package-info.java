/**
 * Runs an annotator over a corpus: several documents at a time, in input order, with a journal.
 *
 * <p>Start at {@link org.hearsay.pipeline.run.AnnotationRun}. Finished documents go to a {@link
 * org.hearsay.pipeline.run.Results}; those in {@link org.hearsay.pipeline.run.JournalledResults}
 * survive a run that is killed.
 */
@NullMarked
package org.hearsay.pipeline.run;

import org.jspecify.annotations.NullMarked;
