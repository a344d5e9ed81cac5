package org.hearsay.annotators.quantity.measured;

import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.figure.Governors;
import org.hearsay.annotators.quantity.grammar.AgeGrammar;
import org.hearsay.annotators.quantity.piece.Pieces;
import org.hearsay.corpus.model.QuantityKind;

/**
 * The subject of a verb that does not tie figures to it, where nothing else is measured: "the van
 * offers 90 hp", "they want shorter waits, and the clinic cut theirs to five weeks".
 */
final class DefaultSubject {
  private static final Set<String> AGENTS = Set.of("er", "or", "ist", "man");
  private static final int STEPS = 3;
  private final Pieces pieces;
  private final Sentence sentence;
  private final Figure figure;
  private final MeasureVerbs verbs;
  private final Subjects subjects;
  private final GoverningVerb governing;

  DefaultSubject(Pieces pieces, Figure figure, MeasureVerbs verbs) {
    this.pieces = pieces;
    this.sentence = pieces.sentence();
    this.figure = figure;
    this.verbs = verbs;
    this.subjects = new Subjects(sentence, verbs);
    this.governing = new GoverningVerb(pieces, figure, verbs);
  }

  /**
   * {@return the subject of a verb that only the kind of figure ties to it, or what a pronoun
   * stands for}
   */
  Optional<Token> found() {
    boolean says = sentence.child(Governors.noun(pieces, figure), "nsubj").isPresent();
    return (says ? Optional.<Token>empty() : governing.found())
        .flatMap(verb -> had(verb).or(() -> ofPronoun(verb)))
        .filter(subject -> subject.isTag("NN") && !subject.entity().equals("PERSON"));
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
    Optional<Token> object =
        share ? new ChangedNoun(pieces, figure, verbs).object(verb) : Optional.empty();
    return object.isPresent()
        ? object
        : subject.filter(one -> !one.isTag("PRP")).filter(one -> isOf(one, share));
  }

  /** "the index is trending 3 points up", but "the senator led by nine points". */
  private boolean isOf(Token subject, boolean share) {
    boolean ahead = MeasureVerbs.isPoints(figure) && pieces.is(figure.first() - 1, "by");
    return share ? !ahead : !isPeople(subject);
  }

  /** "they want shorter waits, and the clinic cut theirs to five weeks". */
  private Optional<Token> ofPronoun(Token verb) {
    if (figure.isKind(QuantityKind.AGE)
        || !verbs.measures(verb, figure)
        || !verb.isTag("VB")
        || (isLong() && !new MeasuredSubject(pieces, figure, verbs).isLevel())) {
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
}
