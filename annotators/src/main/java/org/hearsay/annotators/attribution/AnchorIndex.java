package org.hearsay.annotators.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.annotators.parse.ParsedText;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;
import org.hearsay.corpus.model.Span;

/** The tokens of a text, found by offset. Immutable and thread-safe. */
final class AnchorIndex {
  private final List<Anchor> anchors;

  AnchorIndex(ParsedText text) {
    List<Anchor> found = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      sentence.tokens().forEach(token -> found.add(new Anchor(sentence, token)));
    }
    this.anchors = List.copyOf(found);
  }

  /** {@return all tokens, in text order} */
  List<Anchor> all() {
    return anchors;
  }

  /** {@return the tokens that lie wholly in {@code span}, in text order} */
  List<Anchor> in(Span span) {
    int from = firstFrom(span.begin());
    int to = from;
    while (to < anchors.size() && anchors.get(to).token().end() <= span.end()) {
      to++;
    }
    return anchors.subList(from, to);
  }

  /**
   * {@return the head of {@code span}: its first noun that is governed from outside or by none,
   * else its last token; nothing if no token lies in it}
   */
  Optional<Anchor> headOf(Span span) {
    List<Anchor> inside = in(span);
    return inside.stream()
        .filter(anchor -> anchor.token().isTag("N"))
        .filter(anchor -> isGovernedFromOutside(anchor, span))
        .findFirst()
        .or(() -> inside.isEmpty() ? Optional.empty() : Optional.of(inside.get(inside.size() - 1)));
  }

  private static boolean isGovernedFromOutside(Anchor anchor, Span span) {
    Optional<Token> head = anchor.sentence().head(anchor.token());
    return head.isEmpty() || !span.contains(head.get().span());
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
