package org.hearsay.annotators.attribution.referent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.attribution.draft.Anchor;
import org.hearsay.annotators.parse.ParsedText;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;
import org.hearsay.corpus.model.SourceKind;
import org.hearsay.corpus.model.Span;

/**
 * What a noun phrase stands for by its own words: names with their fullest form, common nouns with
 * their description. Immutable and thread-safe.
 */
public final class NounReferents {
  private static final Set<String> COUNTRY_NOUNS = Set.of("side", "part");

  private final String text;
  private final SourceLexicons lexicons;
  private final PersonNames people;
  private final OrganisationNames organisations;
  private final Names names;
  private final CommonNouns commonNouns;

  public NounReferents(ParsedText text, SourceLexicons lexicons) {
    this.text = text.text();
    this.lexicons = lexicons;
    this.people = new PersonNames(text, lexicons.givenNames(), lexicons.nouns());
    this.organisations = new OrganisationNames(text, lexicons.countries(), lexicons.givenNames());
    this.names = new Names(lexicons, organisations);
    this.commonNouns = new CommonNouns(lexicons);
  }

  /**
   * {@return what the noun phrase stands for, its conjuncts inside {@code limit} included}
   *
   * @param limit what the phrase may not reach out of
   * @param fallback the kind of an unlisted common noun in the singular
   */
  public Referent of(Anchor head, Span limit, SourceKind fallback) {
    Referent first = single(head, limit, fallback);
    List<String> names = new ArrayList<>();
    first.name().ifPresent(names::add);
    for (Token child : head.sentence().children(head.token())) {
      boolean apart = !child.entity().equals("ORGANIZATION") || !isInOneRun(head, child);
      if (child.isRelation("conj") && child.isTag("N") && apart && limit.contains(child.span())) {
        Referent other = single(new Anchor(head.sentence(), child), limit, fallback);
        boolean alike = other.kind() == first.kind() || first.kind() != SourceKind.PERSON;
        other.name().filter(name -> alike).ifPresent(names::add);
      }
    }
    if (names.size() < 2) {
      return first;
    }
    SourceKind kind = first.kind() == SourceKind.UNNAMED ? SourceKind.GROUP : first.kind();
    String joined = String.join(", ", names.subList(0, names.size() - 1));
    return new Referent(
        Optional.of(joined + " and " + names.get(names.size() - 1)), kind, Gender.UNKNOWN, true);
  }

  /** {@return the person whose name {@code token} is the head of} */
  public Optional<Referent> person(Token token) {
    return people.at(token);
  }

  private Referent single(Anchor head, Span limit, SourceKind fallback) {
    Token token = head.token();
    Optional<Referent> person =
        people
            .at(token)
            .or(() -> people.bySurname(head.sentence(), token))
            .or(
                () ->
                    NounPhrases.apposition(head)
                        .filter(a -> isWithin(a, limit))
                        .flatMap(people::at));
    if (person.isPresent()) {
      return shortBody(person.get()).orElse(person.get());
    }
    Optional<Token> name = bodyName(head, limit);
    if (name.isPresent()) {
      return single(new Anchor(head.sentence(), name.get()), limit, fallback);
    }
    String description = NounPhrases.description(text, head, limit);
    if (isName(token) && !isListedCommonNoun(token)) {
      boolean body = token.entity().equals("ORGANIZATION");
      return names.of(head, body ? EntityRuns.name(text, head) : description);
    }
    if (COUNTRY_NOUNS.contains(token.lemma())) {
      Optional<String> country = countryOf(head);
      if (country.isPresent()) {
        return new Referent(country, SourceKind.ORGANISATION, Gender.UNKNOWN, false);
      }
    }
    return commonNouns.of(head, description, fallback);
  }

  /** "Hale" of "Hale Industries", where the recogniser takes it for a person. */
  private Optional<Referent> shortBody(Referent person) {
    return person
        .name()
        .filter(name -> name.indexOf(' ') < 0)
        .flatMap(organisations::beginningWith)
        .map(NounReferents::body);
  }

  private static Referent body(String name) {
    return new Referent(Optional.of(name), SourceKind.ORGANISATION, Gender.UNKNOWN, false);
  }

