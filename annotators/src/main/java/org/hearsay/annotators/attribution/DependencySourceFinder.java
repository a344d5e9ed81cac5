package org.hearsay.annotators.attribution;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;

/**
 * Sources by dependencies: subject, by-agent, relative pronoun, the subject that coordinated and
 * controlled verbs share, inverted subject, possessor, or none (guidelines, section 2).
 */
final class DependencySourceFinder implements SourceFinder {
  private static final Set<String> OF_NOUNS = Set.of("of", "by", "from", "among");
  private static final Set<String> SHARES =
      Set.of("conj", "xcomp", "advcl", "dep", "ccomp", "acl", "obj", "obl", "nmod", "appos");
  private static final Set<String> FINITE = Set.of("MD", "VBD", "VBP", "VBZ");
  private static final Set<String> WITHIN = Set.of("appos", "compound", "flat", "nmod", "conj");
  private static final Set<Frame.Kind> FRONTED =
      Set.of(Frame.Kind.FRONTED_QUOTATION, Frame.Kind.FRONTED_CLAUSE, Frame.Kind.FRONTED);

  private static final Set<String> COMPLEMENTS = Set.of("obj", "ccomp", "xcomp");

  /** How far above a verb the subject that it shares is looked for. */
  private static final int STEPS = 4;

  @Override
  public Optional<Source> find(Article article, Cue cue) {
    Optional<Source> parenthesis = parenthesis(cue);
    if (parenthesis.isPresent()) {
      return parenthesis;
    }
    Optional<Token> head =
        switch (cue.kind()) {
          case PREDICATE -> ofPredicate(cue);
          case NOUN -> ofNoun(cue);
          case ACCORDING_TO -> afterAccordingTo(cue);
          case ADVERB -> Optional.empty();
        };
    return head.flatMap(token -> NounPhrase.around(article, cue, token));
  }

  private static Optional<Source> parenthesis(Cue cue) {
    if (cue.kind() != Cue.Kind.PREDICATE || !FRONTED.contains(cue.frame().kind())) {
      return Optional.empty();
    }
    return Parenthesis.subject(cue.sentence(), cue.candidate().group())
        .flatMap(
            words ->
                Parenthesis.head(cue.sentence(), words)
                    .map(head -> new Source(cue.sentence(), head, words.first(), words.last())));
  }

  private static Optional<Token> ofPredicate(Cue cue) {
    Sentence sentence = cue.sentence();
    Token top = cue.candidate().group().top();
    if (cue.candidate().wordClass() == CueCandidate.WordClass.PASSIVE) {
      return agent(sentence, cue.head());
    }
    Optional<Token> own = subject(cue, top).or(() -> subject(cue, cue.head()));
    if (own.isPresent()) {
      return own.filter(
          token ->
              cue.candidate().wordClass() != CueCandidate.WordClass.ADJECTIVE
                  || !Article.isExpletive(token));
    }
    return inverted(cue).or(() -> adjacent(cue)).or(() -> shared(sentence, top));
  }

  /**
   * The subject nearest to the verb: what else the parser calls a subject is content. That of a
   * passive is the source only above another verb, as in "was quoted as saying".
   */
  private static Optional<Token> subject(Cue cue, Token verb) {
    return cue.sentence().children(verb).stream()
        .filter(child -> child.isRelation("nsubj"))
        .filter(child -> child.relation().equals("nsubj") || !verb.equals(cue.head()))
        .min(Comparator.comparingInt(child -> Math.abs(child.index() - verb.index())));
  }

  private static Optional<Token> agent(Sentence sentence, Token verb) {
    return sentence.children(verb).stream()
        .filter(child -> child.isRelation("obl"))
        .filter(child -> hasCase(sentence, child, Set.of("by")))
        .findFirst();
  }

  private static boolean hasCase(Sentence sentence, Token noun, Set<String> prepositions) {
    return sentence
        .child(noun, "case")
        .filter(preposition -> prepositions.contains(preposition.lower()))
        .isPresent();
  }

  /** "said Ortiz", where the parser took the subject for an object. */
  private static Optional<Token> inverted(Cue cue) {
    return FRONTED.contains(cue.frame().kind())
        ? cue.sentence().child(cue.head(), "obj").filter(o -> o.index() > cue.last())
        : Optional.empty();
  }

  /** A noun right before a finite cue, or right behind one that follows its content. */
  private static Optional<Token> adjacent(Cue cue) {
    Sentence sentence = cue.sentence();
    boolean finite = FINITE.contains(sentence.token(cue.first()).tag());
    int before = cue.first() - 1;
    if (finite && before >= 0 && isNominal(sentence.token(before))) {
      return Optional.of(highest(sentence, sentence.token(before), 0, before));
    }
    int after = cue.last() + 1;
    while (after < sentence.size() && sentence.token(after).isTag("DT")) {
      after++;
    }
    return FRONTED.contains(cue.frame().kind())
            && after < sentence.size()
            && isNominal(sentence.token(after))
        ? Optional.of(highest(sentence, sentence.token(after), after, sentence.size() - 1))
        : Optional.empty();
  }

