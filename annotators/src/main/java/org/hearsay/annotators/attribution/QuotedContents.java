package org.hearsay.annotators.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.attribution.quotation.Quotation;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;
import org.hearsay.corpus.model.Span;

/**
 * Completes contents with the quotations that they begin, end or go on in: marks are in, a cut
 * quotation is made whole, and one that goes on behind the cue or in the next sentence of the
 * paragraph is a second span (guidelines, 3.1 and 3.6).
 */
final class QuotedContents {
  private static final Set<String> BREAKS = Set.of(",", ":", "—", "--");

  private final Article article;
  private final Cue cue;

  QuotedContents(Article article, Cue cue) {
    this.article = article;
    this.cue = cue;
  }

  /** {@return {@code spans} completed, within the quotation that the cue stands in, if any} */
  List<Span> completed(List<Span> spans, Optional<Source> source) {
    Optional<Quotation> around = article.quotations().outermostAt(cue.head().begin());
    if (around.isPresent()) {
      return Cuts.within(article.text().text(), spans, List.of(around.get().span()));
    }
    List<Span> whole = new ArrayList<>();
    for (Span span : spans) {
      Span begun = whole(span.begin()).map(span::cover).orElse(span);
      whole.add(whole(span.end() - 1).map(begun::cover).orElse(begun));
    }
    if (!whole.isEmpty()) {
      int end = Math.max(cue.span().end(), source.map(s -> s.span().end()).orElse(0));
      end = Math.max(end, whole.stream().mapToInt(Span::end).max().orElse(end));
      if (article.quotations().isQuoted(whole.get(whole.size() - 1).end() - 1)) {
        continued(end).ifPresent(whole::add);
      }
    }
    return whole;
  }

  private Optional<Span> whole(int offset) {
    return article
        .quotations()
        .outermostAt(offset)
        .map(Quotation::span)
        .filter(span -> !span.overlaps(cue.span()));
  }

  /** The quotation that opens next behind offset {@code end}, before any other verb. */
  private Optional<Span> continued(int end) {
    Sentence sentence = cue.sentence();
    for (int i = Article.indexFrom(sentence, end); i < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (token.isTag("VB")) {
        return Optional.empty();
      }
      if (i > 0 && BREAKS.contains(sentence.token(i - 1).word())) {
        Optional<Span> opened = opening(token);
        if (opened.isPresent()) {
          return opened;
        }
      }
    }
    return article
        .next(sentence)
        .map(next -> next.token(0))
        .filter(this::isInParagraph)
        .flatMap(this::opening);
  }

  private boolean isInParagraph(Token token) {
    return article.paragraphs().indexOf(token.begin())
        == article.paragraphs().indexOf(cue.head().begin());
  }

  private Optional<Span> opening(Token token) {
    return article
        .quotations()
        .outermostAt(token.begin())
        .filter(quotation -> quotation.opened() && quotation.span().begin() == token.begin())
        .map(Quotation::span);
  }
}
