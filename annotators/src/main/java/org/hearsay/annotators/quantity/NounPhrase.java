package org.hearsay.annotators.quantity;

import java.util.BitSet;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;

/** The tokens of a noun phrase around its head, without its determiner and loose modifiers. */
record NounPhrase(Sentence sentence, Token head) {
  private static final Set<String> BEFORE =
      Set.of("compound", "amod", "nmod:poss", "flat", "advmod", "punct");
  private static final Set<String> NAME = Set.of("flat", "fixed");
  private static final int LONGEST = 25;

  /** {@return index of the first token: the leftmost modifier that touches the head} */
  int first() {
    int first = head.index();
    for (int i = sentence.children(head).size() - 1; i >= 0; i--) {
      Token child = sentence.children(head).get(i);
      if (child.index() > head.index()) {
        continue;
      }
      boolean own = child.isRelation(BEFORE) && !child.isTag("PRP$") && !child.isTag("DT");
      if (!own) {
        break;
      }
      BitSet below = sentence.subtree(child);
      boolean touches =
          below.length() == first && below.cardinality() == first - below.nextSetBit(0);
      if (!touches || below.cardinality() > LONGEST) {
        break;
      }
      first = below.nextSetBit(0);
    }
    while (first < head.index() && isLoose(sentence.token(first))) {
      first++;
    }
    return first;
  }

  private static boolean isLoose(Token token) {
    return token.isTag("DT")
        || token.isTag("PRP")
        || !Character.isLetterOrDigit(token.word().codePointAt(0));
  }

  /**
   * {@return index of the last token: "of" phrases and restrictive clauses included}
   *
   * @param group whether the phrase names the group that a share is taken of, which a clause with
   *     "that" or "who" helps to say; behind a plain count such a clause says something more
   */
  int last(boolean group) {
    return last(group, head.index() + LONGEST);
  }

  /** The last token that is not behind {@code limit}. */
  int last(boolean group, int limit) {
    int last = head.index();
    for (Token child : sentence.children(head)) {
      if (child.index() < head.index()) {
        continue;
      }
      OptionalInt end =
          child.index() <= limit && begin(child) == last + 1
              ? modifierEnd(child, group, limit)
              : OptionalInt.empty();
      if (end.isEmpty() || end.getAsInt() > limit) {
        break;
      }
      last = end.getAsInt();
    }
    return last;
  }

  private OptionalInt modifierEnd(Token child, boolean group, int limit) {
    if (child.isRelation(NAME)) {
      return OptionalInt.of(sentence.subtree(child).length() - 1);
    }
    if (child.isRelation("nmod")) {
      boolean of =
          sentence.child(child, "case").filter(word -> word.lemma().equals("of")).isPresent();
      return of
          ? OptionalInt.of(new NounPhrase(sentence, child).coordinatedLast(limit))
          : OptionalInt.empty();
    }
    return new RestrictiveClause(sentence, child).last(group, limit);
  }

  /** "of bread and salt": both belong to the phrase. */
  private int coordinatedLast(int limit) {
    int last = last(false, limit);
    for (Token child : sentence.children(head)) {
      boolean noun = child.isRelation("conj") && child.isTag("NN");
      if (noun && child.index() <= limit && begin(child) == last + 1) {
        last = new NounPhrase(sentence, child).last(false, limit);
      }
    }
    return last;
  }

  private int begin(Token token) {
    return sentence.subtree(token).nextSetBit(0);
  }
}
