package org.hearsay.pipeline.article;

import java.util.Set;
import org.hearsay.corpus.model.Spans;

/**
 * Cuts sentences that are too long for a parser, by a line break in place of a blank: after a
 * semicolon, colon or comma or before a conjunction if there is one in the second half, else after
 * the last word that fits.
 */
final class LongSentences {
  /** Tokens from which on a sentence is cut. */
  private static final int LONGEST = 200;

  private static final Set<String> CONJUNCTIONS =
      Set.of("although", "and", "because", "but", "or", "since", "that", "when", "which", "while");

  private final char[] text;
  private int tokens;
  private int lastBlank = -1;
  private int lastSafe = -1;
  private int tokensAtSafe;

  private LongSentences(char[] text) {
    this.text = text;
  }

  /** Cuts the long sentences of {@code text} in place. */
  static void cut(char[] text) {
    new LongSentences(text).cut();
  }

  private void cut() {
    for (int at = 0; at < text.length; at++) {
      char c = text[at];
      if (PageLines.isLineEnd(c)) {
        restart(0);
      } else if (Spans.isWhiteSpace(c)) {
        if (endsSentence(at)) {
          restart(0);
        } else {
          noteBlank(at);
        }
      } else if (beginsToken(at) && ++tokens > LONGEST && lastBlank >= 0) {
        breakLine();
      }
    }
  }

  private boolean beginsToken(int at) {
    return !Character.isLetterOrDigit(text[at])
        || at == 0
        || !Character.isLetterOrDigit(text[at - 1]);
  }

  private void noteBlank(int at) {
    lastBlank = at;
    boolean pause = at > 0 && ",;:".indexOf(text[at - 1]) >= 0;
    if (tokens > LONGEST / 2 && (pause || CONJUNCTIONS.contains(wordAfter(at)))) {
      lastSafe = at;
      tokensAtSafe = tokens;
    }
  }

  private void breakLine() {
    if (lastSafe >= 0) {
      text[lastSafe] = '\n';
      restart(tokens - tokensAtSafe);
    } else {
      text[lastBlank] = '\n';
      restart(1);
    }
  }

  private void restart(int count) {
    tokens = count;
    lastBlank = -1;
    lastSafe = -1;
  }

  private String wordAfter(int at) {
    int end = at + 1;
    while (end < text.length && end < at + 10 && Character.isLetter(text[end])) {
      end++;
    }
    return new String(text, at + 1, end - at - 1);
  }

  /** Whether CoreNLP is sure to end a sentence before the white space at {@code at}. */
  private boolean endsSentence(int at) {
    int last = at - 1;
    while (last > 0 && at - last < 4 && "\"”’'".indexOf(text[last]) >= 0) {
      last--;
    }
    return last > 2
        && ".!?".indexOf(text[last]) >= 0
        && Character.isLowerCase(text[last - 1])
        && Character.isLowerCase(text[last - 2])
        && Character.isLowerCase(text[last - 3])
        && at + 1 < text.length
        && !Character.isLowerCase(text[at + 1]);
  }
}
