package org.hearsay.annotators.attribution.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.annotators.parse.ParsedText;
import org.hearsay.corpus.model.Span;

/** Drafts for tests, written by their words. */
public final class Drafts {
  private Drafts() {}

  /**
   * A draft from the first place where its words stand: {@code "Ortiz | said | the port is shut"}.
   * Spans of the content are apart by a tilde; an empty role stays empty.
   */
  public static Draft of(ParsedText text, String roles) {
    return of(text, roles, 0);
  }

  /** The same, from offset {@code from} on. */
  public static Draft of(ParsedText text, String roles, int from) {
    SpanTokens tokens = new SpanTokens(text);
    String[] parts = roles.split("\\|", -1);
    List<Span> source = spans(text.text(), parts[0], from);
    List<Span> cue = spans(text.text(), parts[1], from);
    List<Span> content = spans(text.text(), parts[2], from);
    return new Draft(source, cue, content, tokens.head(cue), tokens.head(source), true, 1);
  }

  private static List<Span> spans(String text, String role, int from) {
    List<Span> spans = new ArrayList<>();
    for (String words : Arrays.stream(role.split("~")).map(String::strip).toList()) {
      if (!words.isEmpty()) {
        int begin = text.indexOf(words, from);
        if (begin < 0) {
          throw new IllegalArgumentException(
              "expected words of the text, found \"" + words + "\" in \"" + text + "\"");
        }
        spans.add(new Span(begin, begin + words.length()));
      }
    }
    return spans;
  }
}
