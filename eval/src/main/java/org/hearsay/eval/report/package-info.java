/**
 * The report of an evaluation as a web page: scores, confusions, curves and every error.
 *
 * <p>Start at {@link org.hearsay.eval.report.ReportPage}.
 */
@NullMarked
package org.hearsay.eval.report;

import org.jspecify.annotations.NullMarked;
