/** Tests of the web page, the last of them in a real browser. */
@NullMarked
package org.hearsay.corpus.view;

import org.jspecify.annotations.NullMarked;
