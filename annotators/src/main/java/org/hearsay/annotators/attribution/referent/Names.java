package org.hearsay.annotators.attribution.referent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.annotators.attribution.draft.Anchor;
import org.hearsay.annotators.parse.Token;
import org.hearsay.corpus.model.SourceKind;

/**
 * What a name stands for that is not known to be a person's: a body, a group, or a person after
 * all, by a title or a first name. Immutable and thread-safe.
 */
final class Names {
  private final SourceLexicons lexicons;
  private final OrganisationNames organisations;

  Names(SourceLexicons lexicons, OrganisationNames organisations) {
    this.lexicons = lexicons;
    this.organisations = organisations;
  }

  /**
   * {@return what the name stands for}
   *
   * @param description the words of its phrase; for a body, its name alone
   */
  Referent of(Anchor head, String description) {
    Token token = head.token();
    boolean body = token.entity().equals("ORGANIZATION") || token.entity().equals("LOCATION");
    if (!body && token.tag().equals("NNPS")) {
      return new Referent(Optional.of(description), SourceKind.GROUP, Gender.UNKNOWN, true);
    }
    if (!body && isPersonLike(head)) {
      return personLike(head, description);
    }
    return new Referent(
        Optional.of(organisations.fullest(isNamedByNoun(head) ? token.word() : description)),
        SourceKind.ORGANISATION,
        Gender.UNKNOWN,
        false);
  }

  /** "The state railway DNR": the nouns before the name say what it is. */
  private boolean isNamedByNoun(Anchor head) {
    int before = head.token().index() - 1;
    return before > 0
        && head.token().entity().equals("O")
        && head.sentence().token(before).tag().equals("NN")
        && lexicons.nouns().of(head.sentence().token(before)).isPresent();
  }

  /** A name that the recogniser missed, with a title or a first name before it. */
  private boolean isPersonLike(Anchor head) {
    int before = head.token().index() - 1;
    if (before < 0) {
      return lexicons.givenNames().isFirstName(head.token().word());
    }
    String word = head.sentence().token(before).word();
    return lexicons.givenNames().isTitle(word)
        || NounPhrases.apposition(head).filter(lexicons.nouns()::isPerson).isPresent()
        || lexicons.givenNames().isFirstName(word)
        || lexicons.givenNames().isFirstName(head.token().word());
  }

  private Referent personLike(Anchor head, String description) {
    Gender gender = lexicons.givenNames().ofFirstName(head.token().word());
    String name = description.replaceFirst(" (of|from|in|at) .*", "");
    List<String> words = new ArrayList<>(List.of(name.split(" ")));
    while (words.size() > 1 && lexicons.givenNames().isTitle(words.get(0))) {
      gender = lexicons.givenNames().ofTitle(words.get(0)).or(gender);
      words.remove(0);
    }
    gender = gender.or(lexicons.givenNames().ofFirstName(words.get(0)));
    return new Referent(Optional.of(String.join(" ", words)), SourceKind.PERSON, gender, false);
  }
}
