package org.hearsay.annotators.attribution.draft;

import org.hearsay.annotators.attribution.quotation.Quotations;
import org.hearsay.annotators.parse.Paragraphs;
import org.hearsay.annotators.parse.ParsedText;

/**
 * A text with all that the stages of the extraction read of it. Immutable and thread-safe.
 *
 * @param text the text, its sentences and dependencies
 * @param quotations its words in quotation marks
 * @param paragraphs its paragraphs
 * @param tokens its tokens, by offset
 */
public record Article(
    ParsedText text, Quotations quotations, Paragraphs paragraphs, SpanTokens tokens) {

  /** {@return {@code text} with what is read of it} */
  public static Article of(ParsedText text) {
    Paragraphs paragraphs = Paragraphs.of(text.text());
    return new Article(
        text, Quotations.of(text.text(), paragraphs), paragraphs, new SpanTokens(text));
  }
}
