package org.hearsay.eval;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.Spans;

/**
 * Finds whether a sentence ends inside a content and another follows: a final mark, closing marks
 * behind it, white space, and then no lower case. A full stop after an initial ("J.", "U.S.") or a
 * title ("Dr.") ends none. Each span is looked at alone.
 */
final class SentenceEnds {
  private static final String FINAL = ".?!…";
  private static final String CLOSING = "\"'”’»)]";

  /** Longer titles are written out and have no full stop of their own. */
  private static final int LONGEST = 4;

  private static final Set<String> TITLES = NameWords.bundled().titles();

  private SentenceEnds() {}

  /** {@return whether one of the spans holds the end of a sentence and the begin of the next} */
  static boolean inside(String text, List<Span> content) {
    return content.stream().anyMatch(span -> inside(text, span));
  }

  private static boolean inside(String text, Span span) {
    for (int i = span.begin(); i < span.end(); i++) {
      if (FINAL.indexOf(text.charAt(i)) >= 0) {
        int next = i + 1;
        while (next < span.end() && CLOSING.indexOf(text.charAt(next)) >= 0) {
          next++;
        }
        int gap = next;
        while (next < span.end() && Spans.isWhiteSpace(text.charAt(next))) {
          next++;
        }
        if (gap < next
            && next < span.end()
            && !Character.isLowerCase(text.charAt(next))
            && !(text.charAt(i) == '.' && isAbbreviation(text, span.begin(), i))) {
          return true;
        }
        i = Math.max(i, next - 1);
      }
    }
    return false;
  }

  private static boolean isAbbreviation(String text, int begin, int stop) {
    int word = stop;
    while (word > begin && Character.isLetter(text.charAt(word - 1))) {
      word--;
    }
    int length = stop - word;
    return length > 0
        && length <= LONGEST
        && Character.isUpperCase(text.charAt(word))
        && (length == 1 || TITLES.contains(text.substring(word, stop).toLowerCase(Locale.ROOT)));
  }
}
