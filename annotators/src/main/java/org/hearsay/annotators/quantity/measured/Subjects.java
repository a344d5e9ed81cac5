package org.hearsay.annotators.quantity.measured;

import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;

/** The nouns that the verbs of a sentence are said of. */
record Subjects(Sentence sentence, MeasureVerbs verbs) {
  private static final Set<String> SHARES = Set.of("share", "stock", "sale");
  private static final Set<String> UNITS = Set.of("%", "percent", "cent", "point");
  private static final Set<String> LOOSE = Set.of("obl", "dep", "advcl", "parataxis");
  private static final Set<String> COMPLETES = Set.of("xcomp", "ccomp");

  /**
   * {@return the subject of {@code verb}; where that is a relative pronoun or the verb a participle
   * behind a noun, the noun that the clause belongs to}
   */
  Optional<Token> of(Token verb) {
    Optional<Token> subject = nearest(verb).map(noun -> agreeing(noun, verb));
    return subject.isPresent()
        ? subject.flatMap(word -> word.isTag("W") ? antecedent(verb, word) : subject)
        : overInsertion(verb)
            .or(() -> new NounBeforeVerb(sentence).of(verb))
            .or(() -> ofParticiple(verb))
            .or(() -> raised(verb))
            .or(() -> clausal(verb));
  }

  /** {@return whether {@code verb} has a subject beside itself} */
  boolean hasOwn(Token verb) {
    return nearest(verb).isPresent();
  }

  /** Of two subjects that the parser gives a verb, the one right before it; no figure, no time. */
  private Optional<Token> nearest(Token verb) {
    return sentence.children(verb).stream()
        .filter(child -> child.isRelation("nsubj") && !isUnit(child) && !CountedNoun.isTime(child))
        .reduce((one, other) -> other.index() < verb.index() && !other.isTag("JJ") ? other : one);
  }

  private static boolean isUnit(Token word) {
    return word.isTag("$") || UNITS.contains(word.lemma()) || UNITS.contains(word.word());
  }

  private Optional<Token> overInsertion(Token verb) {
    int first =
        sentence.children(verb).stream()
            .filter(child -> isAuxiliary(child) && child.index() < verb.index())
            .filter(child -> child.isTag("MD") || Insertion.isFinite(child))
            .mapToInt(Token::index)
            .findFirst()
            .orElse(Insertion.isFinite(verb) ? verb.index() : 0);
    return new Insertion(sentence).nounBefore(first - 1);
  }

  private static boolean isAuxiliary(Token word) {
    return word.isRelation("aux") || word.isRelation("cop");
  }

  private Optional<Token> ofParticiple(Token verb) {
    return sentence
        .head(verb)
        .filter(noun -> noun.isTag("NN") && noun.index() < verb.index())
        .filter(noun -> verb.relation().equals("acl") || (isLoose(verb) && isRoot(noun)));
  }

  private static boolean isLoose(Token verb) {
    return verb.isTag("VB") && verb.isRelation(LOOSE);
  }

  /** "Homes for $3 million stay unsold nine weeks": the parser takes the subject for the root. */
  private static boolean isRoot(Token noun) {
    return noun.head() < 0;
  }

  /** "she expects prices to reach $9": the object that the infinitive is said of. */
  private Optional<Token> raised(Token verb) {
    return sentence
        .head(verb)
        .filter(outer -> verb.isRelation(COMPLETES))
        .filter(outer -> verbs.is(MeasureVerbs.Role.RAISING, outer))
        .flatMap(outer -> sentence.child(outer, "obj"))
        .filter(noun -> noun.isTag("NN") && noun.index() < verb.index());
  }

  /** "a barge found by divers is 80 years older": the parser makes a clause of the noun. */
  private Optional<Token> clausal(Token verb) {
    return sentence
        .child(verb, "csubj")
        .filter(clause -> clause.isTag("VBN") && clause.index() < verb.index())
        .flatMap(clause -> sentence.child(clause, "nsubj"))
        .filter(noun -> noun.isTag("NN"));
  }

  /**
   * "it was the longest strike, and the reservoir has dropped 3 feet": of nouns that the parser
   * joins over a comma, a verb in the singular has the last.
   */
  private Token agreeing(Token subject, Token verb) {
    boolean singular =
        verb.isTag("VBZ") || sentence.child(verb, "aux").filter(w -> w.isTag("VBZ")).isPresent();
    return sentence.children(subject).stream()
        .filter(noun -> singular && noun.isRelation("conj") && noun.isTag("NN"))
        .filter(noun -> noun.index() < verb.index() && followsComma(noun))
        .reduce((one, other) -> other)
        .orElse(subject);
  }

  private boolean followsComma(Token noun) {
    return sentence
        .child(noun, "cc")
        .filter(and -> and.index() > 0)
        .filter(and -> sentence.token(and.index() - 1).word().equals(","))
        .isPresent();
  }

  /** "the barge, which cost $4": the noun that the clause hangs on, or the one before it. */
  private Optional<Token> antecedent(Token verb, Token pronoun) {
    Optional<Token> head = sentence.head(verb);
    boolean relative = verb.isRelation("acl") && head.filter(noun -> noun.isTag("NN")).isPresent();
    return relative
        ? head.map(this::ofShares).map(new Insertion(sentence)::whole)
        : before(pronoun).map(this::ofShares).or(() -> head).filter(noun -> noun.isTag("NN"));
  }

  /** "shares in the bank, which fell": it is the shares that fall. */
  private Token ofShares(Token noun) {
    return sentence
        .head(noun)
        .filter(head -> noun.isRelation("nmod") && SHARES.contains(head.lemma()))
        .orElse(noun);
  }

  private Optional<Token> before(Token pronoun) {
    int at = pronoun.index() - 1;
    if (at > 0 && sentence.token(at).word().equals(",")) {
      at--;
    }
    return at < 0
        ? Optional.empty()
        : Optional.of(sentence.token(at)).filter(noun -> noun.isTag("NN"));
  }

  /**
   * {@return whether {@code word} can be measured: a noun, or a name that ends in a number, as of
   * an index}
   */
  boolean isNominal(Token word) {
    return word.isTag("NN")
        || word.isTag("VBN")
        || word.isTag("JJ")
        || (word.isTag("CD") && sentence.child(word, "compound").filter(this::isName).isPresent());
  }

  private boolean isName(Token word) {
    return word.isTag("NN");
  }
}
