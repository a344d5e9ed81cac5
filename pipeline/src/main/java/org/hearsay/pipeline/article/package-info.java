/**
 * What is done with a page before CoreNLP sees it.
 *
 * <p>Start at {@link org.hearsay.pipeline.article.PreparedText}, the text that CoreNLP is given, in
 * which no offset has moved; {@link org.hearsay.pipeline.article.ArticleText} tells article from
 * page furniture, and {@link org.hearsay.pipeline.article.HtmlPage} takes the article out of a web
 * page.
 */
@NullMarked
package org.hearsay.pipeline.article;

import org.jspecify.annotations.NullMarked;
