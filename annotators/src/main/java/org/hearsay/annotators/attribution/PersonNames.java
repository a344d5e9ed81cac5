package org.hearsay.annotators.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.parse.ParsedText;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;
import org.hearsay.corpus.model.SourceKind;
import org.hearsay.corpus.model.Span;

/**
 * The people whom a text names, each with the fullest of the names it gives them: a surname stands
 * for the nearest full name that ends with it. Immutable and thread-safe.
 */
final class PersonNames {
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

  private final Map<Integer, Referent> byBegin = new HashMap<>();
  private final Map<String, List<Person>> byWord = new HashMap<>();
  private final GivenNames lexicon;

  /**
   * One name where it stands, its words without titles.
   *
   * @param title the gender of its title
   * @param familiar whether the title goes before a first name
   * @param shown the gender of title and words around it
   */
  private record Name(
      int offset,
      List<String> words,
      Gender title,
      boolean familiar,
      Gender shown,
      List<Integer> begins) {
    String last() {
      return lower(words.get(words.size() - 1));
    }

    String first() {
      return lower(words.get(0));
    }

    private static String lower(String word) {
      return word.toLowerCase(Locale.ROOT);
    }
  }

  /** Names that are held to be of one person. */
  private static final class Person {
    private final List<Name> names = new ArrayList<>();
    private Gender gender = Gender.UNKNOWN;

    private Name fullest() {
      return names.get(0);
    }

    private Referent referent() {
      return new Referent(
          Optional.of(String.join(" ", fullest().words())), SourceKind.PERSON, gender, false);
    }

    private int nearness(int offset) {
      return names.stream()
          .filter(name -> name.words().size() > 1 || names.size() == 1)
          .mapToInt(
              name ->
                  name.offset() <= offset
                      ? offset - name.offset()
                      : 1_000_000 + name.offset() - offset)
          .min()
          .orElse(Integer.MAX_VALUE);
    }
  }

  PersonNames(ParsedText text, GivenNames lexicon) {
    this.lexicon = lexicon;
    List<Name> names = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      names.addAll(names(sentence, lexicon));
    }
    Set<String> places = placeLike(text, names);
    names.removeIf(name -> name.words().size() == 1 && places.contains(name.last()));
    names.sort(
        Comparator.<Name>comparingInt(name -> -name.words().size()).thenComparingInt(Name::offset));
    Map<Name, Person> people = new LinkedHashMap<>();
    for (Name name : names) {
      Person person = find(byWord, name).orElseGet(() -> added(byWord, name));
      person.names.add(name);
      person.gender = name.shown().or(person.gender).or(lexicon.ofFirstName(name.first()));
      people.put(name, person);
    }
    people.forEach(
        (name, person) -> {
          Referent referent = person.referent();
          name.begins().forEach(begin -> byBegin.put(begin, referent));
        });
  }

  /** Words that the recogniser takes for a place or a body as often as for a person. */
  private static Set<String> placeLike(ParsedText text, List<Name> names) {
    Map<String, Integer> balance = new HashMap<>();
    for (Sentence sentence : text.sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.entity().equals("LOCATION") || token.entity().equals("ORGANIZATION")) {
          balance.merge(token.lower(), 1, Integer::sum);
        }
      }
    }
    for (Name name : names) {
      int weight = name.words().size() == 1 && name.title() == Gender.UNKNOWN ? 1 : 1000;
      balance.computeIfPresent(name.last(), (word, count) -> count - weight);
    }
    balance.values().removeIf(count -> count < 0);
    return balance.keySet();
  }

  /** {@return the person whose name {@code token} is part of} */
  Optional<Referent> at(Token token) {
    return Optional.ofNullable(byBegin.get(token.begin()));
  }

  /** {@return the person whose surname {@code token} is, where the recogniser saw no person} */
  Optional<Referent> bySurname(Sentence sentence, Token token) {
    if (!token.isTag("NNP") || !byWord.containsKey(token.lower())) {
      return Optional.empty();
    }
    Gender title =
        token.index() == 0
            ? Gender.UNKNOWN
            : lexicon.ofTitle(sentence.token(token.index() - 1).word());
    Name name =
        new Name(token.begin(), List.of(token.word()), title, false, title, List.of(token.begin()));
    return find(byWord, name)
        .filter(person -> person.fullest().words().size() > 1)
        .filter(person -> person.fullest().last().equals(name.last()))
        .map(Person::referent);
  }

  private static Person added(Map<String, List<Person>> byWord, Name name) {
    Person person = new Person();
    byWord.computeIfAbsent(name.last(), word -> new ArrayList<>()).add(person);
    if (!name.first().equals(name.last())) {
      byWord.computeIfAbsent(name.first(), word -> new ArrayList<>()).add(person);
    }
    return person;
  }

  /** The person known already who may bear {@code name}; a surname counts before a first name. */
  private static Optional<Person> find(Map<String, List<Person>> byWord, Name name) {
    Comparator<Person> best =
        Comparator.<Person>comparingInt(p -> p.fullest().last().equals(name.last()) ? 0 : 1)
            .thenComparingInt(p -> p.nearness(name.offset()));
    return byWord.getOrDefault(name.last(), List.of()).stream()
        .filter(person -> isSame(person, name))
        .limit(50)
        .min(best);
  }

  private static boolean isSame(Person person, Name name) {
    List<String> full = person.fullest().words().stream().map(Name::lower).toList();
    List<String> words = name.words().stream().map(Name::lower).toList();
    if (!name.shown().fits(person.gender)) {
      return false;
    }
    int skipped = full.size() - words.size();
    boolean tail = skipped >= 0 && full.subList(skipped, full.size()).equals(words);
    boolean bothEnds =
        words.size() > 1
            && full.get(0).equals(words.get(0))
            && full.get(full.size() - 1).equals(words.get(words.size() - 1));
    boolean firstName =
        words.size() == 1
            && (name.title() == Gender.UNKNOWN || name.familiar())
            && full.get(0).equals(words.get(0));
    return tail || bothEnds || firstName;
  }

  private static List<Name> names(Sentence sentence, GivenNames lexicon) {
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.token(i).entity().equals("PERSON")) {
        Span run = NounPhrases.entityRun(sentence, sentence.token(i));
        name(sentence, run, lexicon).ifPresent(names::add);
        i = run.end() - 1;
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

  private static Optional<Name> name(Sentence sentence, Span run, GivenNames lexicon) {
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
            new Name(begins.get(0), words, title, isFamiliar(sentence, first), shown, begins));
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
