package org.hearsay.annotators.quantity.circumstance;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;
import org.hearsay.annotators.quantity.circumstance.CircumstanceLexicon.Role;

/**
 * Reads what a figure is compared with: "compared with last year", "from a year earlier", "than in
 * 2019", "above the median".
 */
record ReferencePhrase(Sentence sentence, CircumstanceLexicon words, TimePhrase times) {
  private static final Set<String> RANKS = Set.of("above", "below");
  private static final int LONGEST = 8;
  private static final int FAR = 16;
  private static final int OWNER = 4;
  private static final Set<String> OVER = Set.of("on", "over");
  private static final Set<String> SPANS = Set.of("to", "until", "till", "through");

  /** {@return the phrase that begins at {@code i}, if one does} */
  Optional<Circumstance> at(int i) {
    String word = sentence.token(i).lower();
    boolean than = word.equals("than");
    if (words.is(Role.COMPARES, word) || than) {
      int next = i + 1 < sentence.size() && isPreposition(sentence.token(i + 1)) ? i + 2 : i + 1;
      boolean tied = than ? isComparative(i) : next > i + 1 || !word.equals("relative");
      return tied ? reference(i, longer(compared(i), noun(next))) : Optional.empty();
    }
    if (word.equals("from")) {
      OptionalInt last = times.end(i + 1);
      if (last.isPresent() && !isOwner(last.getAsInt())) {
        return Optional.of(from(i, last.getAsInt()));
      }
      for (int at = i + 1; at < Math.min(sentence.size(), i + OWNER); at++) {
        if (isOwner(at) && times.isTime(sentence.token(at))) {
          return reference(i, new ShortNounPhrase(sentence).end(i + 1));
        }
      }
      boolean before =
          i + 2 < sentence.size() && words.is(Role.BEFORE_TIME, sentence.token(i + 2).lower());
      return before ? reference(i, new ShortNounPhrase(sentence).end(i + 1)) : Optional.empty();
    }
    OptionalInt again = repeated(i);
    if (again.isPresent()) {
      return reference(i, Optional.of(again.getAsInt()));
    }
    boolean measured = i > 0 && sentence.token(i - 1).isTag("NN") && RANKS.contains(word);
    return measured
        ? reference(i, longer(compared(i), new ShortNounPhrase(sentence).end(i + 1)))
        : Optional.empty();
  }

  private Optional<Integer> noun(int from) {
    OptionalInt time = times.end(from);
    return new ShortNounPhrase(sentence)
        .end(from)
        .or(() -> time.isPresent() ? Optional.of(time.getAsInt()) : Optional.empty());
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

  /** "from 2010 to 2014" is a time, "from 2010" what a figure is compared with. */
  private Circumstance from(int i, int last) {
    boolean span =
        IntStream.rangeClosed(i + 2, last)
            .anyMatch(
                at ->
                    SPANS.contains(sentence.token(at).lower())
                        && !sentence.token(at - 1).isTag("NNS"));
    return span ? new Circumstance(Circumstance.Kind.TIME, i, last) : of(i, last);
  }

  /** "Friday's close": the time that something else is of. */
  private boolean isOwner(int at) {
    return at + 1 < sentence.size() && sentence.token(at + 1).isTag("POS");
  }

  private static boolean isPreposition(Token token) {
    return token.isTag("IN") || token.isTag("TO");
  }

  /** "year on year", "quarter-over-quarter". */
  private OptionalInt repeated(int i) {
    int on = behindHyphen(i + 1);
    int noun = behindHyphen(on + 1);
    boolean same =
        noun < sentence.size()
            && OVER.contains(sentence.token(on).lower())
            && sentence.token(noun).lower().equals(sentence.token(i).lower());
    return same && words.is(Role.TIME, sentence.token(i).lower())
        ? OptionalInt.of(noun)
        : OptionalInt.empty();
  }

  private int behindHyphen(int i) {
    return i < sentence.size() && sentence.token(i).word().equals("-") ? i + 1 : i;
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
