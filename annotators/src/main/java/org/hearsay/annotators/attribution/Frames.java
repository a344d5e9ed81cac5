package org.hearsay.annotators.attribution;

import java.util.Comparator;
import java.util.Optional;
import org.hearsay.annotators.attribution.quotation.Quotation;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;

/** Reads the {@link Frame} of a word: which construction could hold a content, if it is a cue. */
final class Frames {
  private final Article article;
  private final Sentence sentence;
  private final QuotationFrames quotations;
  private final ComplementFrames complements;
  private final LooseFrames loose;
  private final NounFrames nouns;

  Frames(Article article, Sentence sentence) {
    this.article = article;
    this.sentence = sentence;
    this.quotations = new QuotationFrames(article, sentence);
    this.complements = new ComplementFrames(article, sentence);
    this.loose = new LooseFrames(article, sentence);
    this.nouns = new NounFrames(sentence);
  }

  /** {@return the frame of the verb or adjective that heads {@code group}} */
  Frame of(WordGroup group) {
    Token head = group.head();
    int left = left(group);
    boolean clause =
        sentence.child(head, "ccomp").filter(c -> c.index() > head.index()).isPresent();
    Optional<Frame> before =
        (clause || !loose.isFinite(group)
                ? Optional.<Quotation>empty()
                : quotations.before(group, left))
            .map(quotation -> Frame.quoted(Frame.Kind.FRONTED_QUOTATION, quotation));
    if (before.isPresent() && left > 0) {
      return before.get();
    }
    return loose
        .as(group)
        .or(() -> quotations.behind(group))
        .or(() -> complements.clause(head))
        .or(() -> loose.fronted(group, left))
        .or(() -> loose.unparsedClause(group))
        .or(() -> complements.infinitive(group))
        .or(() -> complements.phrase(group))
        .or(() -> loose.relative(head))
        .or(() -> loose.detached(group, left))
        .or(() -> before)
        .orElseGet(Frame::none);
  }

  /** {@return the frame of a noun} */
  Frame ofNoun(Token noun) {
    return nouns.of(noun);
  }

  /** The first token of the subject or, where it stands behind or is left out, of the group. */
  private int left(WordGroup group) {
    return sentence.children(group.top()).stream()
        .filter(child -> child.isRelation("nsubj") && child.index() < group.first())
        .max(Comparator.comparingInt(Token::index))
        .map(child -> article.first(sentence, child))
        .orElseGet(
            () ->
                Parenthesis.subject(sentence, group).map(TokenRange::first).orElse(group.first()));
  }
}
