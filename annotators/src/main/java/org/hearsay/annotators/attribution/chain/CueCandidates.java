package org.hearsay.annotators.attribution.chain;

import java.util.Set;
import org.hearsay.annotators.parse.Token;

/** Which tokens may head a cue. Pure. */
final class CueCandidates {
  private static final Set<String> OTHERS =
      Set.of(
          ":",
          "-",
          "--",
          "—",
          "–",
          "―",
          "according",
          "reportedly",
          "allegedly",
          "supposedly",
          "purportedly",
          "per",
          "for",
          "to",
          "as",
          "of",
          "like",
          "down");

  private CueCandidates() {}

  /** {@return whether the token may head a cue} */
  static boolean holds(Token token) {
    return token.isTag("VB")
        || token.isTag("NN")
        || token.isTag("JJ")
        || isMark(token)
        || OTHERS.contains(token.lemma());
  }

  private static boolean isMark(Token token) {
    return token.tag().equals(":") || token.tag().equals("HYPH");
  }
}
