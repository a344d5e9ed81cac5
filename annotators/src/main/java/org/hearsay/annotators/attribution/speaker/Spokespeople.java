package org.hearsay.annotators.attribution.speaker;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.annotators.attribution.draft.Anchor;
import org.hearsay.annotators.attribution.referent.Referent;
import org.hearsay.corpus.model.SourceKind;

/**
 * Those who speak for a body that their own words leave out: after "Orrin Valley was fined", "a
 * spokesman" is the Orrin Valley spokesman. Pure.
 */
final class Spokespeople {
  private static final Set<String> NOUNS = Set.of("spokesman", "spokesperson", "spokeswoman");

  private static final Pattern COMPLEMENT = Pattern.compile(" (?:at|for|in|of) ");

  /** How many sentences before theirs may have named the body last. */
  private static final int NEAR = 4;

  private Spokespeople() {}

  /** {@return {@code speaker} under the name of the body that the writer mentioned last} */
  static Referent of(Referent speaker, Anchor head, Mentions mentions) {
    Optional<String> noun =
        speaker.name().map(name -> name.toLowerCase(Locale.ROOT)).filter(NOUNS::contains);
    Optional<String> body = noun.flatMap(n -> body(head, mentions));
    return body.map(name -> speaker.called(spoken(name, noun.orElseThrow()))).orElse(speaker);
  }

  /** "Orrin Valley spokesman", but "spokesman for the ministry in Vienna". */
  private static String spoken(String body, String noun) {
    if (!COMPLEMENT.matcher(body).find()) {
      return body + " " + noun;
    }
    boolean named = Character.isUpperCase(body.codePointAt(0));
    return noun + (named ? " for " : " for the ") + body;
  }

  private static Optional<String> body(Anchor head, Mentions mentions) {
    for (Mention mention : mentions.before(head.token().begin())) {
      if (head.sentence().index() - mention.head().sentence().index() > NEAR) {
        break;
      }
      Referent referent = mention.referent();
      boolean place = mention.head().token().entity().equals("LOCATION");
      if (referent.kind() == SourceKind.ORGANISATION
          && !referent.plural()
          && !place
          && !mention.quoted()) {
        return referent.name();
      }
    }
    return Optional.empty();
  }
}
