package org.hearsay.annotators.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.parse.Token;

/** Tells number words that count from pronouns, idioms, fractions of periods and sequences. */
final class WordRules {
  private static final Set<String> UNCOUNTED =
      Set.of(
          "hand", "thing", "time", "way", "point", "day", "another", "more", "reason", "step",
          "side", "stage", "end", "mind", "word", "bit", "note", "example", "sense", "kind");
  private static final Set<String> LOOSE = Set.of("things", "reasons", "ways", "key");
  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "this", "that", "no", "any", "each", "every", "some", "another", "which", "only",
          "these", "those", "other", "next", "last", "first");
  private static final Set<String> HALVES =
      Set.of("first", "second", "other", "latter", "former", "better", "early", "late", "final");
  private static final Set<String> STREAK =
      Set.of("straight", "consecutive", "successive", "running");
  private static final Set<String> PROGRESS =
      Set.of("day", "night", "week", "month", "year", "hour", "minute", "time");
  private static final Set<String> SUFFIXES =
      Set.of(
          "way",
          "ways",
          "sided",
          "dimensional",
          "star",
          "tier",
          "part",
          "piece",
          "time",
          "off",
          "something",
          "handed",
          "faced",
          "letter",
          "stop",
          "state",
          "hander",
          "figure",
          "digit",
          "man",
          "woman",
          "course",
          "legged",
          "wheel",
          "wheeler",
          "fold",
          "tiered",
          "pronged",
          "thirds",
          "on",
          "by",
          "of",
          "and",
          "to",
          "up",
          "out",
          "somethings",
          "plus",
          "odd");

  /** "in two minds" but "the two minds behind the plan". */
  private static final Set<String> MINDED = Set.of("in", "of");

  private static final int LONGEST_GROUP = 10;

  private WordRules() {}

  /** {@return why {@code figure}, which has no unit, is no quantity} */
  static Optional<NotAQuantity> reason(Pieces pieces, Figure figure) {
    return switch (figure.number().form()) {
      case ORDINAL ->
          isProgress(pieces, figure) ? Optional.empty() : Optional.of(NotAQuantity.SEQUENCE);
      case FRACTION -> isShare(pieces, figure) ? Optional.empty() : Optional.of(NotAQuantity.IDIOM);
      case VAGUE -> Optional.empty();
      case WORDS -> word(pieces, figure);
      case DIGITS ->
          isCompound(pieces, figure) ? Optional.of(NotAQuantity.IDIOM) : Optional.empty();
    };
  }

  private static Optional<NotAQuantity> word(Pieces pieces, Figure figure) {
    if (pieces.is(figure.first(), "one")
        && figure.first() == figure.last()
        && !counts(pieces, figure)) {
      return Optional.of(NotAQuantity.PRONOUN);
    }
    boolean year =
        pieces.isTag(figure.last() + 1, "CD")
            && pieces.isWord(figure.last() + 1)
            && figure.number().value().compareTo(BigDecimal.valueOf(100)) < 0;
    boolean yearEnd =
        pieces.isTag(figure.first() - 1, "CD")
            && pieces.isWord(figure.first() - 1)
            && figure.number().value().compareTo(BigDecimal.valueOf(100)) < 0;
    if (year || yearEnd) {
      return Optional.of(NotAQuantity.YEAR);
    }
    boolean figures = pieces.is(figure.last() + 1, "figures");
    boolean idiom =
        pieces.are(figure.first() - 1, "cloud", "nine")
            || pieces.are(figure.first() - 1, "high", "five")
            || (pieces.isAny(figure.first() - 1, MINDED) && pieces.is(figure.last() + 1, "minds"));
    return idiom || figures || isCompound(pieces, figure)
        ? Optional.of(NotAQuantity.IDIOM)
        : Optional.empty();
  }

  /** "two-way", "one-sided": the number counts nothing that the text speaks of. */
  private static boolean isCompound(Pieces pieces, Figure figure) {
    int hyphen = figure.last() + 1;
    if (!pieces.hyphen(hyphen)) {
      return pieces.hyphen(figure.first() - 1) && pieces.isWord(figure.first() - 2);
    }
    boolean small =
        figure.number().isForm(Numeral.Form.WORDS)
            && figure.number().value().compareTo(BigDecimal.valueOf(2)) <= 0;
    return pieces.isAny(hyphen + 1, SUFFIXES)
        || (small && !pieces.isTag(hyphen + 1, "NN"))
        || pieces.is(figure.first(), "one");
  }

  /** "one" counts before the noun that it modifies, and in "one of the men". */
  private static boolean counts(Pieces pieces, Figure figure) {
    int next = figure.last() + 1;
    if (figure.isRange()) {
      return true;
    }
    int before = figure.first() - 1;
    boolean clause = pieces.is(before, "that") && pieces.isTag(before, "IN");
    if ((pieces.isAny(before, DETERMINERS) && !clause) || pieces.is(before, "number")) {
      return false;
    }
    if (pieces.is(next, "of")) {
      return opensGroup(pieces, next + 1) && !isLoose(pieces, next + 1);
    }
    if (pieces.is(next, "hand") && !pieces.is(figure.first() - 1, "on")) {
      return true; // "put one hand on the wheel", not "on one hand"
    }
    if (pieces.isAny(next, UNCOUNTED) || UNCOUNTED.contains(pieces.lemma(next))) {
      return false;
    }
    Token one = pieces.token(figure.last());
    boolean modifies = one.isRelation("nummod") && one.head() > one.index();
    boolean noun = pieces.isTag(next, "NN") && !pieces.isTag(next, "NNP");
    return one.isTag("CD") && (modifies || noun);
  }

  /** "of the men", "of them", "of four suspects"; not "a tale, one of fear". */
  private static boolean opensGroup(Pieces pieces, int i) {
    return pieces.isTag(i, "DT")
        || pieces.isTag(i, "PRP")
        || pieces.isTag(i, "CD")
        || pieces.isTag(i, "NNS")
        || pieces.isTag(i, "NNP")
        || pieces.isTag(i, "JJ")
        || (pieces.isTag(i, "NN") && pieces.isTag(i + 1, "POS"));
  }

  /** "of the best" alone, "of the things", "of many" name no group to count one of. */
  private static boolean isLoose(Pieces pieces, int i) {
    boolean superlative = false;
    for (int at = i; at < i + LONGEST_GROUP; at++) {
      if (pieces.is(at, "many") || pieces.is(at, "only") || pieces.isAny(at, LOOSE)) {
        return true;
      }
      if (pieces.isTag(at, "NNS") || pieces.isTag(at, "NNPS")) {
        return false;
      }
      superlative |= pieces.isTag(at, "JJS") || pieces.isTag(at, "RBS") || pieces.is(at, "few");
    }
    return superlative;
  }

  private static boolean isShare(Pieces pieces, Figure figure) {
    int first = figure.first();
    int next = figure.last() + 1;
    String word = pieces.lower(figure.last());
    if (word.equals("half") && first == figure.last()) {
      return isHalf(pieces, first, next);
    }
    boolean article = pieces.is(first, "a") || pieces.is(first, "an");
    if (!article) {
      return true;
    }
    boolean of = pieces.is(next, "of");
    boolean by =
        pieces.is(first - 1, "by")
            || pieces.is(first - 1, "than")
            || pieces.is(first - 1, "about")
            || pieces.is(first - 1, "nearly")
            || pieces.is(first - 1, "almost")
            || pieces.is(first - 1, "roughly")
            || pieces.is(first - 1, "over");
    boolean noun = pieces.isTag(next, "NN") || pieces.isTag(next, "JJ") || pieces.is(next, "-");
    boolean compared =
        pieces.is(next, "the")
            || pieces.is(next, "as")
            || pieces.isTag(next, "JJR")
            || pieces.isTag(next, "RBR");
    return of || compared || (by && !noun);
  }

  private static boolean isHalf(Pieces pieces, int first, int next) {
    boolean period =
        pieces.isAny(first - 1, HALVES) || pieces.hyphen(next) || pieces.isTag(first - 1, "CD");
    boolean past = pieces.is(next, "past") || pieces.is(next, "time");
    if (period || past || (pieces.isTag(next, "VBN") && pieces.hyphen(next))) {
      return false;
    }
    boolean determiner =
        pieces.is(next, "of")
            || pieces.isTag(next, "DT")
            || pieces.isTag(next, "PRP$")
            || pieces.isTag(next, "NNS");
    boolean bounded =
        pieces.is(first - 1, "than")
            || pieces.is(first - 1, "about")
            || pieces.is(first - 1, "nearly")
            || pieces.is(first - 1, "almost")
            || pieces.is(first - 1, "roughly")
            || pieces.is(first - 1, "by")
            || pieces.is(first - 1, "least");
    return determiner || bounded;
  }

  private static boolean isProgress(Pieces pieces, Figure figure) {
    int next = figure.last() + 1;
    boolean streak = pieces.isAny(next, STREAK);
    int noun = streak ? next + 1 : next;
    boolean running = pieces.isAny(noun + 1, STREAK) || pieces.are(noun + 1, "in", "a", "row");
    if (streak || running) {
      return pieces.isTag(noun, "NN");
    }
    boolean third = figure.number().value().compareTo(BigDecimal.valueOf(3)) >= 0;
    if (pieces.is(noun, "time")) {
      return third && pieces.is(figure.first() - 1, "the") && pieces.is(figure.first() - 2, "for");
    }
    boolean late = pieces.are(figure.first(), "eleventh", "hour") && !pieces.is(next + 1, "of");
    return third && !late && pieces.isAny(noun, PROGRESS) && !pieces.hyphen(noun + 1);
  }
}
