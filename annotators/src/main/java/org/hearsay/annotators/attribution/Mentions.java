package org.hearsay.annotators.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
  private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "one", "some", "no");

  private final NounReferents nouns;
  private final SourceLexicons lexicons;
  private final TreeMap<Integer, Mention> byOffset = new TreeMap<>();
  private final Map<String, Referent> affiliations = new HashMap<>();

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
  }

  private void add(Anchor head, TitleHolders holders, boolean quoted) {
    Span limit = head.sentence().span();
    Referent plain = nouns.of(head, limit, SourceKind.UNNAMED);
    Referent referent = plain;
    if (plain.kind() == SourceKind.PERSON) {
      titles(head).forEach(t -> holders.add(noun(t.token()), words(t, head), plain));
    } else if (plain.kind() == SourceKind.UNNAMED && lexicons.nouns().isPerson(head.token())) {
      referent = known(head, holders).orElse(plain);
      holders.add(noun(head.token()), words(head, head), referent);
    }
    Optional<Referent> body = nouns.affiliation(head);
    if (body.isPresent() && referent.name().isPresent()) {
      affiliations.putIfAbsent(referent.name().get(), body.get());
    }
    boolean subject = head.token().isRelation("nsubj");
    byOffset.put(head.token().begin(), new Mention(head, referent, subject, quoted, false));
  }

  private String noun(Token token) {
    return lexicons.nouns().singular(token);
  }

  /** Whom a definite description means. */
  private Optional<Referent> known(Anchor head, TitleHolders holders) {
    String determiner = NounPhrases.determiner(head);
    boolean bare = determiner.isEmpty() && head.token().tag().equals("NNP");
    boolean definite = DEFINITE.contains(determiner) || bare;
    if (!definite || INDEFINITE.contains(determiner) || NounPhrases.isPossessed(head)) {
      return Optional.empty();
    }
    return holders.last(noun(head.token()), NounPhrases.modifiers(head, lexicons.countries()));
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

  /** {@return what any noun phrase stands for, listed or not} */
  Referent of(Anchor head, Span limit, SourceKind fallback) {
    Referent plain = nouns.of(head, limit, fallback);
    return at(head.token())
        .map(Mention::referent)
        .filter(known -> !plain.plural() && plain.kind() == SourceKind.UNNAMED)
        .orElse(plain);
  }

  /** {@return the body that {@code speaker} speaks for, where the text says so} */
  Optional<Referent> affiliation(Referent speaker) {
    return speaker.name().map(affiliations::get);
  }
}
