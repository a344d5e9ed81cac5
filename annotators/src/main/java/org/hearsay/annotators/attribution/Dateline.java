package org.hearsay.annotators.attribution;

import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;
import org.hearsay.corpus.model.Span;

/** Place, agency and day before a story, which are in no span: "HALDEN, 9 October (AP) —". */
final class Dateline {
  private static final int LONGEST = 14;
  private static final int FEWEST_CAPITALS = 3;
  private static final Set<String> DASHES = Set.of("—", "–", "--", "-", "―");

  private Dateline() {}

  /** {@return the dateline that opens {@code sentence}, its dash included} */
  static Optional<Span> of(Sentence sentence) {
    if (!isPlace(sentence.token(0).word())) {
      return Optional.empty();
    }
    for (Token token : sentence.tokens().subList(0, Math.min(LONGEST, sentence.size()))) {
      if (DASHES.contains(token.word())) {
        return token.index() + 1 < sentence.size()
            ? Optional.of(sentence.span(0, token.index()))
            : Optional.empty();
      }
      if (token.isTag("VB") || token.isTag("MD") || token.isTag("PRP")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isPlace(String word) {
    return word.length() >= FEWEST_CAPITALS && word.chars().allMatch(Character::isUpperCase);
  }
}
