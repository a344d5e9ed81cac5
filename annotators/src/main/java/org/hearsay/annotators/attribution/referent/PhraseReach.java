package org.hearsay.annotators.attribution.referent;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.hearsay.annotators.attribution.draft.Anchor;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;
import org.hearsay.corpus.model.Span;

/**
 * How far a noun phrase reaches to both sides of its head: over what says which one is meant, but
 * not over commas, appositions and clauses that only tell more. Pure functions.
 */
final class PhraseReach {
  private static final Set<String> BEFORE =
      Set.of("det", "amod", "compound", "nmod:poss", "nummod", "advmod", "flat", "nmod");
  private static final Set<String> BEHIND = Set.of("nmod", "flat", "compound", "nummod");

  /** Clauses that say which one is meant, if no comma cuts them off: "a nurse who left early". */
  private static final Set<String> CLAUSES = Set.of("acl", "acl:relcl");

  private PhraseReach() {}

  static int first(Anchor head, Span limit) {
    Sentence sentence = head.sentence();
    int first = head.token().index();
    List<Token> children = sentence.children(head.token());
    for (int c = children.size() - 1; c >= 0; c--) {
      Token child = children.get(c);
      if (child.index() < first && child.isRelation(BEFORE)) {
        BitSet below = sentence.subtree(child);
        int from = below.nextSetBit(0);
        boolean touches = below.nextClearBit(from) == first;
        if (!touches || sentence.token(from).begin() < limit.begin() || hasComma(sentence, below)) {
          return first;
        }
        first = from;
      }
    }
    return first;
  }

  private static boolean hasComma(Sentence sentence, BitSet below) {
    return below.stream().anyMatch(i -> sentence.token(i).word().equals(","));
  }

  static int last(Anchor head, Span limit) {
    Sentence sentence = head.sentence();
    int last = head.token().index();
    for (Token child : sentence.children(head.token())) {
      if (child.index() < last) {
        continue;
      }
      BitSet below = sentence.subtree(child);
      if (below.nextSetBit(0) != last + 1
          || !(child.isRelation(BEHIND) || (isCommon(head.token()) && child.isRelation(CLAUSES)))
          || isNoPart(head.token(), child, sentence.token(last + 1))) {
        break;
      }
      int end = clean(sentence, child, below, child.isRelation(CLAUSES));
      if (breaks(sentence.token(end))) {
        break;
      }
      if (sentence.token(end).end() > limit.end()) {
        break;
      }
      last = end;
      if (end < below.length() - 1) {
        break;
      }
    }
    return last;
  }

  private static boolean isCommon(Token noun) {
    return noun.entity().equals("O") && !noun.isTag("NNP");
  }

  /** A date, or a place behind a name, which is no part of it ("Ukraine in October"). */
  private static boolean isNoPart(Token head, Token child, Token preposition) {
    return child.entity().equals("DATE")
        || child.entity().equals("TIME")
        || (!head.entity().equals("O") && preposition.lower().equals("in"));
  }

  static boolean breaks(Token token) {
    return token.isTag(",") || token.isTag("-") || token.isTag("``");
  }

  /** The last word of a phrase before a comma, a bracket or a clause in it. */
  private static int clean(Sentence sentence, Token top, BitSet below, boolean clause) {
    int from = below.nextSetBit(0);
    int end = from;
    int to = below.nextClearBit(from);
    for (int i = from; i < to; i++) {
      Token token = sentence.token(i);
      boolean verb = !clause && (token.isTag("V") || token.isTag("W"));
      if ((clause || i > top.index()) && (breaks(token) || verb)) {
        break;
      }
      end = i;
    }
    while (end > from && !clause && sentence.token(end).isTag("IN")) {
      end--;
    }
    return end;
  }
}
