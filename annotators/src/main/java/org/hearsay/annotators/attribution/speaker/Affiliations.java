package org.hearsay.annotators.attribution.speaker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.annotators.attribution.draft.Anchor;
import org.hearsay.annotators.attribution.referent.NounReferents;
import org.hearsay.annotators.attribution.referent.Referent;
import org.hearsay.annotators.parse.Token;
import org.hearsay.corpus.model.SourceKind;

/**
 * The bodies that those whom a text names speak for: "Lena Ortiz of the Guild", "chief executive
 * Lena Ortiz" where one firm was named before. Filled in text order; not thread-safe.
 */
final class Affiliations {
  private final NounReferents nouns;
  private final Appellations appellations;
  private final NamedBodies bodies;
  private final Map<String, Referent> byName = new HashMap<>();
  private Optional<Referent> lastBody = Optional.empty();

  Affiliations(NounReferents nouns, Appellations appellations, NamedBodies bodies) {
    this.nouns = nouns;
    this.appellations = appellations;
    this.bodies = bodies;
  }

  /**
   * Notes what the words around a mention say of its body; the first body that a name is given
   * stays its body.
   *
   * @param plain what the noun phrase stands for by its own words
   */
  void add(Mention mention, Referent plain) {
    Referent referent = mention.referent();
    Optional<Referent> body =
        nouns.affiliation(mention.head()).or(() -> ofOffice(mention.head(), plain));
    if (body.isPresent() && referent.name().isPresent()) {
      byName.putIfAbsent(referent.name().get(), body.get());
    }
    if (mention.subject() && referent.kind() == SourceKind.ORGANISATION && !referent.plural()) {
      lastBody = Optional.of(referent);
    }
  }

  /** {@return the body that {@code speaker} speaks for, where the text says so} */
  Optional<Referent> of(Referent speaker) {
    return speaker.name().map(byName::get);
  }

  /** The body that "chief executive Lena Ortiz" speaks for, where one was named. */
  private Optional<Referent> ofOffice(Anchor head, Referent person) {
    if (person.kind() != SourceKind.PERSON) {
      return Optional.empty();
    }
    List<Anchor> titles = appellations.titles(head);
    return titles.stream()
        .flatMap(title -> owner(title).stream())
        .findFirst()
        .or(
            () ->
                titles.stream()
                    .flatMap(title -> bodies.ofOfficer(title.token()).stream())
                    .findFirst());
  }

  /** The body last named before "its" in "its president". */
  private Optional<Referent> owner(Anchor title) {
    Optional<Token> possessor = title.sentence().child(title.token(), "nmod:poss");
    return possessor.map(Token::lower).filter("its"::equals).flatMap(its -> lastBody);
  }
}
