package org.hearsay.annotators.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;

/**
 * Reads the phrases of time, place and reference of a sentence from left to right: a preposition
 * with its noun phrase, or a noun of time alone ("last year", "on Tuesday", "from a year earlier").
 */
final class CircumstancePhrases {
  private static final Set<String> TIMES =
      Set.of(
          "second",
          "minute",
          "hour",
          "day",
          "night",
          "week",
          "weekend",
          "month",
          "quarter",
          "year",
          "decade",
          "century",
          "season",
          "spring",
          "summer",
          "autumn",
          "fall",
          "winter",
          "morning",
          "afternoon",
          "evening",
          "noon",
          "midnight",
          "today",
          "yesterday",
          "tomorrow",
          "tonight",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "easter",
          "christmas",
          "ramadan",
          "period",
          "session");

  /** Adverbs that are a time by themselves. */
  private static final Set<String> NOW =
      Set.of("now", "today", "yesterday", "tomorrow", "tonight", "overnight", "currently");

  private static final Set<String> TIME_OPENERS =
      Set.of(
          "in",
          "on",
          "at",
          "since",
          "during",
          "within",
          "over",
          "by",
          "before",
          "after",
          "until",
          "till",
          "between",
          "through",
          "throughout",
          "for",
          "as");

  /** Words that make a bare noun of time a phrase: "last year", "each winter". */
  private static final Set<String> WHICH =
      Set.of(
          "last",
          "this",
          "next",
          "each",
          "every",
          "late",
          "early",
          "earlier",
          "previous",
          "past",
          "the",
          "a",
          "that",
          "same",
          "mid");

  private static final Set<String> BEHIND_TIME = Set.of("earlier", "ago", "before", "later");

  private static final Set<String> PLACE_OPENERS =
      Set.of(
          "in",
          "at",
          "across",
          "near",
          "around",
          "outside",
          "inside",
          "throughout",
          "along",
          "beyond",
          "on");

  private static final Set<String> PLACES =
      Set.of(
          "town",
          "city",
          "village",
          "region",
          "district",
          "province",
          "state",
          "county",
          "country",
          "area",
          "north",
          "south",
          "east",
          "west",
          "coast",
          "island",
          "valley",
          "border",
          "bank",
          "suburb",
          "capital",
          "street",
          "port",
          "harbour",
          "harbor",
          "river",
          "zone",
          "camp",
          "hospital",
          "precinct",
          "neighbourhood",
          "neighborhood",
          "nationwide",
          "worldwide");

  private static final Set<String> REFERENCES = Set.of("compared", "versus", "vs", "vs.");
  private static final int LONGEST = 9;
  private final Sentence sentence;

  CircumstancePhrases(Sentence sentence) {
    this.sentence = sentence;
  }

  /** {@return the phrases in text order, apart from each other} */
  List<Circumstance> all() {
    List<Circumstance> phrases = new ArrayList<>();
    int at = 0;
    while (at < sentence.size()) {
      Optional<Circumstance> next = at(at);
      next.ifPresent(phrases::add);
      at = next.map(Circumstance::last).orElse(at) + 1;
    }
    return phrases;
  }

  private Optional<Circumstance> at(int i) {
    Token token = sentence.token(i);
    return reference(i)
        .or(() -> opened(i, TIME_OPENERS.contains(token.lower()), Circumstance.Kind.TIME))
        .or(() -> opened(i, PLACE_OPENERS.contains(token.lower()), Circumstance.Kind.PLACE))
        .or(() -> bareTime(i));
  }

  private Optional<Circumstance> opened(int i, boolean opens, Circumstance.Kind kind) {
    return opens
        ? nounPhrase(i + 1)
            .filter(last -> holds(kind, i + 1, last))
            .map(last -> new Circumstance(kind, i, last))
        : Optional.empty();
  }

  /** "compared with last year", "from a year earlier", "than in 2019". */
  private Optional<Circumstance> reference(int i) {
    String word = sentence.token(i).lower();
    if (REFERENCES.contains(word)) {
      int from = i + 1 < sentence.size() && sentence.token(i + 1).isTag("IN") ? i + 2 : i + 1;
      return nounPhrase(from).map(last -> new Circumstance(Circumstance.Kind.REFERENCE, i, last));
    }
    boolean than = word.equals("than");
    if (!than && !word.equals("from")) {
      return Optional.empty();
    }
    boolean inner = than && i + 1 < sentence.size() && sentence.token(i + 1).isTag("IN");
    int from = inner ? i + 2 : i + 1;
    return nounPhrase(from)
        .filter(last -> holds(Circumstance.Kind.TIME, from, last))
        .map(last -> new Circumstance(Circumstance.Kind.REFERENCE, i, last));
  }

  private Optional<Circumstance> bareTime(int i) {
    Token token = sentence.token(i);
    if (NOW.contains(token.lower())) {
      return Optional.of(new Circumstance(Circumstance.Kind.TIME, i, i));
    }
    boolean day = token.isTag("NNP") && TIMES.contains(token.lower());
    if (!day && !WHICH.contains(token.lower())) {
      return Optional.empty();
    }
    return nounPhrase(i)
        .filter(last -> holds(Circumstance.Kind.TIME, i, last))
        .filter(last -> day || sentence.token(last).isRelation(Set.of("obl", "advmod", "nmod")))
        .map(last -> new Circumstance(Circumstance.Kind.TIME, i, last));
  }

  /** The last token of a short noun phrase without verb that begins at {@code from}. */
  private Optional<Integer> nounPhrase(int from) {
    int last = -1;
    for (int i = from; i < Math.min(sentence.size(), from + LONGEST); i++) {
      Token token = sentence.token(i);
      boolean noun = token.isTag("NN") || token.isTag("CD") || NOW.contains(token.lower());
      boolean inside =
          noun
              || token.isTag("DT")
              || token.isTag("JJ")
              || token.isTag("PRP$")
              || token.isTag("POS")
              || (last < 0 && token.isTag("RB"));
      boolean of = last >= 0 && token.lower().equals("of");
      boolean and = last >= 0 && token.isTag("CC") && sentence.token(last).isTag("CD");
      if (noun) {
        last = i;
      } else if (last >= 0 && BEHIND_TIME.contains(token.lower())) {
        return Optional.of(i);
      } else if (!inside && !of && !and) {
        break;
      }
    }
    return last < 0 ? Optional.empty() : Optional.of(last);
  }

  private boolean holds(Circumstance.Kind kind, int from, int last) {
    for (int i = from; i <= last; i++) {
      Token token = sentence.token(i);
      if (kind == Circumstance.Kind.PLACE ? isPlace(token) : isTime(token)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlace(Token token) {
    return token.entity().equals("LOCATION") || PLACES.contains(token.lemma());
  }

  private static boolean isTime(Token token) {
    boolean year = token.isTag("CD") && token.word().matches("(1[5-9]|20)[0-9]{2}");
    return year
        || token.entity().equals("DATE")
        || token.entity().equals("TIME")
        || TIMES.contains(token.lemma());
  }
}
