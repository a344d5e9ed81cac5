/** A page in a browser, as the integration tests of several modules see it. */
@NullMarked
package org.hearsay.corpus.browser;

import org.jspecify.annotations.NullMarked;
