package org.hearsay.annotators.attribution.referent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.annotators.parse.ParsedText;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;
import org.hearsay.corpus.model.SourceKind;

/**
 * The people whom a text names, each with the fullest of the names it gives them: a surname stands
 * for the nearest full name that ends with it. Immutable and thread-safe.
 */
final class PersonNames {
  private static final int BEHIND = 1_000_000;

  private final Map<Integer, Referent> byBegin = new HashMap<>();
  private final Map<String, List<Person>> byWord = new HashMap<>();
  private final GivenNames lexicon;

  /** Names that are held to be of one person. */
  private static final class Person {
    private final List<PersonName> names = new ArrayList<>();
    private final TreeSet<Integer> offsets = new TreeSet<>();
    private Gender gender = Gender.UNKNOWN;

    private PersonName fullest() {
      return names.get(0);
    }

    private Referent referent() {
      return new Referent(
          Optional.of(String.join(" ", fullest().words())), SourceKind.PERSON, gender, false);
    }

    private void add(PersonName name) {
      if (names.isEmpty() || name.words().size() > 1) {
        offsets.add(name.offset());
      }
      names.add(name);
    }

    /** How far before {@code offset} the full name stands last; one behind counts for less. */
    private int nearness(int offset) {
      Integer before = offsets.floor(offset);
      return before != null ? offset - before : BEHIND + offsets.first() - offset;
    }
  }

  PersonNames(ParsedText text, GivenNames lexicon, SourceNouns nouns) {
    this.lexicon = lexicon;
    List<PersonName> names = new ArrayList<>();
    PersonNameReader reader = new PersonNameReader(lexicon, nouns);
    text.sentences().forEach(sentence -> names.addAll(reader.names(sentence)));
    Set<String> places = placeLike(text, names);
    names.removeIf(name -> name.words().size() == 1 && places.contains(name.last()));
    names.sort(
        Comparator.<PersonName>comparingInt(name -> -name.words().size())
            .thenComparingInt(PersonName::offset));
    Map<PersonName, Person> people = new LinkedHashMap<>();
    for (PersonName name : names) {
      Person person = find(byWord, name).orElseGet(() -> added(byWord, name));
      person.add(name);
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
  private static Set<String> placeLike(ParsedText text, List<PersonName> names) {
    Map<String, Integer> balance = new HashMap<>();
    for (Sentence sentence : text.sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.entity().equals("LOCATION") || token.entity().equals("ORGANIZATION")) {
          balance.merge(token.lower(), 1, Integer::sum);
        }
      }
    }
    for (PersonName name : names) {
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
    PersonName name = PersonName.surname(token, title);
    return find(byWord, name)
        .filter(person -> person.fullest().words().size() > 1)
        .filter(person -> person.fullest().last().equals(name.last()))
        .map(Person::referent);
  }

  private static Person added(Map<String, List<Person>> byWord, PersonName name) {
    Person person = new Person();
    byWord.computeIfAbsent(name.last(), word -> new ArrayList<>()).add(person);
    if (!name.first().equals(name.last())) {
      byWord.computeIfAbsent(name.first(), word -> new ArrayList<>()).add(person);
    }
    return person;
  }

  /** The person known already who may bear {@code name}; a surname counts before a first name. */
  private static Optional<Person> find(Map<String, List<Person>> byWord, PersonName name) {
    Comparator<Person> best =
        Comparator.<Person>comparingInt(p -> p.fullest().last().equals(name.last()) ? 0 : 1)
            .thenComparingInt(p -> p.nearness(name.offset()));
    return byWord.getOrDefault(name.last(), List.of()).stream()
        .filter(person -> isSame(person, name))
        .limit(50)
        .min(best);
  }

  private static boolean isSame(Person person, PersonName name) {
    List<String> full = person.fullest().words().stream().map(PersonName::lower).toList();
    List<String> words = name.words().stream().map(PersonName::lower).toList();
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
}
