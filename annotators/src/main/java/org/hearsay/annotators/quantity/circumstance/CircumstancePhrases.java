package org.hearsay.annotators.quantity.circumstance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;
import org.hearsay.annotators.quantity.circumstance.CircumstanceLexicon.Role;

/**
 * Reads the phrases of time, place and reference of a sentence from left to right: a preposition
 * with its noun phrase, or a noun of time alone ("last year", "on Tuesday", "from a year earlier").
 */
final class CircumstancePhrases {
  private static final Set<String> OPEN_ENDED = Set.of("since", "until", "till");
  private static final int LONGEST = 8;

  private final Sentence sentence;
  private final CircumstanceLexicon words;
  private final TimePhrase times;
  private final ReferencePhrase references;

  CircumstancePhrases(Sentence sentence, CircumstanceLexicon words) {
    this.sentence = sentence;
    this.words = words;
    this.times = new TimePhrase(sentence, words);
    this.references = new ReferencePhrase(sentence, words, times);
  }

  /** {@return the phrases in text order, apart from each other} */
  List<Circumstance> all() {
    List<Circumstance> phrases = new ArrayList<>();
    int at = 0;
    while (at < sentence.size()) {
      Optional<Circumstance> next = at(at);
      next.ifPresent(phrase -> add(phrases, phrase));
      at = next.map(Circumstance::last).orElse(at) + 1;
    }
    return phrases;
  }

  /** Two times side by side are one: "at midnight on Friday". */
  private static void add(List<Circumstance> phrases, Circumstance phrase) {
    int last = phrases.size() - 1;
    boolean joins =
        last >= 0
            && phrase.kind() == Circumstance.Kind.TIME
            && phrases.get(last).kind() == Circumstance.Kind.TIME
            && phrases.get(last).last() == phrase.first() - 1;
    if (joins) {
      phrases.set(
          last, new Circumstance(Circumstance.Kind.TIME, phrases.get(last).first(), phrase.last()));
    } else {
      phrases.add(phrase);
    }
  }

  private Optional<Circumstance> at(int i) {
    Token token = sentence.token(i);
    boolean there = token.lower().equals("there") && token.isTag("RB");
    if (there || words.is(Role.EVERYWHERE, token.lower())) {
      return Optional.of(new Circumstance(Circumstance.Kind.PLACE, i, i));
    }
    return references
        .at(i)
        .or(() -> words.is(Role.OPENS_TIME, token.lower()) ? openedTime(i) : Optional.empty())
        .or(() -> words.is(Role.OPENS_PLACE, token.lower()) ? place(i) : Optional.empty())
        .or(() -> bareTime(i));
  }

  private Optional<Circumstance> openedTime(int i) {
    String opener = sentence.token(i).lower();
    OptionalInt last = times.end(i + 1);
    if (last.isEmpty()) {
      return OPEN_ENDED.contains(opener)
          ? clause(i + 1).map(end -> new Circumstance(Circumstance.Kind.TIME, i, end))
          : Optional.empty();
    }
    int end = last.getAsInt();
    boolean and = end + 1 < sentence.size() && sentence.token(end + 1).lower().equals("and");
    if (opener.equals("between") && and) {
      end = times.end(end + 2).orElse(end);
    }
    Token next = sentence.token(i + 1);
    boolean definite =
        (next.isTag("DT") && !isArticle(next)) || words.is(Role.BEFORE_TIME, next.lower());
    boolean lasting = opener.equals("for") && !definite;
    return lasting
        ? Optional.empty()
        : Optional.of(new Circumstance(Circumstance.Kind.TIME, i, end));
  }

  private static boolean isArticle(Token token) {
    return token.lower().equals("a") || token.lower().equals("an");
  }

  /** "since the lagoon was mined": up to the next mark or joint. */
  private Optional<Integer> clause(int from) {
    int last = from - 1;
    for (int i = from; i < Math.min(sentence.size(), from + LONGEST); i++) {
      Token token = sentence.token(i);
      if (!Character.isLetterOrDigit(token.word().codePointAt(0)) || token.isTag("CC")) {
        break;
      }
      last = i;
    }
    boolean whole =
        last + 1 >= sentence.size()
            || !Character.isLetterOrDigit(sentence.token(last + 1).word().codePointAt(0));
    return last >= from && whole ? Optional.of(last) : Optional.empty();
  }

  private Optional<Circumstance> bareTime(int i) {
    Token token = sentence.token(i);
    OptionalInt last = times.end(i);
    boolean owner = i + 1 < sentence.size() && sentence.token(i + 1).isTag("POS");
    boolean now = words.is(Role.NOW, token.lower()) && !owner;
    if (now && last.isEmpty() && !token.isTag("JJ")) {
      int next = i + 1;
      OptionalInt day = token.lower().equals("earlier") ? times.end(next) : OptionalInt.empty();
      return Optional.of(new Circumstance(Circumstance.Kind.TIME, i, day.orElse(i)));
    }
    if (last.isEmpty()) {
      return Optional.empty();
    }
    int end = last.getAsInt();
    boolean article = isArticle(token);
    boolean closed = words.is(Role.BEHIND_TIME, sentence.token(end).lower());
    boolean named = token.isTag("NNP") && (i == 0 || !sentence.token(i - 1).isTag("NNP"));
    if (now && end == i && !token.isRelation("compound")) {
      return Optional.of(new Circumstance(Circumstance.Kind.TIME, i, i));
    }
    boolean day = named || words.is(Role.BEFORE_TIME, token.lower());
    boolean dated = sentence.token(end).entity().equals("DATE");
    boolean loose = closed || named || dated || sentence.token(end).isRelation(LOOSE);
    return (closed || (day && !article)) && loose
        ? Optional.of(new Circumstance(Circumstance.Kind.TIME, i, end))
        : Optional.empty();
  }

  private static final Set<String> LOOSE = Set.of("obl", "advmod", "nmod");

  private Optional<Circumstance> place(int i) {
    return new ShortNounPhrase(sentence)
        .end(i + 1)
        .map(last -> beforeTime(i + 1, last))
        .filter(last -> isPlace(sentence.token(last)) || isPlaceHead(i, last))
        .map(last -> new Circumstance(Circumstance.Kind.PLACE, i, last));
  }

  /** "in Orm last month": the place alone. */
  private int beforeTime(int first, int last) {
    for (int i = first + 1; i <= last; i++) {
      if (words.is(Role.BEFORE_TIME, sentence.token(i).lower()) && times.end(i).isPresent()) {
        return i - 1;
      }
    }
    return last;
  }

  /** "outside the town of Orm": the noun that the preposition belongs to. */
  private boolean isPlaceHead(int preposition, int last) {
    return sentence
        .head(sentence.token(preposition))
        .filter(noun -> noun.index() > preposition && noun.index() <= last && isPlace(noun))
        .isPresent();
  }

  private boolean isPlace(Token token) {
    return token.entity().equals("LOCATION") || words.is(Role.PLACE, token.lemma());
  }
}
