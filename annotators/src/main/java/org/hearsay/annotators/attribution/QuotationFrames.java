package org.hearsay.annotators.attribution;

import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.attribution.quotation.Quotation;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;

/** The quotations that stand before or behind a cue as its content. */
final class QuotationFrames {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD", ":");

  /** How many tokens may stand between a cue and the quotation behind it. */
  private static final int NEAR = 6;

  /** How many tokens may stand between a quotation and the cue behind it: a subject. */
  private static final int FAR = 30;

  private final Article article;
  private final Sentence sentence;

  QuotationFrames(Article article, Sentence sentence) {
    this.article = article;
    this.sentence = sentence;
  }

  /**
   * {@return the quotation that ends right before the subject or the cue, as it does before "she
   * said"}
   *
   * @param left index of the first token of subject and cue
   */
  Optional<Quotation> before(WordGroup group, int left) {
    for (int i = group.first() - 1; i >= Math.max(0, group.first() - FAR); i--) {
      Token token = sentence.token(i);
      Optional<Quotation> quotation = endingAt(sentence, i, group.head());
      if (quotation.isPresent()) {
        boolean comma = isComma(i + 1) && i + 2 >= left;
        boolean whole = quotation.get().span().begin() <= sentence.token(0).begin() && i > 3;
        return quotation.filter(q -> comma || whole || endsClause(q));
      }
      if (i < left && (token.isTag("VB") || FINITE.contains(token.tag()))) {
        return Optional.empty();
      }
    }
    return left == 0 ? beforeSentence() : Optional.empty();
  }

  private Optional<Quotation> beforeSentence() {
    if (sentence.index() == 0) {
      return Optional.empty();
    }
    Sentence previous = article.text().sentences().get(sentence.index() - 1);
    Token end = previous.token(previous.size() - 1);
    boolean together =
        article.paragraphs().indexOf(end.begin())
            == article.paragraphs().indexOf(sentence.token(0).begin());
    return together ? endingAt(previous, previous.size() - 1, sentence.token(0)) : Optional.empty();
  }

  private Optional<Quotation> endingAt(Sentence where, int index, Token outside) {
    Token end = where.token(index);
    return article
        .quotation(end, outside)
        .filter(q -> q.closed() && q.span().end() == end.end() && q.span().length() > 2);
  }

  private boolean endsClause(Quotation quotation) {
    String words = quotation.span().in(article.text().text());
    int at = words.length() - 2;
    while (at > 0 && "\"”’'`".indexOf(words.charAt(at)) >= 0) {
      at--;
    }
    return ",.?!…—-".indexOf(words.charAt(at)) >= 0;
  }

  private boolean isComma(int index) {
    return sentence.token(index).word().equals(",");
  }

  /** {@return a quotation right behind the group, or behind a comma or colon near it} */
  Optional<Frame> behind(WordGroup group) {
    Token head = group.head();
    int from = group.last() + 1;
    for (int i = from; i < Math.min(sentence.size(), from + NEAR); i++) {
      Token token = sentence.token(i);
      Optional<Quotation> quotation = article.quotation(token, head);
      if (quotation.isPresent()) {
        Token before = sentence.token(i - 1);
        return quotation
            .filter(q -> q.opened() && q.span().begin() == token.begin())
            .filter(q -> introduces(before, group, q) && !isPartOfClause(head, q))
            .map(q -> Frame.quoted(Frame.Kind.QUOTATION, q));
      }
      if (token.isTag("VB") && !token.isTag("VBG")) {
        return Optional.empty();
      }
    }
    return sentence.token(sentence.size() - 1).word().equals(":") && from + NEAR >= sentence.size()
        ? inNextSentence()
        : Optional.empty();
  }

  private boolean introduces(Token before, WordGroup group, Quotation quotation) {
    if (before.word().equals(":") || before.word().equals(",")) {
      return true;
    }
    int end = sentence.token(sentence.size() - 1).end();
    boolean finite = FINITE.contains(sentence.token(group.first()).tag());
    return finite && before.index() == group.head().index() && quotation.span().end() + 1 >= end;
  }

  /** Whether the quotation is a part of a clause below the cue. */
  private boolean isPartOfClause(Token head, Quotation quotation) {
    int end = quotation.span().end();
    return sentence
        .child(head, "ccomp")
        .filter(c -> c.index() > head.index())
        .filter(c -> sentence.token(article.last(sentence, c)).begin() >= end)
        .filter(c -> sentence.token(article.first(sentence, c)).begin() < end)
        .isPresent();
  }

  /** The quotation that begins the next sentence. */
  private Optional<Frame> inNextSentence() {
    return article
        .next(sentence)
        .map(next -> next.token(0))
        .flatMap(
            token ->
                article
                    .quotations()
                    .outermostAt(token.begin())
                    .filter(q -> q.opened() && q.span().begin() == token.begin()))
        .map(q -> Frame.quoted(Frame.Kind.QUOTATION, q));
  }
}
