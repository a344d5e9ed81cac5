package org.hearsay.annotators.attribution;

import java.util.List;
import java.util.Optional;
import org.hearsay.annotators.attribution.quotation.Quotation;
import org.hearsay.annotators.attribution.quotation.Quotations;
import org.hearsay.annotators.parse.Paragraphs;
import org.hearsay.annotators.parse.ParsedText;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;

/**
 * A text with all that the stages of the extraction read of it. Immutable and thread-safe.
 *
 * @param text the text, its sentences and dependencies
 * @param quotations its words in quotation marks
 * @param paragraphs its paragraphs
 * @param tokens its tokens, by offset
 * @param yields how far each subtree reaches, by the index of the sentence
 */
record Article(
    ParsedText text,
    Quotations quotations,
    Paragraphs paragraphs,
    SpanTokens tokens,
    List<Yields> yields) {
  Article {
    yields = List.copyOf(yields);
  }

  /** {@return {@code text} with what is read of it} */
  static Article of(ParsedText text) {
    Paragraphs paragraphs = Paragraphs.of(text.text());
    return new Article(
        text,
        Quotations.of(text.text(), paragraphs),
        paragraphs,
        new SpanTokens(text),
        Yields.of(text.sentences()));
  }

  /** {@return index of the leftmost token at or below {@code token}} */
  int first(Sentence sentence, Token token) {
    return yields.get(sentence.index()).first(token);
  }

  /** {@return index of the rightmost token at or below {@code token}} */
  int last(Sentence sentence, Token token) {
    return yields.get(sentence.index()).last(token);
  }

  /**
   * {@return the outermost quotation that holds {@code inside} without {@code outside}, or the
   * innermost one if all others hold both}
   */
  Optional<Quotation> quotation(Token inside, Token outside) {
    return quotations
        .outermostAt(inside.begin())
        .filter(quotation -> !quotation.span().contains(outside.span()))
        .or(
            () ->
                quotations
                    .innermostAt(inside.begin())
                    .filter(quotation -> !quotation.span().contains(outside.span())));
  }

  /** {@return the sentence behind {@code sentence}, or nothing for the last} */
  Optional<Sentence> next(Sentence sentence) {
    int index = sentence.index() + 1;
    return index < text.sentences().size()
        ? Optional.of(text.sentences().get(index))
        : Optional.empty();
  }

  /** {@return the index of the first token that begins at {@code offset} or later, or the size} */
  static int indexFrom(Sentence sentence, int offset) {
    int low = 0;
    int high = sentence.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentence.token(middle).begin() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * {@return whether {@code token} could be an expletive, which is in no span (guidelines, 2.6)}
   */
  static boolean isExpletive(Token token) {
    return token.lower().equals("it") || token.lower().equals("there");
  }
}
