/**
 * The formats that finished documents are written in; start at {@link
 * org.hearsay.pipeline.output.OutputFormat}.
 */
@NullMarked
package org.hearsay.pipeline.output;

import org.jspecify.annotations.NullMarked;
