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
  /** Words that are no nouns, whatever the tagger says: clock times, contractions run together. */
  private static final Set<String> NO_NOUNS =
      Set.of(
          "am", "pm", "a.m.", "p.m.", "thats", "its", "hes", "shes", "theres", "theyre", "dont",
          "us");

  private static final Set<String> WHICH = Set.of("which", "whom");
  private static final Set<String> AGO =
      Set.of(
          "ago", "earlier", "later", "before", "after", "hence", "behind", "ahead", "out", "away");
  private static final Set<String> ENTERING = Set.of("enter", "begin", "start", "mark", "reach");
  private static final int REACH = 10;
  private static final Set<String> DATES = Set.of("year", "month", "week", "quarter");
  private static final Set<String> AHEAD = Set.of("ahead", "behind", "clear");
  private static final Set<String> FRONTS =
      Set.of("front", "excess", "search", "favour", "favor", "need");
  private static final Set<String> NAMED = Set.of("PERSON", "LOCATION");
  private static final Set<String> INDEFINITE =
      Set.of(
          "anyone",
          "anybody",
          "someone",
          "somebody",
          "everyone",
          "everybody",
          "nobody",
          "nothing",
          "anything",
          "something",
          "everything",
          "none");
  private final Pieces pieces;
  private final Sentence sentence;
  private final Figure figure;
  private final MeasureVerbs verbs;
  private final UnitTokens units;
  private final AdjacentNoun adjacent;
  private final Holders holders;

  MeasuredNoun(Pieces pieces, Figure figure, MeasureVerbs verbs, UnitTokens units) {
    this.pieces = pieces;
    this.sentence = pieces.sentence();
    this.figure = figure;
    this.verbs = verbs;
    this.units = units;
    this.holders = new Holders(sentence, units);
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
    return noun.filter(this::isFree)
        .map(holders::content)
        .filter(one -> !isNamed(one) && !INDEFINITE.contains(one.lemma()))
        .filter(one -> !(one.lower().equals("figure") && holders.isEmpty(one)) && !isBareOne(one))
        .filter(one -> !NO_NOUNS.contains(one.lower()));
  }

  /** What a noun holds, if it says anything. */
  private Optional<Token> said(Optional<Token> noun) {
    return noun.map(holders::content)
        .filter(one -> !isNamed(one) && !isEmpty(one) && !INDEFINITE.contains(one.lemma()))
        .filter(one -> !isBareOne(one))
        .filter(one -> !isReceiver(one) && !isPreposition(one) && !isOfAnother(one))
        .filter(one -> !NO_NOUNS.contains(one.lower()) && !isDate(one));
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

  /** "each one costs $9": what "one" stands for is not said. */
  private boolean isBareOne(Token noun) {
    return noun.lower().equals("one") && sentence.child(noun, "amod").isEmpty();
  }

  /** "played in front of 900". */
  private boolean isPreposition(Token noun) {
    boolean in = noun.index() > 0 && sentence.token(noun.index() - 1).lower().equals("in");
    return in && FRONTS.contains(noun.lower());
  }

  /** "from $14 an hour to $16": a noun of the figure before. */
  private boolean isOfAnother(Token noun) {
    return noun.index() < pieces.get(figure.first()).token() && units.isFigure(noun);
  }

  /** "$4 this year" measures no year. */
  private boolean isDate(Token noun) {
    boolean before = noun.index() < pieces.get(figure.first()).token();
    boolean date = noun.entity().equals("DATE") || DATES.contains(noun.lemma());
    return before && !figure.isBare() && date;
  }

  private boolean isEmpty(Token noun) {
    return noun.index() < pieces.get(figure.first()).token() && holders.isEmpty(noun);
  }

  /** "gave every couple $200 a month", "has cost mills €2m": who gets or pays it. */
  private boolean isReceiver(Token noun) {
    int first = pieces.get(figure.first()).token();
    if (!figure.isKind(QuantityKind.MONEY) || noun.index() != first - 1) {
      return false;
    }
    for (int i = first - 2; i >= Math.max(0, first - REACH); i--) {
      Token token = sentence.token(i);
      if (verbs.is(MeasureVerbs.Role.GIVING, token)) {
        return true;
      }
      boolean verb = token.isTag("VB") && !token.isTag("VBG"); // "every returning couple"
      if (verb || token.isTag("IN") || token.word().equals(",")) {
        return false;
      }
    }
    return false;
  }

  /** Who has money or things is not measured by them. */
  private boolean isNamed(Token noun) {
    boolean before = noun.index() < pieces.get(figure.first()).token();
    boolean rate = figure.unit().filter(use -> use.entry().id().contains("-PER-")).isPresent();
    return NAMED.contains(noun.entity())
        && before
        && (figure.isKind(QuantityKind.MONEY) || figure.isKind(QuantityKind.CARDINAL) || rate);
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
