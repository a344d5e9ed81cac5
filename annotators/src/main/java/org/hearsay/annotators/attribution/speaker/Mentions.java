package org.hearsay.annotators.attribution.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.annotators.attribution.draft.Anchor;
import org.hearsay.annotators.attribution.quotation.Quotations;
import org.hearsay.annotators.attribution.referent.EntityRuns;
import org.hearsay.annotators.attribution.referent.NounPhrases;
import org.hearsay.annotators.attribution.referent.NounReferents;
import org.hearsay.annotators.attribution.referent.Referent;
import org.hearsay.annotators.attribution.referent.SourceLexicons;
import org.hearsay.annotators.parse.ParsedText;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;
import org.hearsay.corpus.model.SourceKind;
import org.hearsay.corpus.model.Span;

/**
 * The noun phrases of a text that stand for somebody who may speak, in text order. A definite
 * description ("the mayor", "the official") stands for the last one who was described so. Immutable
 * once built.
 */
final class Mentions {
  private static final Set<String> DEFINITE = Set.of("the", "this", "that");

  /** How many mentions before one are looked through. */
  private static final int NEAR = 80;

  /** How many characters the lead can take with all that stands before it. */
  private static final int LEAD = 2000;

  private final NounReferents nouns;
  private final SourceLexicons lexicons;
  private final TreeMap<Integer, Mention> byOffset = new TreeMap<>();
  private final Map<String, Referent> affiliations = new HashMap<>();
  private final NamedBodies bodies = new NamedBodies();
  private Optional<Referent> lastBody = Optional.empty();
  private final Relations relations = new Relations();

  Mentions(ParsedText text, Quotations quotations, SourceLexicons lexicons) {
    this.lexicons = lexicons;
    this.nouns = new NounReferents(text, lexicons);
    TitleHolders holders = new TitleHolders();
    for (Sentence sentence : text.sentences()) {
      for (Token token : sentence.tokens()) {
        if (nouns.isHead(sentence, token)) {
          add(new Anchor(sentence, token), holders, quotations.isQuoted(token.begin()));
        }
      }
    }
    Map<Referent, Referent> named = new HashMap<>();
    byOffset.replaceAll(
        (offset, mention) ->
            Optional.ofNullable(named.get(mention.referent()))
                .map(mention::standingFor)
                .orElseGet(() -> namedLater(mention, holders, named)));
    byOffset.headMap(LEAD, true).replaceAll((offset, mention) -> introduced(mention));
  }

  private Mention introduced(Mention mention) {
    return Leads.named(mention, byOffset).map(mention::standingFor).orElse(mention);
  }

  /** A description that nobody was called by before, but one named person is called by later. */
  private Mention namedLater(Mention mention, TitleHolders holders, Map<Referent, Referent> named) {
    Anchor head = mention.head();
    if (!isDefinite(head)) {
      return mention;
    }
    if (mention.referent().kind() == SourceKind.ORGANISATION && head.token().entity().equals("O")) {
      return bodies.onlyFirm(noun(head.token())).map(mention::standingFor).orElse(mention);
    }
    if (mention.referent().kind() != SourceKind.UNNAMED) {
      return mention;
    }
    return holders
        .onlyNamed(noun(head.token()), NounPhrases.modifiers(head, lexicons.countries()))
        .map(
            person -> {
              named.put(mention.referent(), person);
              return mention.standingFor(person);
            })
        .orElse(mention);
  }

  private void add(Anchor head, TitleHolders holders, boolean quoted) {
    Span limit = head.sentence().span();
    Referent plain = nouns.of(head, limit, SourceKind.UNNAMED);
    Referent referent = plain;
    if (plain.kind() == SourceKind.PERSON) {
      for (Anchor title : titles(head)) {
        holders.add(noun(title.token()), words(title, head), plain);
        relations.add(title, plain, nouns);
      }
      Courts.nouns(head).forEach(noun -> holders.add(noun, Set.of(), plain));
      relations.addTrial(head, plain);
    } else if (nouns.isUnseenBody(head.sentence(), head.token())) {
      bodies.add(plain);
    } else if (head.token().entity().equals("O")) {
      referent =
          named(head)
              .or(() -> known(head, holders))
              .filter(holder -> isLike(holder, plain))
              .orElse(plain);
      holders.add(noun(head.token()), words(head, head), referent);
    } else if (isBody(head.token())) {
      kinds(head).forEach(t -> holders.add(noun(t.token()), words(t, head), plain));
      bodies.add(plain);
    }
    Optional<Referent> body = nouns.affiliation(head).or(() -> office(head, plain));
    if (body.isPresent() && referent.name().isPresent()) {
      affiliations.putIfAbsent(referent.name().get(), body.get());
    }
    boolean subject = head.token().isRelation("nsubj");
    if (subject && referent.kind() == SourceKind.ORGANISATION && !referent.plural()) {
      lastBody = Optional.of(referent);
    }
    byOffset.put(head.token().begin(), new Mention(head, referent, subject, quoted, false));
  }

  /** A named organisation; a place is one by its last word, such as "Hospital". */
  private boolean isBody(Token token) {
    return token.entity().equals("ORGANIZATION")
        || lexicons.nouns().of(token).filter(k -> k == SourceKind.ORGANISATION).isPresent();
  }

  private String noun(Token token) {
    return lexicons.nouns().singular(token);
  }