  private static boolean isNominal(Token token) {
    return token.isTag("NN") || token.isTag("PRP") || token.isTag("WP") || token.isTag("WDT");
  }

  private static Token highest(Sentence sentence, Token noun, int from, int to) {
    Token at = noun;
    for (int i = 0; i < STEPS; i++) {
      int head = at.head();
      boolean up = head >= from && head <= to && isNominal(sentence.token(head));
      if (!up || !at.isRelation(WITHIN)) {
        return at;
      }
      at = sentence.token(head);
    }
    return at;
  }

  /** The subject of the verb above that this one is coordinated with or controlled by. */
  private static Optional<Token> shared(Sentence sentence, Token verb) {
    Optional<Token> partner = Coordination.partner(sentence, verb);
    Optional<Token> own = partner.flatMap(p -> sentence.child(p, "nsubj"));
    if (own.isPresent()) {
      return own;
    }
    Token at = partner.orElse(verb);
    for (int i = 0; i < STEPS; i++) {
      Optional<Token> above = sentence.head(at);
      if (above.isEmpty()) {
        return Optional.empty();
      }
      boolean comma = at.index() > 0 && sentence.token(at.index() - 1).word().equals(",");
      if (at.relation().equals("acl") && above.get().isTag("NN") && !comma) {
        return above; // "a report saying that"
      }
      if (!at.isRelation(SHARES)) {
        return Optional.empty();
      }
      Optional<Token> quoted =
          sentence.child(above.get(), "obj").filter(o -> isQuoted(sentence, above.get(), verb));
      if (quoted.isPresent()) {
        return quoted;
      }
      at = above.get();
      Token bearer = at;
      Optional<Token> subject =
          sentence.child(at, "nsubj").filter(s -> !isExpletive(sentence, s, bearer));
      if (subject.isPresent()) {
        return subject;
      }
    }
    return Optional.empty();
  }

  /** "quoted the minister as saying": who says it is the object. */
  private static boolean isQuoted(Sentence sentence, Token above, Token verb) {
    return above.lemma().equals("quote")
        && verb.tag().equals("VBG")
        && sentence.token(verb.index() - 1).lower().equals("as");
  }

  /** "It" of an active verb with an object or a clause of its own stands for something. */
  private static boolean isExpletive(Sentence sentence, Token subject, Token verb) {
    boolean acts =
        subject.relation().equals("nsubj")
            && verb.isTag("VB")
            && sentence.children(verb).stream().anyMatch(c -> c.isRelation(COMPLEMENTS));
    return Article.isExpletive(subject) && !(subject.lower().equals("it") && acts);
  }

  private static Optional<Token> ofNoun(Cue cue) {
    Sentence sentence = cue.sentence();
    return sentence
        .child(cue.head(), "nmod:poss")
        .or(() -> NounCueEdges.lightVerb(sentence, cue.head()).flatMap(v -> carrier(sentence, v)))
        .or(() -> complement(cue));
  }

  /** The subject of a light verb, its own or shared: "He" in "He made a promise". */
  private static Optional<Token> carrier(Sentence sentence, Token verb) {
    return sentence
        .child(verb, "nsubj")
        .filter(s -> s.index() < verb.index() && !Article.isExpletive(s))
        .or(() -> shared(sentence, verb));
  }

  /** "the hope of many", "an appeal by two nurses". */
  private static Optional<Token> complement(Cue cue) {
    Sentence sentence = cue.sentence();
    return sentence.children(cue.head()).stream()
        .filter(child -> child.isRelation("nmod") && child.index() > cue.last())
        .filter(child -> hasCase(sentence, child, OF_NOUNS))
        .filter(child -> cue.frame().body().filter(child::equals).isEmpty())
        .findFirst();
  }

  /** What follows "according to": the parser makes the two words a case of it, or its heads. */
  private static Optional<Token> afterAccordingTo(Cue cue) {
    Sentence sentence = cue.sentence();
    for (int i = cue.first(); i <= cue.last(); i++) {
      Token token = sentence.token(i);
      Optional<Token> behind =
          sentence
              .head(token)
              .filter(head -> head.index() > cue.last())
              .or(() -> firstBehind(sentence, token, cue.last()));
      if (behind.isPresent()) {
        return behind;
      }
    }
    return Optional.empty();
  }

  private static Optional<Token> firstBehind(Sentence sentence, Token token, int last) {
    return sentence.children(token).stream()
        .filter(child -> child.index() > last && !child.relation().equals("punct"))
        .findFirst();
  }
}
