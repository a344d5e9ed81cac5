package org.hearsay.annotators.attribution.referent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;
import org.hearsay.corpus.model.Span;

/**
 * Reads the names of people off a sentence, with what title, apposition and reflexive tell of their
 * gender. Immutable and thread-safe.
 */
final class PersonNameReader {
  /** Titles that go before a first name alone: "Sir Paul", "Sister Lena". */
  private static final Set<String> BEFORE_FIRST_NAME =
      Set.of(
          "brother",
          "dame",
          "father",
          "king",
          "lady",
          "mother",
          "pope",
          "prince",
          "princess",
          "queen",
          "sir",
          "sister",
          "aunt",
          "auntie",
          "uncle");

  /** How many words of an apposition are looked at. */
  private static final int LONGEST = 6;

  private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

  private final GivenNames lexicon;
  private final UnseenNames unseen;

  PersonNameReader(GivenNames lexicon, SourceNouns nouns) {
    this.lexicon = lexicon;
    this.unseen = new UnseenNames(lexicon, nouns);
  }

  /** {@return the names of people in a sentence, in text order} */
  List<PersonName> names(Sentence sentence) {
    List<PersonName> names = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.token(i).entity().equals("PERSON")) {
        Span run = EntityRuns.around(sentence, sentence.token(i));
        name(sentence, run).ifPresent(names::add);
        i = run.end() - 1;
      } else {
        Optional<Span> run = unseen.at(sentence, i);
        run.flatMap(words -> name(sentence, words)).ifPresent(names::add);
        i = run.map(words -> words.end() - 1).orElse(i);
      }
    }
    return names;
  }

  /** Whether a hyphen, or a word behind one, goes on with the word before it ("Desai-Low"). */
  private static boolean isJoined(Sentence sentence, int index, int first) {
    if (index == first || sentence.token(index - 1).end() != sentence.token(index).begin()) {
      return false;
    }
    return sentence.token(index).word().equals("-")
        || (index - 1 > first && sentence.token(index - 1).word().equals("-"));
  }

  private Optional<PersonName> name(Sentence sentence, Span run) {
    int first = run.begin();
    Gender title = first > 0 ? lexicon.ofTitle(sentence.token(first - 1).word()) : Gender.UNKNOWN;
    while (first + 1 < run.end() && lexicon.isTitle(sentence.token(first).word())) {
      title = lexicon.ofTitle(sentence.token(first).word()).or(title);
      first++;
    }
    List<String> words = new ArrayList<>();
    List<Integer> begins = new ArrayList<>();
    for (int i = first; i < run.end(); i++) {
      Token token = sentence.token(i);
      begins.add(token.begin());
      if (isJoined(sentence, i, first)) {
        words.set(words.size() - 1, words.get(words.size() - 1) + token.word());
      } else if (Character.isLetter(token.word().codePointAt(0))
          && !SUFFIXES.contains(token.lower())) {
        words.addAll(Arrays.asList(token.word().split("\\s+")));
      }
    }
    Gender shown =
        title
            .or(reflexive(sentence, run.end()))
            .or(described(sentence, first))
            .or(apposed(sentence, run.end()));
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new PersonName(
                begins.get(0), words, title, isFamiliar(sentence, first), shown, begins));
  }

  private static boolean isFamiliar(Sentence sentence, int first) {
    return first > 0 && BEFORE_FIRST_NAME.contains(sentence.token(first - 1).lower());
  }

  /** "Ortiz herself". */
  private static Gender reflexive(Sentence sentence, int next) {
    return next < sentence.size()
        ? switch (sentence.token(next).lower()) {
          case "himself" -> Gender.MALE;
          case "herself" -> Gender.FEMALE;
          default -> Gender.UNKNOWN;
        }
        : Gender.UNKNOWN;
  }

  /** "Lena Ortiz, the new chairwoman". */
  private static Gender apposed(Sentence sentence, int comma) {
    boolean apposed = comma < sentence.size() && sentence.token(comma).word().equals(",");
    Gender gender = Gender.UNKNOWN;
    for (int i = comma + 1; apposed && i < Math.min(sentence.size(), comma + LONGEST); i++) {
      Token token = sentence.token(i);
      boolean before = token.isTag("DT") || token.isTag("J") || token.isTag("PRP$");
      if (!before && !token.isTag("N")) {
        break;
      }
      gender = token.isTag("N") ? GenderedNouns.of(token.lemma()) : gender;
    }
    return gender;
  }

  /** "His wife Lena", "his wife, Lena", "spokeswoman Lena Ortiz". */
  private static Gender described(Sentence sentence, int first) {
    int before = first - 1;
    if (before > 0 && sentence.token(before).word().equals(",")) {
      before--;
    }
    return before >= 0 ? GenderedNouns.of(sentence.token(before).lemma()) : Gender.UNKNOWN;
  }
}
