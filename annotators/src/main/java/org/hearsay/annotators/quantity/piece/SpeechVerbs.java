package org.hearsay.annotators.quantity.piece;

import java.util.Set;

/** Verbs whose subject is a person, for they tell of speech: "one nurse said". Pure functions. */
public final class SpeechVerbs {
  private static final Set<String> LEMMAS =
      Set.of(
          "add",
          "admit",
          "advise",
          "argue",
          "ask",
          "complain",
          "deny",
          "explain",
          "fume",
          "insist",
          "joke",
          "note",
          "plead",
          "post",
          "recall",
          "remark",
          "reply",
          "say",
          "scoff",
          "tell",
          "warn",
          "wonder",
          "write");

  private SpeechVerbs() {}

  /** {@return whether {@code lemma} is that of one} */
  public static boolean holds(String lemma) {
    return LEMMAS.contains(lemma);
  }
}
