package org.hearsay.annotators.quantity.circumstance;

import java.util.Optional;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;

/** Reads from left to right how far a noun phrase goes, where the tree is not asked. */
record ShortNounPhrase(Sentence sentence) {
  private static final int LONGEST = 8;

  /** {@return the last token of a noun phrase without verb that begins at {@code from}} */
  Optional<Integer> end(int from) {
    int last = -1;
    for (int i = from; i < Math.min(sentence.size(), from + LONGEST + 1); i++) {
      Token token = sentence.token(i);
      boolean noun = token.isTag("NN");
      boolean inside =
          token.isTag("DT")
              || token.isTag("JJ")
              || token.isTag("PRP$")
              || token.isTag("POS")
              || token.isTag("CD");
      boolean of = last >= 0 && token.lower().equals("of");
      if (noun) {
        last = i;
      } else if (!inside && !of) {
        break;
      }
    }
    return last < 0 ? Optional.empty() : Optional.of(last);
  }
}