  /** The name behind a noun for a body: "the union, the Guild of Glaziers,". */
  private Optional<Token> bodyName(Anchor head, Span limit) {
    return isListedCommonNoun(head.token())
            && lexicons.nouns().of(head.token()).orElseThrow() == SourceKind.ORGANISATION
        ? NounPhrases.apposition(head)
            .filter(token -> isWithin(token, limit) && token.entity().equals("ORGANIZATION"))
        : Optional.empty();
  }

  private static boolean isWithin(Token token, Span limit) {
    return limit.contains(token.span());
  }

  private boolean isListedCommonNoun(Token token) {
    return token.entity().equals("O") && lexicons.nouns().of(token).isPresent();
  }

  private static boolean isName(Token token) {
    return token.isTag("NNP")
        || token.entity().equals("ORGANIZATION")
        || token.entity().equals("LOCATION");
  }

  private Optional<String> countryOf(Anchor head) {
    List<Token> before =
        head.sentence().children(head.token()).stream()
            .filter(child -> child.index() < head.token().index() && !child.isRelation("det"))
            .toList();
    return before.size() == 1 ? organisations.ofAdjective(before.get(0).word()) : Optional.empty();
  }

  /** {@return the body that a person speaks for, by the names in the words about them} */
  public Optional<Referent> affiliation(Anchor head) {
    Set<Token> about = new HashSet<>(head.sentence().children(head.token()));
    for (Token child : head.sentence().children(head.token())) {
      about.addAll(head.sentence().children(child));
    }
    return about.stream()
        .filter(token -> !people.at(token).filter(p -> shortBody(p).isEmpty()).isPresent())
        .filter(token -> people.bySurname(head.sentence(), token).isEmpty())
        .filter(
            token ->
                token.entity().equals("ORGANIZATION")
                    || organisations.beginningWith(token.word()).isPresent())
        .min(Comparator.comparingInt(Token::index))
        .map(token -> body(bodyName(head.sentence(), token)));
  }

  private String bodyName(Sentence sentence, Token token) {
    if (!token.entity().equals("ORGANIZATION")) {
      return organisations.beginningWith(token.word()).orElseThrow();
    }
    Span run = EntityRuns.around(sentence, token);
    Span span = sentence.span(run.begin(), run.end() - 1);
    return organisations.fullest(NounPhrases.words(text, span));
  }

  /** {@return whether {@code token} heads a noun phrase that may speak} */
  public boolean isHead(Sentence sentence, Token token) {
    boolean candidate =
        people.at(token).isPresent()
            || isBody(token)
            || isListed(token)
            || isUnseenBody(sentence, token);
    if (!candidate || token.isRelation(Set.of("compound", "flat"))) {
      return false;
    }
    Optional<Token> governor = sentence.head(token);
    return governor.isEmpty()
        || token.entity().equals("O")
        || !token.entity().equals(governor.get().entity())
        || !isInOneRun(new Anchor(sentence, token), governor.get());
  }

  /** A listed noun, or a person whom the tagger took for an adjective ("the official said"). */
  private boolean isListed(Token token) {
    return (token.isTag("N") && lexicons.nouns().of(token).isPresent())
        || (token.isTag("J") && token.isRelation("nsubj") && lexicons.nouns().isPerson(token));
  }

  /** {@return whether {@code token} ends the name of a body that the recogniser saw nothing in} */
  public boolean isUnseenBody(Sentence sentence, Token token) {
    return token.isRelation("nsubj")
        && organisations.isUnseen(sentence, token)
        && single(new Anchor(sentence, token), sentence.span(), SourceKind.UNNAMED).kind()
            == SourceKind.ORGANISATION;
  }

  private static boolean isBody(Token token) {
    return token.isTag("N")
        && (token.entity().equals("ORGANIZATION") || token.entity().equals("LOCATION"));
  }

  private static boolean isInOneRun(Anchor head, Token other) {
    Span run = EntityRuns.around(head.sentence(), head.token());
    return run.begin() <= other.index() && other.index() < run.end();
  }
}
