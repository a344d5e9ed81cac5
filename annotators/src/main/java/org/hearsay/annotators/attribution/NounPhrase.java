package org.hearsay.annotators.attribution;

import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;

/**
 * The extent of a source: the whole noun phrase with titles, apposition and the comma that closes
 * it, without the preposition before it and the stop or comma that ends the clause (guidelines,
 * section 2).
 */
final class NounPhrase {
  private static final Set<String> NOT_INSIDE =
      Set.of("parataxis", "advcl", "discourse", "cc", "dep", "ccomp");
  private static final Set<String> AFTERWARDS =
      Set.of("appos", "acl", "nmod", "dep", "amod", "conj");

  private NounPhrase() {}

  /** {@return the source headed by {@code head} where it doesn't run into {@code cue}} */
  static Optional<Source> around(Article article, Cue cue, Token head) {
    Sentence sentence = cue.sentence();
    int first = article.first(sentence, head);
    int last = article.last(sentence, head);
    for (Token child : sentence.children(head)) {
      boolean verbal = child.isRelation("conj") && child.isTag("VB");
      if (child.isRelation(NOT_INSIDE) || verbal) {
        if (child.index() > head.index()) {
          last = Math.min(last, Math.max(head.index(), article.first(sentence, child) - 1));
        } else if (!child.isRelation("dep")) {
          first = Math.max(first, Math.min(head.index(), article.last(sentence, child) + 1));
        }
      }
    }
    if (head.index() < cue.first()) {
      last = Math.min(last, cue.first() - 1);
    } else if (head.index() > cue.last()) {
      first = Math.max(first, cue.last() + 1);
    } else {
      return Optional.empty();
    }
    return trimmed(article, cue, head, first, last);
  }

  private static Optional<Source> trimmed(Article article, Cue cue, Token head, int from, int to) {
    Sentence sentence = cue.sentence();
    int first = from;
    int last = to;
    while (first < head.index() && isOutside(sentence.token(first))) {
      first++;
    }
    while (last > head.index() && isPunctuation(sentence.token(last))) {
      last--;
    }
    boolean next = last + 1 < sentence.size() && sentence.token(last + 1).word().equals(",");
    if (next
        && last + 2 < sentence.size()
        && last > head.index()
        && comma(article, cue, head, last)) {
      last++;
    }
    return Optional.of(new Source(sentence, head, first, last));
  }

  /** Whether a comma opens something after the head, which a comma behind {@code last} closes. */
  private static boolean comma(Article article, Cue cue, Token head, int last) {
    Sentence sentence = cue.sentence();
    if (head.index() > cue.last()) {
      return false;
    }
    for (int i = head.index() + 1; i < last; i++) {
      if (sentence.token(i).word().equals(",")) {
        return sentence.children(head).stream()
            .anyMatch(
                c ->
                    c.index() > head.index()
                        && c.isRelation(AFTERWARDS)
                        && article.last(sentence, c) >= last - 1);
      }
    }
    return false;
  }

  private static boolean isOutside(Token token) {
    boolean preposition = token.isRelation("case") && !token.isTag("POS");
    return preposition
        || isPunctuation(token)
        || token.isRelation("cc")
        || token.isRelation("mark");
  }

  private static boolean isPunctuation(Token token) {
    return token.relation().equals("punct")
            && !token.word().equals(")")
            && !token.word().equals("(")
            && !token.isTag("-RRB")
            && !token.isTag("-LRB")
        || token.isTag("``")
        || token.word().equals(",");
  }
}
