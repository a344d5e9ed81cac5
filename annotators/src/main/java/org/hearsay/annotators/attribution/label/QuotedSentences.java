package org.hearsay.annotators.attribution.label;

import org.hearsay.annotators.attribution.draft.Article;
import org.hearsay.annotators.attribution.quotation.Quotation;
import org.hearsay.annotators.parse.Paragraphs;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.Spans;
import org.hearsay.corpus.model.TextTokens;

/** Tells quotations of whole sentences from quoted words and titles. Works on one text. */
final class QuotedSentences {
  private static final int FEWEST_WORDS = 3;

  private final String text;
  private final Paragraphs paragraphs;

  QuotedSentences(Article article) {
    this.text = article.text().text();
    this.paragraphs = article.paragraphs();
  }

  /** {@return whether the quotation is a paragraph or whole sentences of one} */
  boolean areWhole(Quotation quotation) {
    Span span = quotation.span();
    Span paragraph = paragraphs.at(span.begin());
    int before = previousWord(span.begin(), paragraph.begin());
    int after = nextWord(span.end(), paragraph.end());
    boolean begins = before < paragraph.begin() || isEnd(before);
    boolean ends =
        after >= paragraph.end() || (!Character.isLowerCase(text.charAt(after)) && hasEnd(span));
    boolean whole = before < paragraph.begin() && after >= paragraph.end();
    return quotation.opened()
        && begins
        && ends
        && words(span) >= FEWEST_WORDS
        && (hasEnd(span) || (whole && isProse(span)));
  }

  /** Whether most words begin in lower case: a title's do not. */
  private boolean isProse(Span span) {
    int lower = 0;
    for (Span token : TextTokens.in(text, span)) {
      lower += Character.isLowerCase(text.charAt(token.begin())) ? 1 : 0;
    }
    return lower * 2 > words(span);
  }

  private int previousWord(int from, int limit) {
    int at = from - 1;
    while (at >= limit && Spans.isWhiteSpace(text.charAt(at))) {
      at--;
    }
    return at;
  }

  private int nextWord(int from, int limit) {
    int at = from;
    while (at < limit && Spans.isWhiteSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Whether a sentence may end with the character at {@code at}. */
  private boolean isEnd(int at) {
    return ".!?…\"”’'".indexOf(text.charAt(at)) >= 0;
  }

  private boolean hasEnd(Span span) {
    for (int i = span.end() - 1; i > span.begin(); i--) {
      if (".!?…".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return false;
  }

  private int words(Span span) {
    return (int)
        TextTokens.in(text, span).stream()
            .filter(token -> Character.isLetterOrDigit(text.charAt(token.begin())))
            .count();
  }
}
