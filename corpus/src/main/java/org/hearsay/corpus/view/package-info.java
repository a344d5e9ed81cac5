/**
 * Documents as a web page that needs nothing but itself: no network, no server, no other file.
 *
 * <p>Start at {@link org.hearsay.corpus.view.HtmlView}. The text is cut at every boundary of a span
 * ({@code Segments}), each piece becomes one element that names what covers it, and the script of
 * the page ({@code view.js}) lights up the roles that belong together. Style and script lie beside
 * these classes as resources and are written into the page.
 */
@NullMarked
package org.hearsay.corpus.view;

import org.jspecify.annotations.NullMarked;
