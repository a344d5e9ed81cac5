package org.hearsay.corpus.view;

import java.util.List;
import org.hearsay.corpus.model.Span;

/** The words of a role on one line, cut short where they are long; the text has the rest. */
final class Snippet {
  /** Cut to about this many code units. */
  private static final int LENGTH = 150;

  private Snippet() {}

  /** {@return the words of {@code spans}, cut at a blank if there is one; empty for no spans} */
  static String of(String text, List<Span> spans) {
    StringBuilder words = new StringBuilder();
    for (Span span : spans) {
      int end = Math.min(span.end(), span.begin() + 2 * LENGTH);
      words.append(words.isEmpty() ? "" : " … ").append(text, span.begin(), end);
      if (words.length() > 2 * LENGTH) {
        break;
      }
    }
    String line = words.toString().replaceAll("\\s+", " ").strip();
    if (line.length() <= LENGTH) {
      return line;
    }
    int blank = line.lastIndexOf(' ', LENGTH);
    return line.substring(0, blank > LENGTH / 2 ? blank : LENGTH) + "…";
  }
}
