package org.hearsay.annotators.quantity;

import java.util.BitSet;
import java.util.Set;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;

/** The tokens of a noun phrase around its head, without its determiner and loose modifiers. */
record NounPhrase(Sentence sentence, Token head) {
  private static final Set<String> BEFORE =
      Set.of("compound", "amod", "nmod:poss", "flat", "advmod", "punct");
  private static final Set<String> BEHIND = Set.of("acl", "nmod", "flat", "fixed");
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
        || token.isTag("PRP$")
        || !Character.isLetterOrDigit(token.word().codePointAt(0));
  }

  /** {@return index of the last token: restrictive clauses and "of" phrases included} */
  int last() {
    int last = head.index();
    for (Token child : sentence.children(head)) {
      if (child.index() < head.index()) {
        continue;
      }
      boolean of =
          !child.isRelation("nmod")
              || sentence
                  .child(child, "case")
                  .filter(word -> word.lemma().equals("of"))
                  .isPresent();
      if (!of || !child.isRelation(BEHIND)) {
        break;
      }
      BitSet below = sentence.subtree(child);
      boolean touches =
          below.nextSetBit(0) == last + 1 && below.cardinality() == below.length() - last - 1;
      if (!touches || below.length() - head.index() > LONGEST) {
        break;
      }
      last = below.length() - 1;
    }
    return last;
  }
}
