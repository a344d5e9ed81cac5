package org.hearsay.annotators.quantity;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;
import org.hearsay.annotators.quantity.CircumstanceLexicon.Role;

/**
 * Reads what a figure is compared with: "compared with last year", "from a year earlier", "than in
 * 2019", "above the median".
 */
record ReferencePhrase(Sentence sentence, CircumstanceLexicon words, TimePhrase times) {
  private static final Set<String> RANKS = Set.of("above", "below");
  private static final int LONGEST = 8;
  private static final int FAR = 16;

  /** {@return the phrase that begins at {@code i}, if one does} */
  Optional<Circumstance> at(int i) {
    String word = sentence.token(i).lower();
    boolean than = word.equals("than");
    if (words.is(Role.COMPARES, word) || than) {
      int next = i + 1 < sentence.size() && sentence.token(i + 1).isTag("IN") ? i + 2 : i + 1;
      boolean tied = !than || isComparative(i);
      return tied
          ? reference(i, longer(compared(i), new ShortNounPhrase(sentence).end(next)))
          : Optional.empty();
    }
    if (word.equals("from")) {
      OptionalInt last = times.end(i + 1);
      if (last.isPresent()) {
        return reference(i, Optional.of(last.getAsInt()));
      }
      boolean before =
          i + 2 < sentence.size() && words.is(Role.BEFORE_TIME, sentence.token(i + 2).lower());
      return before ? reference(i, new ShortNounPhrase(sentence).end(i + 1)) : Optional.empty();
    }
    boolean measured = i > 0 && sentence.token(i - 1).isTag("NN") && RANKS.contains(word);
    return measured
        ? reference(i, longer(compared(i), new ShortNounPhrase(sentence).end(i + 1)))
        : Optional.empty();
  }

  /** "than any pier known here", "than we thought": all that hangs on what is compared. */
  private Optional<Integer> compared(int i) {
    Optional<Token> head = sentence.head(sentence.token(i)).filter(word -> word.index() > i);
    if (head.isEmpty()) {
      return Optional.empty();
    }
    int last = i;
    while (last + 1 < Math.min(sentence.size(), i + FAR)
        && isInside(sentence.token(last + 1))
        && sentence.isBelow(sentence.token(last + 1), head.get())) {
      last++;
    }
    return Optional.of(last).filter(end -> end >= head.get().index());
  }

  private static boolean isInside(Token token) {
    return token.isTag("POS") || Character.isLetterOrDigit(token.word().codePointAt(0));
  }

  private static Optional<Integer> longer(Optional<Integer> one, Optional<Integer> other) {
    return Stream.concat(one.stream(), other.stream()).max(Comparator.naturalOrder());
  }

  private static Circumstance of(int i, int last) {
    return new Circumstance(Circumstance.Kind.REFERENCE, i, last);
  }

  private static Optional<Circumstance> reference(int i, Optional<Integer> last) {
    return last.map(end -> of(i, end));
  }

  /** "less water than", "older than": a comparative stands close before. */
  private boolean isComparative(int than) {
    for (int i = than - 1; i >= Math.max(0, than - LONGEST / 2); i--) {
      Token token = sentence.token(i);
      if (token.isTag("JJR") || token.isTag("RBR")) {
        return true;
      }
    }
    return false;
  }
}
