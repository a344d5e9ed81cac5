package org.hearsay.annotators.quantity;

import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;
import org.hearsay.corpus.model.QuantityKind;

/**
 * The subject or object that a clause says a figure of: "the dead exceeded 100,000", "rents rose
 * 3%, to $900", "put the leak at 12 percent".
 */
final class MeasuredSubject {
  private static final Set<String> LEVEL = Set.of("to", "from", "by", "at");
  private static final Set<String> AGENTS = Set.of("er", "or", "ist", "man");
  private static final Set<String> EXTENTS = Set.of("average", "total", "maximum", "minimum");
  private static final Set<String> CURRENT = Set.of("current", "present", "previous", "existing");
  private static final int STEPS = 3;

  /** The words of "an average of". */
  private static final int ARTICLE = 3;

  private final Pieces pieces;
  private final Sentence sentence;
  private final Figure figure;
  private final MeasureVerbs verbs;
  private final Subjects subjects;
  private final GoverningVerb governing;
  private final ChangedNoun changed;

  MeasuredSubject(Pieces pieces, Figure figure, MeasureVerbs verbs) {
    this.pieces = pieces;
    this.sentence = pieces.sentence();
    this.figure = figure;
    this.verbs = verbs;
    this.subjects = new Subjects(sentence, verbs);
    this.governing = new GoverningVerb(pieces, figure, verbs);
    this.changed = new ChangedNoun(pieces, figure, verbs);
  }

  /** {@return the noun, if the clause has one} */
  Optional<Token> found() {
    Token noun = Governors.noun(pieces, figure);
    if (figure.isKind(QuantityKind.DURATION) && isWhile()) {
      return Optional.empty();
    }
    return subjects
        .of(noun)
        .or(() -> putAt(noun))
        .or(() -> ofVerb(governing.found()))
        .or(() -> isLevel() ? changing().flatMap(changed::of) : Optional.empty())
        .or(() -> isLevel() ? moving().flatMap(changed::object) : Optional.empty())
        .filter(subjects::isNominal);
  }

  /**
   * {@return the subject of a verb that only the kind of figure ties to it, or what a pronoun
   * stands for}
   */
  Optional<Token> byDefault() {
    boolean says = sentence.child(Governors.noun(pieces, figure), "nsubj").isPresent();
    return (says ? Optional.<Token>empty() : governing.found())
        .flatMap(verb -> had(verb).or(() -> ofPronoun(verb)))
        .filter(subject -> subject.isTag("NN") && !subject.entity().equals("PERSON"));
  }

  /** "grew in two years": how long something went on, not how long it is. */
  private boolean isWhile() {
    int opens = figure.first() - 1;
    boolean average = pieces.is(opens, "of") && EXTENTS.contains(pieces.lemma(opens - 1));
    int before = average ? opens - ARTICLE : opens;
    boolean level = LEVEL.contains(pieces.lower(before)) && !pieces.is(before, "at");
    if (level && governing.nearest(this::resizes).isPresent()) {
      return false;
    }
    boolean loose = !average && Governors.noun(pieces, figure).isRelation("obl");
    return pieces.isTag(before, "IN")
        || pieces.isTag(before, "JJ")
        || (loose && !pieces.isTag(before, "VB"));
  }

  private Optional<Token> ofVerb(Optional<Token> governor) {
    Optional<Token> verb = governor.filter(one -> verbs.measures(one, figure) || isPut(one));
    for (int steps = 0; steps < STEPS && verb.isPresent(); steps++) {
      Token head = verb.get();
      boolean price = figure.isKind(QuantityKind.MONEY) && pieces.is(figure.first() - 1, "at");
      boolean traded = price && verbs.is(MeasureVerbs.Role.TRADING, head);
      if (traded && changed.object(head).isPresent()) {
        return changed.object(head); // "sold the chairs at $25"
      }
      Optional<Token> subject =
          verbs.changes(head) || verbs.is(MeasureVerbs.Role.MULTIPLYING, head)
              ? changed.of(head)
              : subjects.of(head);
      if (subject.isPresent() || subjects.hasOwn(head) || changed.isAgent(head)) {
        return subject;
      }
      verb = governing.outer(head);
    }
    return Optional.empty();
  }

