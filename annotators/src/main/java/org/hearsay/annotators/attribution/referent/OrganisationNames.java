package org.hearsay.annotators.attribution.referent;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.attribution.draft.Anchor;
import org.hearsay.annotators.parse.ParsedText;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;

/**
 * The bodies and countries that a text names, each with the fullest of its names: a capital or
 * "side" for its country, an acronym for the name it abbreviates. Immutable and thread-safe.
 */
final class OrganisationNames {
  private static final int LONGEST_FORM = 4;

  /** First words that many names share, so that they stand for none of them. */
  private static final Set<String> GENERAL =
      Set.of(
          "American",
          "British",
          "Central",
          "City",
          "Eastern",
          "European",
          "Federal",
          "First",
          "General",
          "Great",
          "House",
          "International",
          "National",
          "New",
          "North",
          "Northern",
          "Royal",
          "Saint",
          "San",
          "South",
          "Southern",
          "St",
          "St.",
          "State",
          "Supreme",
          "Union",
          "United",
          "West",
          "Western",
          "World");

  private final Countries countries;
  private final GivenNames people;
  private final Map<String, String> countryForms = new HashMap<>();
  private final Map<String, String> byAcronym = new HashMap<>();
  private final Map<String, String> byBranch = new HashMap<>();
  private final Map<String, String> byBeginning = new HashMap<>();
  private final Map<String, String> unseen = new HashMap<>();
  private final Set<String> unseenEnds = new HashSet<>();

  OrganisationNames(ParsedText text, Countries countries, GivenNames people) {
    this.countries = countries;
    this.people = people;
    Set<String> names = new HashSet<>();
    for (Sentence sentence : text.sentences()) {
      for (Token token : sentence.tokens()) {
        addCountry(text.text(), sentence, token.index());
        addUnseen(text.text(), sentence, token);
        if (token.entity().equals("ORGANIZATION")
            && isHeadOfRun(sentence, token)
            && names.add(token.lower() + token.begin())) {
          add(EntityRuns.name(text.text(), new Anchor(sentence, token)));
        }
      }
    }
  }

  /** {@return the fullest name of the body that {@code name} stands for} */
  String fullest(String name) {
    Optional<String> country = countries.named(name).or(() -> countries.ofCapital(name));
    if (country.isPresent()) {
      return countryForms.getOrDefault(country.get(), name);
    }
    String acronym = name.replace(".", "");
    return Optional.ofNullable(byAcronym.get(acronym))
        .or(() -> branch(name).map(byBranch::get))
        .or(() -> beginningWith(name))
        .orElse(name);
  }

  /** {@return the body whose name begins with {@code word}} */
  Optional<String> beginningWith(String word) {
    return Optional.ofNullable(byBeginning.get(word))
        .or(() -> Optional.ofNullable(unseen.get(word)));
  }

  /** {@return the country that the adjective before "side" or the like stands for} */
  Optional<String> ofAdjective(String adjective) {
    return countries
        .ofAdjective(adjective)
        .map(country -> countryForms.getOrDefault(country, country));
  }

  private static boolean isHeadOfRun(Sentence sentence, Token token) {
    return sentence
        .head(token)
        .filter(
            head ->
                EntityRuns.around(sentence, token).begin() <= head.index()
                    && head.index() < EntityRuns.around(sentence, token).end())
        .isEmpty();
  }

  private void addCountry(String text, Sentence sentence, int first) {
    if (!Character.isUpperCase(text.codePointAt(sentence.token(first).begin()))) {
      return;
    }
    for (int last = first; last < Math.min(sentence.size(), first + LONGEST_FORM); last++) {
      String form = NounPhrases.words(text, sentence.span(first, last));
      countries
          .named(form)
          .ifPresent(country -> countryForms.merge(country, form, OrganisationNames::longer));
    }
  }

  /** A name of two or three words as a subject, which the recogniser saw no entity in. */
  private void addUnseen(String text, Sentence sentence, Token last) {
    if (!isUnseen(last) || !last.isRelation("nsubj")) {
      return;
    }
    int first = last.index();
    while (first > 0 && last.index() - first < 3 && isUnseen(sentence.token(first - 1))) {
      first--;
    }
    int words = last.index() - first + 1;
    boolean named = words == 2 || words == 3;
    boolean headline =
        sentence.tokens().subList(Math.max(0, sentence.size() - 2), sentence.size()).stream()
            .noneMatch(token -> token.word().equals("."));
    String beginning = sentence.token(first).word();
    boolean person = people.isTitle(beginning) || people.isFirstName(beginning);
    if (named && !headline && !person && !GENERAL.contains(beginning)) {
      unseenEnds.add(last.word());
      unseen.putIfAbsent(beginning, NounPhrases.words(text, sentence.span(first, last.index())));
    }
  }

  /** {@return whether a name that the recogniser saw no entity in ends with {@code last}} */
  boolean isUnseen(Sentence sentence, Token last) {
    return isUnseen(last)
        && last.index() > 0
        && isUnseen(sentence.token(last.index() - 1))
        && unseenEnds.contains(last.word());
  }

  private static boolean isUnseen(Token token) {
    return token.isTag("NNP")
        && token.entity().equals("O")
        && Character.isUpperCase(token.word().codePointAt(0));
  }

  private void add(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split(" ")) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    if (initials.length() > 1 && !name.contentEquals(initials)) {
      byAcronym.merge(initials.toString(), name, OrganisationNames::longer);
    }
    addShortEnd(name);
    branch(name).ifPresent(key -> byBranch.merge(key, name, OrganisationNames::longer));
    for (int at = name.indexOf(' '); at > 0; at = name.indexOf(' ', at + 1)) {
      String beginning = name.substring(0, at);
      if (!GENERAL.contains(beginning)) {
        byBeginning.merge(beginning, name, OrganisationNames::longer);
      }
    }
  }

  /** "Harborne DC" for "Harborne District Council". */
  private void addShortEnd(String name) {
    String[] words = name.split(" ");
    StringBuilder initials = new StringBuilder();
    for (int i = 1; i < words.length; i++) {
      boolean isCapital = !words[i].isEmpty() && Character.isUpperCase(words[i].charAt(0));
      initials.append(isCapital ? words[i].substring(0, 1) : "");
    }
    if (initials.length() > 1) {
      byAcronym.putIfAbsent(words[0] + " " + initials, name);
    }
  }

  /** "General Staff of the ... of Ukraine": what stands before "of", and the country behind it. */
  private Optional<String> branch(String name) {
    int of = name.indexOf(" of ");
    if (of < 0 || name.indexOf(' ') == of) {
      return Optional.empty();
    }
    for (String word : name.substring(of + 4).split(" ")) {
      Optional<String> country = countries.named(word).or(() -> countries.ofAdjective(word));
      if (country.isPresent()) {
        return Optional.of(name.substring(0, of).toLowerCase(Locale.ROOT) + "/" + country.get());
      }
    }
    return Optional.empty();
  }

  private static String longer(String one, String other) {
    return other.length() > one.length() ? other : one;
  }
}