  /** The name before its apposition: "Fells Group, the largest mill,". */
  private Optional<Referent> named(Anchor head) {
    return head.token().isRelation("appos")
        ? head.sentence()
            .head(head.token())
            .filter(name -> !name.entity().equals("O"))
            .flatMap(this::at)
            .map(Mention::referent)
        : Optional.empty();
  }

  /** Whom a definite description means. */
  private Optional<Referent> known(Anchor head, TitleHolders holders) {
    return isDefinite(head)
        ? holders
            .last(noun(head.token()), NounPhrases.modifiers(head, lexicons.countries()))
            .or(() -> bodies.calledBy(noun(head.token())))
        : Optional.empty();
  }

  /** The body that "chief executive Lena Ortiz" speaks for, where one was named. */
  private Optional<Referent> office(Anchor head, Referent person) {
    if (person.kind() != SourceKind.PERSON) {
      return Optional.empty();
    }
    List<Anchor> titles = titles(head);
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
    boolean owned =
        title
            .sentence()
            .child(title.token(), "nmod:poss")
            .map(Token::lower)
            .orElse("")
            .equals("its");
    return owned ? lastBody : Optional.empty();
  }

  /** The nouns that a named body is called by: "the state railway DZK", "Fells, an airline". */
  private List<Anchor> kinds(Anchor name) {
    return name.sentence().children(name.token()).stream()
        .filter(child -> child.isRelation(Set.of("compound", "appos")) && child.isTag("N"))
        .filter(child -> child.entity().equals("O"))
        .filter(
            child ->
                lexicons.nouns().of(child).filter(k -> k == SourceKind.ORGANISATION).isPresent())
        .map(child -> new Anchor(name.sentence(), child))
        .toList();
  }

  private static boolean isDefinite(Anchor head) {
    String determiner = NounPhrases.determiner(head);
    boolean bare = determiner.isEmpty() && (head.token().tag().equals("NNP") || isHeadline(head));
    return (DEFINITE.contains(determiner) || bare) && !NounPhrases.isPossessed(head);
  }

  /** A bare noun in the singular: "Minister quits over levy". */
  private static boolean isHeadline(Anchor head) {
    return head.token().tag().equals("NN") && head.token().isRelation("nsubj");
  }

  private static boolean isLike(Referent holder, Referent described) {
    return holder.plural() == described.plural()
        && (holder.kind() == described.kind()
            || (holder.kind() == SourceKind.PERSON && described.kind() == SourceKind.UNNAMED));
  }

  /** The nouns that a named person is called by: before the name, or in apposition to it. */
  private List<Anchor> titles(Anchor name) {
    List<Anchor> titles = new ArrayList<>();
    if (lexicons.nouns().isPerson(name.token()) && nouns.person(name.token()).isEmpty()) {
      titles.add(name);
    }
    for (Token child : name.sentence().children(name.token())) {
      boolean title = child.isRelation(Set.of("compound", "appos", "amod", "flat", "dep"));
      if (title && child.isTag("N") && lexicons.nouns().isPerson(child)) {
        titles.add(new Anchor(name.sentence(), child));
      }
    }
    return titles;
  }

  private Set<String> words(Anchor title, Anchor name) {
    Set<String> words = new HashSet<>(NounPhrases.modifiers(title, lexicons.countries()));
    words.addAll(NounPhrases.modifiers(name, lexicons.countries()));
    return words;
  }

  /** {@return the mention whose head is {@code token}} */
  Optional<Mention> at(Token token) {
    return Optional.ofNullable(byOffset.get(token.begin()));
  }

  /** {@return the mentions before {@code offset}, the nearest first} */
  Iterable<Mention> before(int offset) {
    return byOffset.headMap(offset, false).descendingMap().values();
  }

  /** {@return whether nobody was called by the noun {@code head} shortly before} */
  boolean isNew(Anchor head) {
    if (at(head.token()).filter(m -> m.referent().kind() == SourceKind.PERSON).isPresent()) {
      return false;
    }
    int seen = 0;
    for (Mention mention : before(head.token().begin())) {
      if (mention.head().token().lemma().equals(head.token().lemma())) {
        return false;
      }
      if (seen++ > NEAR) {
        break;
      }
    }
    return true;
  }

  /** {@return the place named last before {@code head}, in its sentence or the two before} */
  Optional<String> placeBefore(Anchor head) {
    for (Mention mention : before(head.token().begin())) {
      if (head.sentence().index() - mention.head().sentence().index() > 2) {
        break;
      }
      if (mention.head().token().entity().equals("LOCATION")) {
        return Optional.of(EntityRuns.words(mention.head()));
      }
    }
    return Optional.empty();
  }

  /** {@return what any noun phrase stands for, listed or not} */
  Referent of(Anchor head, Span limit, SourceKind fallback) {
    Referent plain = nouns.of(head, limit, fallback);
    return at(head.token())
        .map(Mention::referent)
        .filter(known -> known.plural() == plain.plural())
        .filter(known -> !known.isSame(nouns.of(head, head.sentence().span(), fallback)))
        .orElse(plain);
  }

  /** {@return the person named elsewhere whom "his wife" or "her client" means} */
  Optional<Referent> related(String noun, Referent whose) {
    return relations.of(noun, whose);
  }

  /** {@return the body that {@code speaker} speaks for, where the text says so} */
  Optional<Referent> affiliation(Referent speaker) {
    return speaker.name().map(affiliations::get);
  }
}