  /** "tickets are priced from $4". */
  private boolean isPut(Token verb) {
    return verbs.is(MeasureVerbs.Role.PUTTING, verb)
        && sentence.child(verb, "nsubj:pass").isPresent();
  }

  /** "the van offers 90 hp", "the index is trending 3 percent up". */
  private Optional<Token> had(Token verb) {
    boolean rate = figure.unit().filter(use -> use.entry().id().contains("-PER-")).isPresent();
    boolean measurement =
        figure.isKind(QuantityKind.MEASURE) && (rate || verbs.is(MeasureVerbs.Role.HAVING, verb));
    boolean owned =
        verbs.is(MeasureVerbs.Role.OWNING, verb)
            || verbs.is(MeasureVerbs.Role.SPENDING, verb)
            || verbs.is(MeasureVerbs.Role.TRADING, verb);
    boolean share = MeasureVerbs.isShare(figure) && !owned;
    boolean another = sentence.child(verb, "obj").filter(word -> word.isTag("PRP")).isPresent();
    if (!verb.isTag("VB") || another || !(measurement || share)) {
      return Optional.empty();
    }
    Optional<Token> subject = Optional.empty();
    Optional<Token> at = Optional.of(verb);
    for (int steps = 0; steps < STEPS && at.isPresent() && subject.isEmpty(); steps++) {
      subject = subjects.of(at.get());
      at = governing.outer(at.get());
    }
    Optional<Token> object = share ? changed.object(verb) : Optional.empty();
    return object.isPresent() ? object : subject.filter(one -> share || !isPeople(one));
  }

  /** "they want shorter waits, and the clinic cut theirs to five weeks". */
  private Optional<Token> ofPronoun(Token verb) {
    if (figure.isKind(QuantityKind.AGE)
        || !verbs.measures(verb, figure)
        || !verb.isTag("VB")
        || (isLong() && !isLevel())) {
      return Optional.empty();
    }
    return sentence
        .child(verb, "obj")
        .filter(object -> object.isTag("PRP"))
        .or(() -> sentence.child(verb, verbs.isAgent(verb, figure) ? "nsubj:pass" : "nsubj"))
        .flatMap(new PronounNoun(sentence)::of);
  }

  private boolean isLong() {
    return figure.isKind(QuantityKind.DURATION);
  }

  /** "Weavers sew three metres a day": who does something is not measured by it. */
  private static boolean isPeople(Token noun) {
    return AgeGrammar.isPerson(noun.lemma())
        || (noun.isTag("NNS") && AGENTS.stream().anyMatch(noun.lemma()::endsWith));
  }

  /** "put the leak at 12 percent", "deaths are put at 40". */
  private Optional<Token> putAt(Token noun) {
    int before = figure.first() - 1;
    if (!pieces.is(before, "at") && !pieces.is(before, "on")) {
      return Optional.empty();
    }
    return governing
        .nearest(token -> verbs.is(MeasureVerbs.Role.PUTTING, token))
        .flatMap(
            verb ->
                sentence
                    .child(verb, "obj")
                    .or(() -> sentence.child(verb, "xcomp").flatMap(subjects::of))
                    .filter(object -> object.index() < noun.index())
                    .or(() -> Optional.of(verb).filter(this::isPassive).flatMap(subjects::of)));
  }

  private boolean isPassive(Token verb) {
    return verb.isTag("VBN") || sentence.child(verb, "nsubj:pass").isPresent();
  }

  /** The word before the figure and "the current". */
  private int levelBefore() {
    int before = figure.first() - 1;
    boolean now = pieces.isAny(before, CURRENT) && pieces.is(before - 1, "the");
    return now ? before - 2 : before;
  }

  private boolean isLevel() {
    int before = levelBefore();
    boolean level = LEVEL.contains(pieces.lower(before));
    boolean behindVerb = pieces.isTag(before, "VB") && verbs.changes(pieces.token(before));
    return level || behindVerb;
  }

  private Optional<Token> changing() {
    return governing.nearest(this::resizes);
  }

  private Optional<Token> moving() {
    return governing.nearest(token -> verbs.is(MeasureVerbs.Role.MOVING, token));
  }

  private boolean resizes(Token token) {
    return token.isTag("VB")
        && (verbs.changes(token) || verbs.is(MeasureVerbs.Role.MULTIPLYING, token));
  }
}
