package org.hearsay.annotators.attribution;

import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;

/**
 * A verb or adjective with the words that touch it and belong to it: auxiliaries, modals, negation,
 * adverbs, a copula, a verb of raising or trying above it (guidelines, 1.1, 1.2, 1.4).
 *
 * @param sentence the sentence of the group
 * @param head the word that the group is about
 * @param top the highest verb of the group, which bears the subject: {@code appeared} in "appeared
 *     to be planning", otherwise the head
 * @param first index of the first token
 * @param last index of the last token
 */
record WordGroup(Sentence sentence, Token head, Token top, int first, int last) {
  private static final Set<String> BEFORE = Set.of("aux", "advmod", "cop", "neg");

  /** Verbs that go into the cue with the verb that they govern. */
  private static final Set<String> RAISING =
      Set.of(
          "appear",
          "seem",
          "try",
          "attempt",
          "begin",
          "continue",
          "start",
          "go",
          "have",
          "want",
          "like",
          "quote",
          "need",
          "decline",
          "refuse",
          "happen",
          "tend",
          "keep",
          "stop",
          "dare");

  private static final Set<String> NO_PARTICIPLE = Set.of("want", "decline", "refuse", "like");

  /** {@return the group around {@code head}} */
  static WordGroup around(Sentence sentence, Token head) {
    Token top = head;
    int first = before(sentence, head.index(), head);
    for (Optional<Token> above = governor(sentence, top, first); above.isPresent(); ) {
      top = above.get();
      first = before(sentence, top.index(), top);
      above = governor(sentence, top, first);
    }
    boolean infinitive = first > 0 && isTag(sentence, first - 1, "TO");
    if (infinitive && sentence.token(first - 1).head() == top.index()) {
      first--;
    }
    return new WordGroup(sentence, head, top, first, after(sentence, head));
  }

  private static int before(Sentence sentence, int from, Token head) {
    int first = from;
    while (first > 0 && belongs(sentence.token(first - 1), first - 1, head, from)) {
      first--;
    }
    return first;
  }

  private static boolean belongs(Token token, int index, Token head, int from) {
    boolean inGroup = token.head() == head.index() || (token.head() > index && token.head() < from);
    return inGroup && token.isRelation(BEFORE) && !token.isTag("W") && !token.isTag(",");
  }

  /** The verb of raising or trying directly before the group, if the group hangs below it. */
  private static Optional<Token> governor(Sentence sentence, Token head, int first) {
    if (head.head() < 0 || head.head() >= first || first == 0) {
      return Optional.empty();
    }
    Token above = sentence.token(head.head());
    boolean infinitive =
        head.isRelation("xcomp") && first - above.index() == 2 && isTag(sentence, first - 1, "TO");
    boolean participle =
        head.isRelation("xcomp")
            && head.tag().equals("VBG")
            && first - above.index() == 1
            && !NO_PARTICIPLE.contains(above.lemma());
    boolean quoted =
        above.lemma().equals("quote")
            && first - above.index() == 2
            && sentence.token(first - 1).lower().equals("as");
    boolean raises = (infinitive || participle) && RAISING.contains(above.lemma());
    return raises || quoted ? Optional.of(above) : Optional.empty();
  }

  private static boolean isTag(Sentence sentence, int index, String tag) {
    return sentence.token(index).isTag(tag);
  }

  private static int after(Sentence sentence, Token head) {
    int last = head.index();
    while (last + 1 < sentence.size()) {
      Token next = sentence.token(last + 1);
      boolean particle = next.relation().equals("compound:prt") && next.head() == head.index();
      boolean manner =
          next.isRelation("advmod")
              && next.head() == head.index()
              && (next.lower().endsWith("ly")
                  || next.lower().equals("n't")
                  || next.lower().equals("not"));
      if (!particle && !manner) {
        return last;
      }
      last++;
    }
    return last;
  }
}
