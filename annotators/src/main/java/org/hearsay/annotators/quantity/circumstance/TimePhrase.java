package org.hearsay.annotators.quantity.circumstance;

import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;
import org.hearsay.annotators.quantity.circumstance.CircumstanceLexicon.Role;

/** Reads how far a time without its preposition goes: "the six months to the end of June". */
record TimePhrase(Sentence sentence, CircumstanceLexicon words) {
  private static final int LONGEST = 7;
  private static final Set<String> LINKS = Set.of("of", "to", "ended", "ending", "through");

  /** {@return index of the last token of the time that begins at {@code from}, if one does} */
  OptionalInt end(int from) {
    int at = from;
    while (at < Math.min(sentence.size(), from + LONGEST)
        && isModifier(sentence.token(at))
        && !(at > from && sentence.token(at).isTag("DT"))) {
      at++;
    }
    if (at >= sentence.size() || !isTime(sentence.token(at))) {
      return OptionalInt.empty();
    }
    return extended(at);
  }

  private OptionalInt extended(int noun) {
    int last = noun;
    while (last + 1 < sentence.size() && isMore(sentence.token(last + 1))) {
      last++;
    }
    if (last + 1 < sentence.size()) {
      Token next = sentence.token(last + 1);
      if (words.is(Role.BEHIND_TIME, next.lower())) {
        return OptionalInt.of(last + 1);
      }
      if (next.isTag("NN") && sentence.token(last).head() == next.index()) {
        return OptionalInt.empty(); // "night train": the time only names the train
      }
      OptionalInt further = LINKS.contains(next.lower()) ? end(last + 2) : OptionalInt.empty();
      if (further.isPresent()) {
        return further;
      }
    }
    return OptionalInt.of(last);
  }

  private boolean isModifier(Token token) {
    boolean word =
        token.isTag("DT")
            || token.isTag("JJ")
            || token.isTag("PRP$")
            || token.isTag("POS")
            || token.isTag("CD")
            || token.lower().equals("about")
            || token.lower().equals("early")
            || token.lower().equals("late");
    boolean owner = token.isTag("NN") && token.isRelation("nmod:poss");
    return (word && !isYear(token) && !isDate(token)) || owner;
  }

  private boolean isMore(Token token) {
    return isDate(token) || isYear(token) || (isTime(token) && token.isTag("NN"));
  }

  /** {@return whether {@code token} is a date or a noun of time} */
  boolean isTime(Token token) {
    return isDate(token) || isYear(token) || words.is(Role.TIME, token.lemma());
  }

  private static boolean isDate(Token token) {
    boolean dated = token.entity().equals("DATE") || token.entity().equals("TIME");
    return dated && (token.isTag("NN") || token.isTag("CD"));
  }

  private static boolean isYear(Token token) {
    String word = token.word();
    return word.length() == 4
        && token.isTag("CD")
        && (word.startsWith("19") || word.startsWith("20"))
        && word.chars().allMatch(Character::isDigit);
  }
}
