package org.hearsay.annotators.attribution.speaker;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.attribution.referent.Gender;
import org.hearsay.annotators.attribution.referent.Referent;
import org.hearsay.corpus.model.SourceKind;

/** The pronouns of the third person, all in lower case, and what each can stand for. */
final class ThirdPerson {
  private static final Map<String, Gender> SINGULAR =
      Map.of(
          "he", Gender.MALE,
          "him", Gender.MALE,
          "his", Gender.MALE,
          "himself", Gender.MALE,
          "she", Gender.FEMALE,
          "her", Gender.FEMALE,
          "hers", Gender.FEMALE,
          "herself", Gender.FEMALE);

  private static final Set<String> PLURAL = Set.of("they", "them", "their", "theirs");
  private static final Set<String> THING = Set.of("it", "its");

  private ThirdPerson() {}

  /** {@return whether {@code word} is one of them} */
  static boolean isOne(String word) {
    return SINGULAR.containsKey(word) || isPlural(word) || isThing(word);
  }

  /** {@return whether {@code word} is "they" in one of its forms} */
  static boolean isPlural(String word) {
    return PLURAL.contains(word);
  }

  /** {@return whether {@code word} is "it" in one of its forms} */
  static boolean isThing(String word) {
    return THING.contains(word);
  }

  /** {@return the gender of the one person that {@code word} stands for; none if it is another} */
  static Optional<Gender> gender(String word) {
    return Optional.ofNullable(SINGULAR.get(word));
  }

  /** {@return what a pronoun stands for that nobody fits} */
  static Referent unfound(String word) {
    if (isThing(word)) {
      return Referent.nameless(SourceKind.ORGANISATION, false);
    }
    return isPlural(word)
        ? Referent.nameless(SourceKind.GROUP, true)
        : Referent.nameless(SourceKind.UNNAMED, false);
  }
}
