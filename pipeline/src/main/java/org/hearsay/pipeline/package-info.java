/** Builds the CoreNLP stack, runs it over files, and is the command line. */
@NullMarked
package org.hearsay.pipeline;

import org.jspecify.annotations.NullMarked;
