package org.hearsay.annotators.quantity;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;
import org.hearsay.corpus.model.QuantityKind;

/**
 * The subject or object that a clause says a figure of: "the dead exceeded 100,000", "rents rose
 * 3%, to $900", "put the leak at 12 percent".
 */
final class MeasuredSubject {
  private static final Set<String> DURING =
      Set.of("obj", "obl", "advmod", "dep", "nmod", "ccomp", "xcomp", "root");
  private static final Set<String> LEVEL = Set.of("to", "from", "by", "at");
  private static final Set<String> PASSED =
      Set.of("close", "high", "low", "average", "record", "total", "maximum", "minimum", "peak");
  private static final int REACH = 20;
  private static final int STEPS = 3;
  private static final int LEVEL_REACH = 8;
  private final Pieces pieces;
  private final Sentence sentence;
  private final Figure figure;
  private final MeasureVerbs verbs;
  private final Subjects subjects;

  MeasuredSubject(Pieces pieces, Figure figure, MeasureVerbs verbs) {
    this.pieces = pieces;
    this.sentence = pieces.sentence();
    this.figure = figure;
    this.verbs = verbs;
    this.subjects = new Subjects(sentence);
  }

  /** {@return the noun, if the clause has one} */
  Optional<Token> found() {
    Token noun = Governors.noun(pieces, figure);
    if (figure.isKind(QuantityKind.DURATION) && isWhile()) {
      return Optional.empty();
    }
    return subjectOf(noun)
        .or(() -> putAt(noun))
        .or(() -> ofVerb(governor(noun)))
        .or(() -> isLevel() ? changing().flatMap(this::ofChange) : Optional.empty())
        .filter(subjects::isNominal);
  }

  /** {@return the subject of a verb that only the kind of figure ties to it} */
  Optional<Token> byDefault() {
    return governor(Governors.noun(pieces, figure))
        .flatMap(this::had)
        .filter(subject -> subject.isTag("NN") && !subject.entity().equals("PERSON"));
  }

  /** "grew in two years": how long something went on, not how long it is. */
  private boolean isWhile() {
    int before = figure.first() - 1;
    boolean loose = Governors.noun(pieces, figure).isRelation("obl");
    return pieces.isTag(before, "IN")
        || pieces.isTag(before, "JJ")
        || (loose && !pieces.isTag(before, "VB"));
  }

  /** The verb over the figure, past "or" and "down" and "a close of". */
  private Optional<Token> governor(Token noun) {
    Token at = noun;
    for (int steps = 0; steps < STEPS && at.isRelation("conj"); steps++) {
      Optional<Token> head = sentence.head(at).filter(one -> !one.isTag("VB"));
      if (head.isEmpty()) {
        break;
      }
      at = head.get();
    }
    Optional<Token> head =
        at.isRelation(DURING) ? Governors.head(sentence, at) : Optional.<Token>empty();
    for (int steps = 0; steps < STEPS && head.filter(this::isPassed).isPresent(); steps++) {
      head = head.flatMap(sentence::head);
    }
    return head;
  }

  private Optional<Token> ofVerb(Optional<Token> governor) {
    Optional<Token> verb = governor.filter(one -> verbs.measures(one) || isPut(one));
    for (int steps = 0; steps < STEPS && verb.isPresent(); steps++) {
      Token head = verb.get();
      Optional<Token> subject = verbs.changes(head) ? ofChange(head) : subjectOf(head);
      if (subject.isPresent()) {
        return subject;
      }
      verb = outer(head);
    }
    return Optional.empty();
  }

  /** "tickets are priced from $4". */
  private boolean isPut(Token verb) {
    return verbs.is(MeasureVerbs.Role.PUTTING, verb)
        && sentence.child(verb, "nsubj:pass").isPresent();
  }

  /** "edged down 0.03%", "fell to a close of 1,464 points": what stands between verb and figure. */
  private boolean isPassed(Token word) {
    return (verbs.isBeside(word) && !word.isTag("VB")) || PASSED.contains(word.lemma());
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
    if (!verb.isTag("VB") || !(measurement || share)) {
      return Optional.empty();
    }
    Optional<Token> subject = Optional.empty();
    Optional<Token> at = Optional.of(verb);
    for (int steps = 0; steps < STEPS && at.isPresent() && subject.isEmpty(); steps++) {
      subject = subjectOf(at.get());
      at = outer(at.get());
    }
    Optional<Token> object = share ? object(verb) : Optional.empty();
    return object.isPresent() ? object : subject;
  }

