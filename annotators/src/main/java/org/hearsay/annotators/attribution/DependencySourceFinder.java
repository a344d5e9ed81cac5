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
  private static final Set<String> EXPLETIVES = Set.of("it", "there");
  private static final Set<String> OF_NOUNS = Set.of("of", "by", "from", "among");
  private static final Set<String> SHARES = Set.of("conj", "xcomp", "advcl", "dep", "ccomp", "acl", "obj", "obl", "nmod", "appos");
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> WITHIN = Set.of("appos", "compound", "flat", "nmod", "conj");
  private static final int STEPS = 4;

  @Override
  public Optional<Source> find(Article article, Cue cue) {
    Optional<Token> head =
        switch (cue.kind()) {
          case PREDICATE -> ofPredicate(cue);
          case NOUN -> ofNoun(cue);
          case ACCORDING_TO -> afterAccordingTo(cue);
          case ADVERB -> Optional.empty();
        };
    return head.flatMap(token -> NounPhrase.around(article, cue, token));
  }

  private static Optional<Token> ofPredicate(Cue cue) {
    Sentence sentence = cue.sentence();
    Token top = cue.candidate().group().top();
    if (cue.candidate().wordClass() == CueCandidate.WordClass.PASSIVE) {
      return agent(sentence, cue.head()).or(() -> quoted(cue));
    }
    Optional<Token> own = subject(cue, top).or(() -> subject(cue, cue.head()));
    if (own.isPresent()) {
      return own.filter(token -> !EXPLETIVES.contains(token.lower()) || isPerson(cue));
    }
    return inverted(cue).or(() -> adjacent(cue)).or(() -> shared(sentence, top));
  }

  /** "It" is a source where it is no expletive: with a quotation or an infinitive. */
  private static boolean isPerson(Cue cue) {
    return cue.candidate().wordClass() != CueCandidate.WordClass.ADJECTIVE;
  }

  private static Optional<Token> subject(Sentence sentence, Token verb) {
    return sentence.children(verb).stream()
        .filter(child -> child.relation().equals("nsubj"))
        .findFirst();
  }

  /** The subject nearest to the verb: what else the parser calls a subject is content. */
  private static Optional<Token> subject(Cue cue, Token verb) {
    return cue.sentence().children(verb).stream()
        .filter(child -> child.relation().equals("nsubj"))
        .min(Comparator.comparingInt(c -> Math.abs(c.index() - verb.index())));
  }

  /** A noun right before a finite cue, or right behind one after its content. */
  private static Optional<Token> adjacent(Cue cue) {
    Sentence sentence = cue.sentence();
    boolean finite = FINITE.contains(sentence.token(cue.first()).tag());
    int before = cue.first() - 1;
    if (finite && before >= 0 && isNominal(sentence.token(before))) {
      return Optional.of(highest(sentence, sentence.token(before), 0, before));
    }
    int after = cue.last() + 1;
    boolean fronted = cue.frame().kind() == Frame.Kind.FRONTED_QUOTATION;
    while (fronted && after < sentence.size() && sentence.token(after).isTag("DT")) {
      after++;
    }
    return fronted && after < sentence.size() && isNominal(sentence.token(after))
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

  private static Optional<Token> agent(Sentence sentence, Token verb) {
    return sentence.children(verb).stream()
        .filter(child -> child.isRelation("obl"))
        .filter(
            child -> sentence.child(child, "case").filter(c -> c.lower().equals("by")).isPresent())
        .findFirst();
  }

  /** The subject of "was quoted as saying" is the source, that of "is expected to" is content. */
  private static Optional<Token> quoted(Cue cue) {
    return Optional.empty();
  }

  private static Optional<Token> inverted(Cue cue) {
    boolean fronted =
        cue.frame().kind() == Frame.Kind.FRONTED_QUOTATION
            || cue.frame().kind() == Frame.Kind.FRONTED_CLAUSE;
    return fronted
        ? cue.sentence().child(cue.head(), "obj").filter(o -> o.index() > cue.last())
        : Optional.empty();
  }

  /** The subject of the verb above that this one is coordinated with or controlled by. */
  private static Optional<Token> shared(Sentence sentence, Token verb) {
    Token at = verb;
    for (int i = 0; i < STEPS; i++) {
      Optional<Token> above = sentence.head(at);
      if (above.isEmpty()) {
        return Optional.empty();
      }
      boolean comma = at.index() > 0 && sentence.token(at.index() - 1).word().equals(",");
      if (at.relation().equals("acl") && above.get().isTag("NN") && !comma) {
        return above;
      }
      if (!at.isRelation(SHARES)) {
        return Optional.empty();
      }
      at = above.get();
      Optional<Token> subject =
          sentence.child(at, "nsubj").filter(s -> !EXPLETIVES.contains(s.lower()));
      if (subject.isPresent()) {
        return subject;
      }
    }
    return Optional.empty();
  }

  private static Optional<Token> ofNoun(Cue cue) {
    Sentence sentence = cue.sentence();
    Token noun = cue.head();
    Optional<Token> possessor = sentence.child(noun, "nmod:poss");
    if (possessor.isPresent()) {
      return possessor;
    }
    Optional<Token> verb = NounCueEdges.lightVerb(sentence, noun);
    if (verb.isPresent()) {
      Optional<Token> subject =
          subject(sentence, verb.get())
              .filter(s -> s.index() < verb.get().index())
              .or(() -> shared(sentence, verb.get()));
      if (subject.isPresent()) {
        return subject;
      }
    }
    return sentence.children(noun).stream()
        .filter(c -> c.isRelation("nmod") && c.index() > cue.last())
        .filter(
            c -> sentence.child(c, "case").filter(p -> OF_NOUNS.contains(p.lower())).isPresent())
        .filter(c -> cue.frame().body().filter(b -> b.equals(c)).isEmpty())
        .findFirst();
  }

  /** What follows "according to": CoreNLP makes the two words a case of it, or its heads. */
  private static Optional<Token> afterAccordingTo(Cue cue) {
    Sentence sentence = cue.sentence();
    for (int i = cue.first(); i <= cue.last(); i++) {
      Optional<Token> head = sentence.head(sentence.token(i));
      if (head.isPresent() && head.get().index() > cue.last()) {
        return head;
      }
      Optional<Token> child =
          sentence.children(sentence.token(i)).stream()
              .filter(c -> c.index() > cue.last() && !c.relation().equals("punct"))
              .findFirst();
      if (child.isPresent()) {
        return child;
      }
    }
    return Optional.empty();
  }
}
