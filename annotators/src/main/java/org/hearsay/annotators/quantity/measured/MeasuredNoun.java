package org.hearsay.annotators.quantity.measured;

import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.piece.Pieces;
import org.hearsay.corpus.model.QuantityKind;

/** Chooses the noun that a figure counts or measures: beside it, or in its clause. */
final class MeasuredNoun {
  private static final Set<String> WHICH = Set.of("which", "whom");
  private static final Set<String> AGO =
      Set.of(
          "ago", "earlier", "later", "before", "after", "hence", "behind", "ahead", "out", "away");
  private static final Set<String> ENTERING = Set.of("enter", "begin", "start", "mark", "reach");
  private static final int REACH = 10;
  private static final Set<String> AHEAD = Set.of("ahead", "behind", "clear");
  private final Pieces pieces;
  private final Sentence sentence;
  private final Figure figure;
  private final MeasureVerbs verbs;
  private final UnitTokens units;
  private final AdjacentNoun adjacent;
  private final Holders holders;
  private final SayableNoun sayable;

  MeasuredNoun(Pieces pieces, Figure figure, MeasureVerbs verbs, UnitTokens units) {
    this.pieces = pieces;
    this.sentence = pieces.sentence();
    this.figure = figure;
    this.verbs = verbs;
    this.units = units;
    this.holders = new Holders(sentence, units);
    this.sayable = new SayableNoun(pieces, figure, verbs, units);
    this.adjacent = new AdjacentNoun(pieces, figure, units, verbs);
  }

  /** {@return the noun, if the sentence has one} */
  Optional<Token> found() {
    boolean progress = figure.isKind(QuantityKind.ORDINAL) && !figure.isBare();
    CountedNoun counted = new CountedNoun(pieces, figure, verbs, units);
    PartitiveNoun partitive = new PartitiveNoun(pieces, figure);
    if (progress || figure.isKind(QuantityKind.MULTIPLIER) || isOfDescribed() || isAgo()) {
      return progress ? said(partitive.found().or(this::inProgress)) : Optional.empty();
    }
    PricedNoun priced = new PricedNoun(pieces, figure, verbs);
    PropertyNoun property = new PropertyNoun(pieces, figure, verbs);
    ComparedNoun compared = new ComparedNoun(pieces, figure, verbs, adjacent);
    if (isAhead()) {
      return Optional.empty();
    }
    return said(partitive.found())
        .or(() -> said(new LastingNoun(pieces, figure, verbs).found()))
        .or(() -> said(ofWhich()))
        .or(() -> said(counted.beside()))
        .or(() -> said(new GappedNoun(pieces, figure, units).found()))
        .or(() -> said(priced.found()))
        .or(() -> said(property.found().filter(this::isFree)))
        .or(() -> said(new RelativeNoun(pieces, figure, verbs).found().filter(this::isFree)))
        .or(() -> said(compared.found().filter(this::isFree)))
        .or(() -> subject(new MeasuredSubject(pieces, figure, verbs).found()))
        .or(() -> said(adjacent.found()))
        .or(new AgedPerson(pieces, figure, verbs)::found);
  }

  /** "the talks, now in a fifth day", "the talks entered their fifth day". */
  private Optional<Token> inProgress() {
    int before = figure.first() - 1;
    int opens = pieces.isTag(before, "DT") || pieces.isTag(before, "PRP$") ? before - 1 : before;
    boolean enters = ENTERING.contains(pieces.lemma(opens));
    if (!enters && !pieces.isAny(opens, Set.of("in", "into"))) {
      return Optional.empty();
    }
    int comma = pieces.is(opens - 1, "now") ? opens - 2 : opens - 1;
    if (pieces.is(comma, ",") && pieces.isTag(comma - 1, "NN")) {
      return Optional.of(pieces.token(comma - 1));
    }
    return enters
        ? new Subjects(sentence, verbs).of(pieces.token(opens)).filter(noun -> noun.isTag("NN"))
        : Optional.empty();
  }

  /**
   * {@return what the clause is about, where nothing ties it to the figure but that it is a share
   * or a measurement}
   */
  Optional<Token> byDefault() {
    return isOfDescribed() || isAgo() || isAhead()
        ? Optional.empty()
        : ofGroup()
            .or(() -> subject(new GroupNoun(pieces, figure, units).found()))
            .or(() -> subject(new DefaultSubject(pieces, figure, verbs).found()));
  }

  /** "they moved the graves, all 40 of them". */
  private Optional<Token> ofGroup() {
    return PartOfGroup.isOfGroup(pieces, figure)
        ? new PronounNoun(sentence)
            .of(pieces.token(figure.last() + 2), pieces.get(figure.first()).token())
        : Optional.empty();
  }

  private Optional<Token> subject(Optional<Token> noun) {
    return noun.filter(this::isFree).map(holders::content).filter(sayable::isSubject);
  }

  /** What a noun holds, if it says anything. */
  private Optional<Token> said(Optional<Token> noun) {
    return noun.map(holders::content).filter(sayable::isSaid);
  }

  /** "the blood, of which there are 60 litres", "the mill, for which they paid $3": that noun. */
  private Optional<Token> ofWhich() {
    for (int i = figure.first() - 2; i > Math.max(1, figure.first() - REACH); i--) {
      if (pieces.is(i + 1, ",")) {
        return Optional.empty();
      }
      boolean price = figure.isKind(QuantityKind.MONEY) && pieces.is(i, "for");
      if ((price || pieces.is(i, "of")) && pieces.isAny(i + 1, WHICH)) {
        int noun = pieces.is(i - 1, ",") ? i - 2 : i - 1;
        return pieces.isTag(noun, "NN")
            ? Optional.of(pieces.token(noun))
                .filter(one -> !units.isFigure(one) && !CountedNoun.isTime(one))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "ended three weeks ago": when, and not how long. */
  private boolean isAgo() {
    int next = figure.last() + 1;
    return figure.isKind(QuantityKind.DURATION) && pieces.isAny(next, AGO);
  }

  /**
   * "ran 30 points ahead of her party", "ahead by 7 points": a lead of one, and a share of none.
   */
  private boolean isAhead() {
    int before = figure.first() - 1;
    boolean by = pieces.is(before, "by") && pieces.isAny(before - 1, AHEAD);
    return MeasureVerbs.isPoints(figure) && (by || pieces.isAny(figure.last() + 1, AHEAD));
  }

  /** "half of those who voted", "a third of what was promised": a group without a noun. */
  private boolean isOfDescribed() {
    int next = figure.last() + 1;
    boolean those =
        pieces.are(next, "of", "those")
            && (pieces.isTag(next + 2, "W") || pieces.isTag(next + 2, "VB"));
    boolean that =
        (pieces.are(next, "of", "that") || pieces.are(next, "of", "this"))
            && !pieces.isTag(next + 2, "NN")
            && !pieces.isTag(next + 2, "JJ");
    return those || that || (pieces.is(next, "of") && pieces.isTag(next + 1, "W"));
  }

  private boolean isFree(Token token) {
    return !units.has(token);
  }
}
