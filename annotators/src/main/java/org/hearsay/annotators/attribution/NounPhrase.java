package org.hearsay.annotators.attribution;

import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;

/**
 * The extent of a source: the whole noun phrase with title and apposition, and the comma that
 * closes it before its cue, but without the preposition before it and the stop or comma that ends
 * the clause (guidelines, section 2).
 */
final class NounPhrase {
  private static final Set<String> NOT_INSIDE =
      Set.of("parataxis", "advcl", "discourse", "cc", "dep", "ccomp");
  private static final Set<String> CLOSED = Set.of("appos", "acl", "nmod", "dep", "amod", "conj");
  private static final Set<String> BEFORE = Set.of("case", "cc", "mark");
  private static final Set<String> BRACKETS = Set.of("(", ")", "[", "]");

  private NounPhrase() {}

  /** {@return the noun phrase of {@code head}, unless that is in {@code cue}} */
  static Optional<Source> around(Article article, Cue cue, Token head) {
    if (cue.holds(head.index())) {
      return Optional.empty();
    }
    Sentence sentence = cue.sentence();
    int first = article.first(sentence, head);
    int last = article.last(sentence, head);
    for (Token child : sentence.children(head)) {
      boolean clause = child.isRelation("conj") && child.isTag("VB");
      boolean outside = !head.isTag("VB") && (clause || child.isRelation(NOT_INSIDE));
      if (outside && child.index() > head.index()) {
        last = Math.min(last, Math.max(head.index(), article.first(sentence, child) - 1));
      } else if (outside && !child.isRelation("dep")) {
        first = Math.max(first, Math.min(head.index(), article.last(sentence, child) + 1));
      }
    }
    boolean before = head.index() < cue.first();
    first = before ? first : Math.max(first, cue.last() + 1);
    last = before ? Math.min(last, cue.first() - 1) : last;
    return Optional.of(trimmed(article, cue, head, first, last));
  }

  private static Source trimmed(Article article, Cue cue, Token head, int from, int to) {
    Sentence sentence = cue.sentence();
    int first = from;
    int last = to;
    while (first < head.index() && isBefore(sentence.token(first))) {
      first++;
    }
    while (last > head.index() && isPunctuation(sentence.token(last))) {
      last--;
    }
    boolean comma =
        last + 1 < cue.first()
            && sentence.token(last + 1).word().equals(",")
            && isClosed(article, sentence, head, last);
    return new Source(sentence, head, first, comma ? last + 1 : last);
  }

  /** Whether a comma opens something behind the head that a comma behind {@code last} closes. */
  private static boolean isClosed(Article article, Sentence sentence, Token head, int last) {
    boolean opened =
        sentence.tokens().subList(head.index() + 1, Math.max(head.index() + 1, last)).stream()
            .anyMatch(token -> token.word().equals(","));
    return opened
        && sentence.children(head).stream()
            .anyMatch(
                child ->
                    child.index() > head.index()
                        && child.isRelation(CLOSED)
                        && article.last(sentence, child) >= last - 1);
  }

  private static boolean isBefore(Token token) {
    return (token.isRelation(BEFORE) && !token.isTag("POS")) || isPunctuation(token);
  }

  private static boolean isPunctuation(Token token) {
    return (token.relation().equals("punct") && !BRACKETS.contains(token.word()))
        || token.isTag("``")
        || token.word().equals(",");
  }
}
