package org.hearsay.eval;

import java.util.List;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.Spans;

/**
 * Counts the characters of a text that are no white space, which is what overlap and IoU count.
 *
 * <p>A character is a UTF-16 code unit. Built in one pass over the text; each span is then counted
 * in constant time.
 */
final class VisibleCharacters {
  private final int[] before;

  VisibleCharacters(String text) {
    before = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      before[i + 1] = before[i] + (Spans.isWhiteSpace(text.charAt(i)) ? 0 : 1);
    }
  }

  int in(Span span) {
    return before[span.end()] - before[span.begin()];
  }

  int in(List<Span> spans) {
    return spans.stream().mapToInt(this::in).sum();
  }

  /** {@return how many the two roles share; both in text order, their own spans apart} */
  int shared(List<Span> some, List<Span> others) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < some.size() && j < others.size()) {
      Span one = some.get(i);
      Span other = others.get(j);
      if (one.overlaps(other)) {
        shared +=
            in(new Span(Math.max(one.begin(), other.begin()), Math.min(one.end(), other.end())));
      }
      if (one.end() <= other.end()) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }

  /** {@return whether the roles share a character, or are both empty} */
  boolean overlapping(List<Span> some, List<Span> others) {
    return (some.isEmpty() && others.isEmpty()) || shared(some, others) > 0;
  }

  /** {@return shared by covered characters, in [0, 1]; 1 if both roles are empty} */
  double intersectionOverUnion(List<Span> some, List<Span> others) {
    if (some.isEmpty() && others.isEmpty()) {
      return 1;
    }
    int shared = shared(some, others);
    int union = in(some) + in(others) - shared;
    return union == 0 ? 0 : (double) shared / union;
  }
}
