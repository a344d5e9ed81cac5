/** What is done with a page before CoreNLP sees it, without moving an offset. */
@NullMarked
package org.hearsay.pipeline.article;

import org.jspecify.annotations.NullMarked;
