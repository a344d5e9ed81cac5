package org.hearsay.annotators.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;
import org.hearsay.corpus.model.Span;

/**
 * Completes contents with the quotations that they begin, end or go on in (guidelines, 3.1, 3.6).
 */
final class QuotedContents {
  private QuotedContents() {}

  /** {@return {@code spans} with cut quotations whole and continued ones added} */
  static List<Span> completed(Article article, Cue cue, Optional<Source> source, List<Span> spans) {
    List<Span> whole = new ArrayList<>();
    for (Span span : spans) {
      Span begun = whole(article, cue, span.begin()).map(q -> q.cover(span)).orElse(span);
      whole.add(whole(article, cue, span.end() - 1).map(q -> q.cover(begun)).orElse(begun));
    }
    if (!whole.isEmpty() && !article.quotations().isQuoted(cue.head().begin())) {
      int end = Math.max(cue.span().end(), source.map(s -> s.span().end()).orElse(0));
      for (Span span : whole) {
        end = Math.max(end, span.end());
      }
      Span last = whole.get(whole.size() - 1);
      if (article.quotations().isQuoted(last.end() - 1)) {
        continued(article, cue, end).ifPresent(whole::add);
      }
    }
    return whole;
  }

  private static Optional<Span> whole(Article article, Cue cue, int offset) {
    return article
        .quotations()
        .outermostAt(offset)
        .filter(q -> !q.span().overlaps(cue.span()))
        .map(Quotation::span);
  }

  /** The quotation after the cue that opens next in the paragraph, in this sentence or the next. */
  private static Optional<Span> continued(Article article, Cue cue, int end) {
    Sentence sentence = cue.sentence();
    int size = sentence.size();
    for (int i = 0; i < size; i++) {
      Token token = sentence.token(i);
      if (token.begin() >= end) {
        if (token.isTag("VB")) {
          return Optional.empty();
        }
        if (i > 0 && isBreak(sentence.token(i - 1))) {
          Optional<Span> opened = opening(article, token);
          if (opened.isPresent()) {
            return opened;
          }
        }
      }
    }
    List<Sentence> all = article.text().sentences();
    if (sentence.index() + 1 >= all.size()) {
      return Optional.empty();
    }
    Token next = all.get(sentence.index() + 1).token(0);
    boolean together =
        article.paragraphs().indexOf(next.begin())
            == article.paragraphs().indexOf(sentence.token(0).begin());
    return together ? opening(article, next) : Optional.empty();
  }

  private static boolean isBreak(Token token) {
    return token.word().equals(",") || token.word().equals(":") || token.word().equals("—");
  }

  private static Optional<Span> opening(Article article, Token token) {
    return article
        .quotations()
        .outermostAt(token.begin())
        .filter(q -> q.opened() && q.span().begin() == token.begin())
        .map(Quotation::span);
  }
}
