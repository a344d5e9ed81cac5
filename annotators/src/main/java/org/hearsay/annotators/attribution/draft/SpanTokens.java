package org.hearsay.annotators.attribution.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.hearsay.annotators.parse.ParsedText;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;
import org.hearsay.corpus.model.Span;

/** The tokens of a text, found by offset in logarithmic time. Immutable and thread-safe. */
public final class SpanTokens {
  private final List<Anchor> anchors = new ArrayList<>();

  public SpanTokens(ParsedText text) {
    for (Sentence sentence : text.sentences()) {
      sentence.tokens().forEach(token -> anchors.add(new Anchor(sentence, token)));
    }
  }

  /** {@return all tokens, in text order} */
  public List<Anchor> all() {
    return Collections.unmodifiableList(anchors);
  }

  /** {@return the tokens that lie wholly inside {@code span}, in text order} */
  public List<Anchor> in(Span span) {
    int at = firstFrom(span.begin());
    int end = at;
    while (end < anchors.size() && anchors.get(end).token().end() <= span.end()) {
      end++;
    }
    return anchors.subList(at, end);
  }

  /** {@return the tokens of all {@code spans}, in their order} */
  public List<Anchor> in(List<Span> spans) {
    return spans.stream().flatMap(span -> in(span).stream()).toList();
  }

  /**
   * {@return the token that governs the others of a role: the first whose own head is outside, a
   * noun or pronoun before others}
   */
  public Optional<Anchor> head(List<Span> spans) {
    List<Anchor> outer =
        in(spans).stream().filter(anchor -> !isGovernedWithin(anchor, spans)).toList();
    return outer.stream()
        .filter(anchor -> anchor.token().isTag("N") || anchor.token().isTag("PRP"))
        .findFirst()
        .or(() -> outer.stream().filter(SpanTokens::isWord).findFirst());
  }

  private static boolean isWord(Anchor anchor) {
    return Character.isLetterOrDigit(anchor.token().word().codePointAt(0));
  }

  private static boolean isGovernedWithin(Anchor anchor, List<Span> spans) {
    Optional<Token> head = anchor.sentence().head(anchor.token());
    return head.isPresent() && spans.stream().anyMatch(span -> span.contains(head.get().span()));
  }

  private int firstFrom(int offset) {
    int low = 0;
    int high = anchors.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (anchors.get(middle).token().begin() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
