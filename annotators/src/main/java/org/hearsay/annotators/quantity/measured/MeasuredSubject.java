package org.hearsay.annotators.quantity.measured;

import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.figure.Governors;
import org.hearsay.annotators.quantity.piece.Pieces;
import org.hearsay.corpus.model.QuantityKind;

/**
 * The subject or object that a clause says a figure of: "the dead exceeded 100,000", "rents rose
 * 3%, to $900", "put the leak at 12 percent".
 */
final class MeasuredSubject {
  private static final Set<String> LEVEL = Set.of("to", "from", "by", "at");
  private static final Set<String> EXTENTS = Set.of("average", "total", "maximum", "minimum");
  private static final Set<String> CURRENT = Set.of("current", "present", "previous", "existing");
  private static final Set<String> QUOTES = Set.of("\"", "“", "‘", "'", "``");
  private static final Set<String> VAGUELY = Set.of("anything", "something", "somewhere");
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
        .or(() -> reported(noun))
        .or(() -> isLevel() ? moving().flatMap(changed::object) : Optional.empty())
        .or(() -> ofVerb(governing.found()))
        .or(() -> isLevel() ? changing().flatMap(changed::of) : Optional.empty())
        .filter(subjects::isNominal);
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

  /** "the mast, believed to be 60 metres". */
  private Optional<Token> reported(Token noun) {
    boolean is = noun.isRelation("xcomp") && sentence.child(noun, "cop").isPresent();
    return sentence
        .head(noun)
        .filter(verb -> is && (verb.isTag("VBN") || verb.isTag("VBD")))
        .flatMap(subjects::of);
  }

  /** "put the leak at 12 percent", "deaths are put at 40". */
  private Optional<Token> putAt(Token noun) {
    int opens = pieces.isAny(figure.first() - 1, QUOTES) ? figure.first() - 2 : figure.first() - 1;
    int before = pieces.isAny(opens, VAGUELY) ? opens - 1 : opens;
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

  /** {@return whether the figure is a level that something comes to or leaves} */
  boolean isLevel() {
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
