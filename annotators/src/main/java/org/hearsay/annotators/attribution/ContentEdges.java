package org.hearsay.annotators.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;
import org.hearsay.corpus.model.Span;

/** Where a content begins and ends in the cue's own sentence (guidelines, 3.2 to 3.5). */
final class ContentEdges {
  private final Article article;
  private final Cue cue;
  private final Sentence sentence;
  private final Optional<Source> source;

  ContentEdges(Article article, Cue cue, Optional<Source> source) {
    this.article = article;
    this.cue = cue;
    this.sentence = cue.sentence();
    this.source = source;
  }

  /** {@return what hangs below {@code body}, from {@code start} on, behind the cue} */
  List<Span> behind(Token start, Token body) {
    int first = Math.max(article.first(sentence, start), cue.last() + 1);
    int last = article.last(sentence, body);
    if (source.isPresent()
        && source.get().first() > cue.last()
        && source.get().last() < body.index()) {
      first = Math.max(first, source.get().last() + 1);
    }
    return trimmed(first, last);
  }

  /** {@return what follows the cue, up to the last word below {@code body}} */
  List<Span> afterwards(Token body) {
    return trimmed(cue.last() + 1, article.last(sentence, body));
  }

  /** {@return {@code spans} within the quotation that the cue stands in} */
  List<Span> inQuotation(List<Span> spans) {
    Optional<Quotation> around = article.quotations().outermostAt(cue.head().begin());
    if (around.isEmpty()) {
      return spans;
    }
    Span limit = around.get().span();
    List<Span> inside = new ArrayList<>();
    for (Span span : spans) {
      part(Math.max(span.begin(), limit.begin()), Math.min(span.end(), limit.end())).ifPresent(inside::add);
    }
    return inside;
  }

  /** {@return all that hangs below {@code body}} */
  List<Span> below(Token body) {
    return trimmed(article.first(sentence, body), article.last(sentence, body));
  }

  /** {@return the clause of {@code body} before the cue, and what follows a parenthetic cue} */
  List<Span> fronted(Token body) {
    int left = Math.min(cue.first(), source.map(Source::first).orElse(cue.first()));
    int right = Math.max(cue.last(), source.map(Source::last).orElse(cue.last()));
    List<Span> spans = new ArrayList<>();
    spans.addAll(trimmed(connective(article.first(sentence, body)), left - 1));
    boolean parenthetic =
        right + 2 < sentence.size()
            && sentence.token(right + 1).word().equals(",")
            && article.last(sentence, body) > right + 1
            && !cue.candidate().group().top().equals(body)
            && sentence.isBelow(cue.head(), body);
    if (parenthetic) {
      spans.addAll(trimmed(right + 2, article.last(sentence, body)));
    }
    return spans;
  }

  /** {@return the sentence without cue and source and what stands between and beside them} */
  List<Span> rest() {
    int left = Math.min(cue.first(), source.map(Source::first).orElse(cue.first()));
    int right = Math.max(cue.last(), source.map(Source::last).orElse(cue.last()));
    List<Span> spans = new ArrayList<>();
    Optional<Token> phrase = phrase();
    if (phrase.isPresent()) {
      right = Math.max(right, Math.min(article.last(sentence, phrase.get()), sentence.size() - 1));
    }
    int from = connective(0);
    if (from < left) {
      spans.addAll(trimmed(from, left - 1));
    }
    if (right + 1 < sentence.size()) {
      spans.addAll(trimmed(right + 1, sentence.size() - 1));
    }
    return spans;
  }

  private Optional<Token> phrase() {
    return cue.frame().kind() == Frame.Kind.AS
        ? Optional.of(cue.candidate().group().top())
        : Optional.empty();
  }

  private int connective(int from) {
    int first = from;
    while (first + 1 < sentence.size()
        && (sentence.token(first).isTag("CC") || sentence.token(first).word().equals(","))) {
      first++;
    }
    return first;
  }

  /** Without commas at the edges and the final stop; a quotation mark stays. */
  private List<Span> trimmed(int from, int to) {
    int first = from;
    int last = to;
    while (first <= last && isEdge(sentence.token(first))) {
      first++;
    }
    while (last >= first && isEnd(sentence.token(last))) {
      last--;
    }
    return first > last ? List.of() : List.of(sentence.span(first, last));
  }

  private boolean isEdge(Token token) {
    return token.isTag(",")
        || token.word().equals(":")
        || token.word().equals(";")
        || token.word().equals(".")
        || token.word().equals("-")
        || token.word().equals("–")
        || token.word().equals("—")
        || token.word().equals("--");
  }

  private boolean isEnd(Token token) {
    return isEdge(token);
  }

  /** {@return {@code spans} cut where cue or source stand in them} */
  List<Span> without(List<Span> spans) {
    List<Span> left = cut(spans, cue.span());
    if (source.isPresent()) {
      left = cut(left, source.get().span());
    }
    return left;
  }

  private List<Span> cut(List<Span> spans, Span hole) {
    List<Span> left = new ArrayList<>();
    for (Span span : spans) {
      if (!span.overlaps(hole)) {
        left.add(span);
      } else {
        part(span.begin(), hole.begin()).ifPresent(left::add);
        part(hole.end(), span.end()).ifPresent(left::add);
      }
    }
    return left;
  }

  /** The part between two offsets without white space and commas at its edges. */
  private Optional<Span> part(int from, int to) {
    String text = article.text().text();
    int begin = from;
    int end = to;
    while (begin < end && isLoose(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && isLoose(text.charAt(end - 1))) {
      end--;
    }
    return begin < end ? Optional.of(new Span(begin, end)) : Optional.empty();
  }

  private static boolean isLoose(char c) {
    return org.hearsay.corpus.model.Spans.isWhiteSpace(c) || c == ',' || c == ';';
  }
}
