package org.hearsay.corpus.io;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Quantity;
import org.hearsay.corpus.model.Role;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.Spans;
import org.hearsay.corpus.model.TextTokens;

/**
 * The tokens of a document, cut wherever one of its spans begins or ends, so that a format that
 * labels tokens can express every span exactly. White space is a token only where a span covers
 * nothing else. Immutable.
 */
final class CutTokens {
  private final List<Span> tokens;

  private CutTokens(List<Span> tokens) {
    this.tokens = tokens;
  }

  static CutTokens of(Document document) {
    String text = document.text();
    TreeSet<Integer> edges = new TreeSet<>(List.of(0, text.length()));
    BitSet labelledBlanks = new BitSet();
    spans(document)
        .forEach(
            span -> {
              edges.add(span.begin());
              edges.add(span.end());
              if (isBlank(text, span)) {
                labelledBlanks.set(span.begin(), span.end());
              }
            });
    List<Span> tokens = new ArrayList<>();
    int begin = 0;
    for (int end : edges.tailSet(1)) {
      Span segment = new Span(begin, end);
      List<Span> inside = TextTokens.in(text, segment);
      tokens.addAll(inside.isEmpty() && labelledBlanks.get(begin) ? List.of(segment) : inside);
      begin = end;
    }
    return new CutTokens(List.copyOf(tokens));
  }

  /** {@return every span of every item of a document} */
  static Stream<Span> spans(Document document) {
    Stream<Span> roles =
        document.attributions().stream()
            .flatMap(a -> Stream.of(Role.values()).flatMap(role -> a.role(role).stream()));
    return Stream.concat(roles, document.quantities().stream().flatMap(CutTokens::spans));
  }

  private static Stream<Span> spans(Quantity quantity) {
    return Stream.concat(
        Stream.of(quantity.span()),
        Stream.of(quantity.measured(), quantity.time(), quantity.place(), quantity.reference())
            .flatMap(Optional::stream));
  }

  /** {@return the tokens in text order} */
  List<Span> list() {
    return tokens;
  }

  /** {@return the index of the first token that does not begin before {@code offset}} */
  int from(int offset) {
    int found = Collections.binarySearch(tokens, new Span(offset, Integer.MAX_VALUE));
    int at = found < 0 ? -found - 1 : found;
    return at > 0 && tokens.get(at - 1).begin() == offset ? at - 1 : at;
  }

  /** {@return the index of the first token of a span of the document} */
  int first(Span span) {
    return from(span.begin());
  }

  /** {@return the index of the last token of a span of the document} */
  int last(Span span) {
    return from(span.end()) - 1;
  }

  static boolean isBlank(String text, Span span) {
    for (int i = span.begin(); i < span.end(); i++) {
      if (!Spans.isWhiteSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
