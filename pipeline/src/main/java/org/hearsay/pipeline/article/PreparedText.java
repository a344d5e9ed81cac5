package org.hearsay.pipeline.article;

import java.util.List;
import org.hearsay.annotators.parse.Paragraphs;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.Spans;

/**
 * A text made fit for CoreNLP without moving an offset: what CoreNLP must not see is overwritten
 * with blanks, so that it is as long as the original and every character that is kept stands where
 * it stood.
 *
 * <ul>
 *   <li>Page furniture becomes blanks; its line breaks stay.
 *   <li>Control characters, lone surrogates, invisible and private characters become blanks; line
 *       ends other than {@code \r\n} become {@code \n}.
 *   <li>The line breaks inside a hard-wrapped paragraph become blanks, so that every line break
 *       that is left may end a sentence ({@code ssplit.newlineIsSentenceBreak=always}).
 *   <li>A word of more than 300 characters becomes blanks.
 *   <li>A sentence of more than 200 tokens is cut by a line break in place of a blank.
 * </ul>
 *
 * <p>Time is linear in the text. Immutable and thread-safe.
 */
public final class PreparedText {
  /** Longer runs without a blank are no words of a language: numbers, encoded data, ornaments. */
  private static final int LONGEST_WORD = 300;

  private final String text;

  private PreparedText(String text) {
    this.text = text;
  }

  /**
   * Prepares {@code original}.
   *
   * @param original any text, lone surrogates included
   * @param furnitureToo whether page furniture is kept
   */
  public static PreparedText of(String original, boolean furnitureToo) {
    char[] characters = original.toCharArray();
    blankUnreadable(characters);
    blankLongWords(characters);
    if (!furnitureToo) {
      ArticleText.of(new String(characters)).furniture().forEach(span -> blank(characters, span));
    }
    joinWrappedLines(characters);
    LongSentences.cut(characters);
    return new PreparedText(new String(characters));
  }

  /** {@return the prepared text, as long as the original} */
  public String text() {
    return text;
  }

  /**
   * Cuts the text into pieces that can be annotated one by one: at a blank line, else at a line
   * break, a sentence's end, white space, and only where there is none of them inside a word, never
   * inside a surrogate pair.
   *
   * @param maximumLength of a piece, in UTF-16 code units; at least 2
   * @return spans that cover the whole text without a gap, in text order; none for an empty text
   * @throws IllegalArgumentException if {@code maximumLength} is below 2
   */
  public List<Span> chunks(int maximumLength) {
    return Chunks.of(text, maximumLength);
  }

  private static void blankUnreadable(char[] characters) {
    for (int at = 0; at < characters.length; at++) {
      char c = characters[at];
      if (c == '\r' ? !isFollowedByLineFeed(characters, at) : PageLines.isLineEnd(c)) {
        characters[at] = '\n';
      } else if (Character.isHighSurrogate(c)
          && at + 1 < characters.length
          && Character.isLowSurrogate(characters[at + 1])) {
        at++;
      } else if (c != '\r' && c != '\t' && isUnreadable(characters, at)) {
        characters[at] = ' ';
      }
    }
  }

  private static boolean isFollowedByLineFeed(char[] characters, int at) {
    return at + 1 < characters.length && characters[at + 1] == '\n';
  }

  private static boolean isUnreadable(char[] characters, int at) {
    return switch (Character.getType(characters[at])) {
      case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED ->
          true;
      // CoreNLP's tokeniser takes a soft hyphen out of its word by itself
      case Character.FORMAT -> !(characters[at] == '\u00ad' && isInsideWord(characters, at));
      default -> false;
    };
  }

  private static boolean isInsideWord(char[] characters, int at) {
    return at > 0
        && at + 1 < characters.length
        && Character.isLetter(characters[at - 1])
        && Character.isLetter(characters[at + 1]);
  }

  private static void blankLongWords(char[] characters) {
    int begin = 0;
    for (int at = 0; at <= characters.length; at++) {
      if (at == characters.length || Spans.isWhiteSpace(characters[at])) {
        if (at - begin > LONGEST_WORD) {
          blank(characters, new Span(begin, at));
        }
        begin = at + 1;
      }
    }
  }

  private static void joinWrappedLines(char[] characters) {
    for (Span paragraph : Paragraphs.of(new String(characters)).all()) {
      for (int at = paragraph.begin(); at < paragraph.end(); at++) {
        if (PageLines.isLineEnd(characters[at])) {
          characters[at] = ' ';
        }
      }
    }
  }

  private static void blank(char[] characters, Span span) {
    for (int at = span.begin(); at < span.end(); at++) {
      if (!PageLines.isLineEnd(characters[at])) {
        characters[at] = ' ';
      }
    }
  }
}