  private Optional<Token> outer(Token verb) {
    return verb.isRelation(Set.of("conj", "xcomp", "advcl", "dep"))
        ? sentence.head(verb)
        : Optional.empty();
  }

  /** "put the leak at 12 percent", "deaths are put at 40". */
  private Optional<Token> putAt(Token noun) {
    int before = figure.first() - 1;
    if (!pieces.is(before, "at")) {
      return Optional.empty();
    }
    return nearest(token -> verbs.is(MeasureVerbs.Role.PUTTING, token))
        .flatMap(
            verb ->
                sentence
                    .child(verb, "obj")
                    .filter(object -> object.index() < noun.index())
                    .or(() -> Optional.of(verb).filter(this::isPassive).flatMap(subjects::of)));
  }

  /** What a verb changes is its object ("cut the rate to 3%"), or else its subject. */
  private Optional<Token> ofChange(Token verb) {
    return object(verb)
        .or(() -> isAgent(verb) ? sentence.child(verb, "nsubj:pass") : subjectOf(verb))
        .or(() -> outer(verb).filter(outer -> !isAgent(verb)).flatMap(this::subjectOf));
  }

  private boolean isPassive(Token verb) {
    return verb.isTag("VBN") || sentence.child(verb, "nsubj:pass").isPresent();
  }

  private Optional<Token> object(Token verb) {
    int first = pieces.get(figure.first()).token();
    return sentence
        .child(verb, "obj")
        .filter(object -> object.index() > verb.index())
        .filter(object -> object.index() < first || isShifted(object))
        .filter(object -> object.isTag("NN"))
        .filter(object -> sentence.child(object, "nummod").isEmpty() && !isUnit(object));
  }

  /** "raised to nine the number of deaths". */
  private boolean isShifted(Token object) {
    int behind = pieces.get(figure.last()).token() + 1;
    return pieces.is(figure.first() - 1, "to")
        && sentence.child(object, "det").filter(word -> word.index() == behind).isPresent();
  }

  /** Who "lost $5 million" is not measured; what "lost 88 cents to $69" is. */
  private boolean isAgent(Token verb) {
    return verbs.isAgent(verb, figure) && !reachesLevel();
  }

  private boolean reachesLevel() {
    boolean money = figure.isKind(QuantityKind.MONEY);
    int before = figure.first() - 2;
    boolean level =
        pieces.has(before)
            && (isUnit(pieces.token(before)) || (money && !pieces.isTag(before, "VB")));
    if (level && pieces.is(before + 1, "to")) {
      return true;
    }
    for (int i = figure.last() + 1; i < figure.last() + LEVEL_REACH; i++) {
      if (pieces.is(i, "to") && (pieces.isTag(i + 1, "CD") || pieces.isTag(i + 1, "$"))) {
        return money;
      }
    }
    return false;
  }

  /** "rose 3%": the figure itself, or the one before it, is the verb's object. */
  private boolean isUnit(Token object) {
    return object.word().equals("%")
        || object.lemma().equals("percent")
        || object.lemma().equals("cent")
        || object.lemma().equals("point");
  }

  private boolean isLevel() {
    int before = figure.first() - 1;
    boolean level = LEVEL.contains(pieces.lower(before));
    boolean behindVerb = pieces.isTag(before, "VB") && verbs.changes(pieces.token(before));
    return level || behindVerb;
  }

  private Optional<Token> changing() {
    return nearest(token -> token.isTag("VB") && verbs.changes(token));
  }

  /** The nearest such verb before the figure, with no other verb between. */
  private Optional<Token> nearest(Predicate<Token> wanted) {
    int first = pieces.get(figure.first()).token();
    for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
      Token token = sentence.token(i);
      if (wanted.test(token)) {
        return Optional.of(token);
      }
      boolean noun =
          (token.isTag("VBN") || token.isTag("VBG")) && i > 0 && sentence.token(i - 1).isTag("IN");
      if ((token.isTag("VB") && !noun) || token.word().equals(";")) {
        break;
      }
    }
    return Optional.empty();
  }

  private Optional<Token> subjectOf(Token verb) {
    return subjects.of(verb);
  }
}
