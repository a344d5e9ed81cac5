package org.hearsay.annotators.quantity;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;

/**
 * A clause that says which ones are counted: "servicemen killed and wounded", "forces the general
 * led". It ends before what tells when something happened, which restricts nothing.
 */
record RestrictiveClause(Sentence sentence, Token verb) {
  private static final Set<String> COMPLEMENTS =
      Set.of("obj", "iobj", "xcomp", "ccomp", "compound:prt", "obl", "conj");
  private static final Set<String> TEMPORAL =
      Set.of("after", "before", "since", "until", "till", "during", "within", "for", "over");
  private static final Set<String> PERIODS =
      Set.of(
          "day",
          "night",
          "week",
          "weekend",
          "month",
          "year",
          "decade",
          "century",
          "hour",
          "minute",
          "morning",
          "afternoon",
          "evening",
          "spring",
          "summer",
          "autumn",
          "winter",
          "past");
  private static final int SUBJECT_REACH = 7;
  private static final Set<String> NAME = Set.of("flat", "appos");

  /**
   * {@return index of the last token; nothing if the clause is none that restricts}
   *
   * @param group whether a clause with a relative pronoun restricts, too
   * @param limit index of the last token that it may reach
   */
  OptionalInt last(boolean group, int limit) {
    // The parser calls a participle behind its noun an adjective, too: "rebels killed and
    // captured".
    boolean adjective = verb.isRelation("amod") && verb.isTag("VBN");
    if (!verb.isRelation("acl") && !adjective) {
      return OptionalInt.empty();
    }
    boolean relative = verb.isRelation("acl:relcl");
    boolean opens =
        relative
            ? group || !hasRelativePronoun()
            : verb.isTag("VBN") || verb.isTag("VBG") || verb.isTag("VBD");
    return opens ? OptionalInt.of(end(verb, limit)) : OptionalInt.empty();
  }

  /**
   * {@return the clause that begins behind token {@code last}, where the parser hung it elsewhere:
   * on the figure, or as the main clause of "half the shells the army fired were duds"}
   *
   * @param first index of the first token of the figure
   */
  static Optional<RestrictiveClause> misread(Sentence sentence, int first, int last) {
    for (int i = last + 1; i < Math.min(sentence.size(), last + SUBJECT_REACH); i++) {
      Token verb = sentence.token(i);
      if (!verb.isTag("VB")) {
        continue;
      }
      boolean next = i == last + 1;
      boolean opens = next || sentence.subtree(verb).nextClearBit(last + 1) > i;
      boolean ofFigure =
          next && verb.isRelation("acl") && verb.head() >= first && verb.head() < last;
      boolean participle = verb.isTag("VBN") || verb.isTag("VBG") || verb.isTag("VBD");
      boolean main = next && participle && hasSecondVerb(sentence, verb);
      boolean contact = !next && verb.isRelation("csubj");
      return opens && (ofFigure || contact || main)
          ? Optional.of(new RestrictiveClause(sentence, verb))
          : Optional.empty();
    }
    return Optional.empty();
  }

  /** The true main verb hangs on the participle that was taken for it. */
  private static boolean hasSecondVerb(Sentence sentence, Token verb) {
    return sentence.children(verb).stream()
        .anyMatch(
            child ->
                child.index() > verb.index()
                    && child.isTag("VB")
                    && child.isRelation("dep")
                    && sentence.child(child, "aux").isPresent());
  }

  /** {@return index of the last token of a clause that is known to restrict} */
  int end(int limit) {
    return end(verb, limit);
  }

  private boolean hasRelativePronoun() {
    return sentence.children(verb).stream()
        .anyMatch(
            child ->
                child.isTag("W")
                    || child.lower().equals("that")
                    || sentence.children(child).stream().anyMatch(below -> below.isTag("W")));
  }

  private int end(Token head, int limit) {
    int last = head.index();
    for (Token child : sentence.children(head)) {
      if (child.index() < head.index()) {
        continue;
      }
      boolean touches = sentence.subtree(child).nextSetBit(0) == last + 1;
      boolean joins = child.isRelation("cc") && touches;
      if (joins) {
        continue;
      }
      if (!child.isRelation(COMPLEMENTS) || isTime(child) || !(touches || isJoined(child, last))) {
        break;
      }
      int end = child.index() <= limit ? end(child, limit) : child.index();
      if (end > limit) {
        break;
      }
      last = end;
    }
    return head.isTag("NN") ? nameEnd(head, last, limit) : last;
  }

  /** A coordinated verb stands behind "and", which may hang on either verb. */
  private boolean isJoined(Token child, int last) {
    return child.isRelation("conj")
        && child.isTag("VB")
        && sentence.subtree(child).nextSetBit(0) <= last + 2;
  }

  private int nameEnd(Token noun, int last, int limit) {
    int end = Math.max(last, new NounPhrase(sentence, noun).last(false, limit));
    for (Token child : sentence.children(noun)) {
      if (child.isRelation(NAME) && sentence.subtree(child).nextSetBit(0) == end + 1) {
        end = sentence.subtree(child).length() - 1;
      }
    }
    return end;
  }

  private boolean isTime(Token child) {
    boolean preposition =
        sentence.child(child, "case").filter(word -> TEMPORAL.contains(word.lemma())).isPresent();
    return preposition
        || child.isRelation("obl:tmod")
        || PERIODS.contains(child.lemma())
        || child.entity().equals("DATE")
        || child.isTag("CD");
  }
}
