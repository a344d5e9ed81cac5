package org.hearsay.annotators.quantity.measured;

import java.util.BitSet;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;

/**
 * The tokens of a noun phrase around its head, without its determiner and loose modifiers.
 *
 * @param units the figures of the sentence, which are no part of it
 */
record NounPhrase(Sentence sentence, Token head, UnitTokens units) {
  private static final Set<String> BEFORE = Set.of("compound", "amod", "flat", "advmod", "punct");
  private static final Set<String> NAME = Set.of("flat", "fixed");

  /** Nouns that say nothing without what they hold. */
  private static final Set<String> HOLDING =
      Set.of(
          "pair",
          "count",
          "kind",
          "type",
          "sort",
          "case",
          "act",
          "piece",
          "sheet",
          "bag",
          "barrel",
          "bottle",
          "box",
          "copy",
          "cup",
          "glass",
          "head",
          "load",
          "loaf",
          "lot",
          "pack",
          "plate",
          "set",
          "slice",
          "stack",
          "truckload",
          "sack",
          "crate",
          "bale",
          "jar",
          "tin",
          "basket",
          "bundle",
          "packet",
          "bucket",
          "species",
          "variety",
          "breed",
          "kilo",
          "kilogram",
          "tonne",
          "ton",
          "litre",
          "liter",
          "gallon",
          "pint",
          "ounce",
          "bushel",
          "unit",
          "round",
          "item",
          "form",
          "share",
          "number",
          "rate",
          "risk",
          "sale",
          "level",
          "percentage",
          "proportion",
          "amount",
          "total");

  /** Modifiers that restrict nothing. */
  private static final Set<String> UNSAID =
      Set.of(
          "own",
          "estimated",
          "expected",
          "predicted",
          "projected",
          "less",
          "more",
          "most",
          "fewer",
          "several",
          "many",
          "various",
          "numerous");

  private static final int LONGEST = 25;

  /** {@return index of the first token: the leftmost modifier that touches the head} */
  int first() {
    int first = head.index();
    for (int i = sentence.children(head).size() - 1; i >= 0; i--) {
      Token child = sentence.children(head).get(i);
      if (child.index() > head.index()) {
        continue;
      }
      boolean own =
          (child.isRelation(BEFORE) || isOfName(child))
              && !child.isTag("PRP$")
              && !child.isTag("DT")
              && !child.entity().equals("TIME");
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

  /** "the Stoxx 600 index": a number that is no figure. */
  private boolean isOfName(Token child) {
    return child.isTag("CD")
        && Character.isDigit(child.word().codePointAt(0))
        && child.isRelation("nummod")
        && !units.isFigure(child)
        && !child.entity().equals("DATE");
  }

  /** {@return whether {@code token} restricts nothing at the head of a phrase} */
  static boolean isLoose(Token token) {
    return token.isTag("DT")
        || token.isTag("PRP")
        || UNSAID.contains(token.lower())
        || !Character.isLetterOrDigit(token.word().codePointAt(0));
  }

  /** {@return index of the last token: "of" phrases included where the head says little alone} */
  int last() {
    return last(head.index() + LONGEST);
  }

  private int last(int limit) {
    int last = head.index();
    for (Token child : sentence.children(head)) {
      if (child.index() < head.index()) {
        continue;
      }
      OptionalInt end =
          child.index() <= limit && begin(child) == last + 1
              ? modifierEnd(child, limit)
              : OptionalInt.empty();
      if (end.isEmpty() || end.getAsInt() > limit) {
        break;
      }
      last = end.getAsInt();
    }
    return last;
  }

  private OptionalInt modifierEnd(Token child, int limit) {
    if (child.isRelation(NAME)) {
      return OptionalInt.of(sentence.subtree(child).length() - 1);
    }
    boolean of =
        HOLDING.contains(head.lemma())
            && child.isRelation("nmod")
            && sentence.child(child, "case").filter(word -> word.lemma().equals("of")).isPresent();
    return of
        ? OptionalInt.of(new NounPhrase(sentence, child, units).coordinatedLast(limit))
        : OptionalInt.empty();
  }

  /** "of bread and salt": both belong to the phrase. */
  private int coordinatedLast(int limit) {
    int last = last(limit);
    for (Token child : sentence.children(head)) {
      boolean noun = child.isRelation("conj") && child.isTag("NN");
      if (noun && child.index() <= limit && begin(child) == last + 1) {
        last = new NounPhrase(sentence, child, units).last(limit);
      }
    }
    return last;
  }

  private int begin(Token token) {
    return sentence.subtree(token).nextSetBit(0);
  }
}
