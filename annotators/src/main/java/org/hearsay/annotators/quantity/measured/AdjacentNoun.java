package org.hearsay.annotators.quantity.measured;

import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.piece.Pieces;
import org.hearsay.corpus.model.QuantityKind;

/**
 * The noun that a figure measures, read off the words where the tree hides it: "sales of $40
 * million", "population 3,100", "the price, €11 a kilo,", "fares were expected to reach $9".
 */
final class AdjacentNoun {
  private static final Set<String> SKIPPED =
      Set.of(
          "about",
          "around",
          "roughly",
          "nearly",
          "almost",
          "some",
          "to",
          "from",
          "by",
          "at",
          "above",
          "below",
          "under",
          "over",
          "than",
          "more",
          "less",
          "up",
          "down",
          "as",
          "much",
          "many",
          "high",
          "low",
          "least",
          "most",
          "just",
          "only",
          "a",
          "an",
          "estimated",
          "between",
          "off",
          "another",
          "flat",
          "steady",
          "stable",
          "unchanged");
  private static final Set<String> DURING = Set.of("over", "under", "above", "below", "at");
  private static final Set<String> MOVED = Set.of("up", "down");
  private static final Set<String> QUOTES = Set.of("\"", "“", "‘", "'", "``");
  private static final Set<String> EACH = Set.of("apiece", "each");
  private static final int NEAR = 6;
  private static final int THERE = 3;
  private static final int REACH = 12;

  private final Pieces pieces;
  private final Sentence sentence;
  private final Figure figure;
  private final UnitTokens units;
  private final MeasureVerbs verbs;
  private final OuterNoun outer;

  AdjacentNoun(Pieces pieces, Figure figure, UnitTokens units, MeasureVerbs verbs) {
    this.pieces = pieces;
    this.sentence = pieces.sentence();
    this.outer = new OuterNoun(sentence);
    this.figure = figure;
    this.units = units;
    this.verbs = verbs;
  }

  /** {@return the noun, if one stands so} */
  Optional<Token> found() {
    return new MistaggedVerb(pieces, figure, verbs)
        .subject()
        .filter(this::isFree)
        .or(this::held)
        .or(() -> new ApposedNoun(pieces, figure, verbs).found().filter(this::isFree))
        .or(this::subject)
        .or(this::moved);
  }

  /** "Profit up 3%", "with rents in the town down $40": no verb says it. */
  private Optional<Token> moved() {
    boolean beside = pieces.isAny(figure.first() - 1, MOVED);
    return beside && (figure.isKind(QuantityKind.MONEY) || MeasureVerbs.isShare(figure))
        ? common(figure.first() - 2)
            .map(noun -> isWith(noun) ? noun : outer.of(noun))
            .filter(this::isFree)
        : Optional.empty();
  }

  private boolean isWith(Token noun) {
    return sentence.child(noun, "case").filter(word -> word.lower().equals("with")).isPresent();
  }

  /** "sales of $40 million", "population 3,100". */
  private Optional<Token> held() {
    boolean time = figure.isKind(QuantityKind.DURATION) || figure.isKind(QuantityKind.AGE);
    boolean from = pieces.is(figure.first(), "from");
    int quote = pieces.isAny(figure.first() - 1, QUOTES) ? figure.first() - 2 : figure.first() - 1;
    boolean of =
        pieces.is(quote, "of")
            || (figure.isKind(QuantityKind.MONEY) && pieces.is(figure.first() - 1, "from"))
            || (pieces.is(figure.first() - 1, "at")
                && (pieces.isAny(figure.last() + 1, EACH) || isMeasuredAt(figure.first() - 2)));
    boolean bare = figure.isBare() && pieces.isWord(figure.last() + 1);
    boolean colon = pieces.is(figure.first() - 1, ":") && !figure.isBare();
    return time || (bare && !of)
        ? Optional.empty()
        : common(of ? quote - 1 : colon ? figure.first() - 2 : figure.first() - 1)
            .or(() -> from || of ? heading() : Optional.empty())
            .filter(noun -> of || from || colon || !isReceiver(noun));
  }

  /** "found lead at 40 parts per billion": what is found at a level. */
  private boolean isMeasuredAt(int noun) {
    boolean speed =
        figure.unit().flatMap(use -> use.entry().dimension()).filter("speed"::equals).isPresent();
    boolean share = figure.isKind(QuantityKind.MEASURE) || figure.isKind(QuantityKind.PERCENT);
    return share
        && !speed
        && pieces.isTag(noun, "NN")
        && sentence
            .head(pieces.token(noun))
            .filter(verb -> verb.isTag("VB") && pieces.token(noun).isRelation("obj"))
            .isPresent();
  }

  /** "Flats from $60,000 sold fastest": the first word of a sentence may be taken for a name. */
  private Optional<Token> heading() {
    return pieces.isTag(0, "NNP") && figure.first() <= 2
        ? Optional.of(pieces.token(0)).filter(noun -> noun.entity().equals("O"))
        : Optional.empty();
  }

  /** "gave the towns $60 million": who gets it. */
  private boolean isReceiver(Token noun) {
    if (!figure.isKind(QuantityKind.MONEY)) {
      return false;
    }
    return noun.isRelation("iobj") || (noun.isRelation("obj") && follows(noun));
  }

  private boolean follows(Token object) {
    return sentence
        .head(object)
        .filter(verb -> verb.isTag("VB") && verb.index() < object.index())
        .filter(verb -> !verbs.changes(verb) && !verbs.measures(verb))
        .isPresent();
  }

  private Optional<Token> common(int at) {
    return pieces.isTag(at, "NN") && !pieces.isTag(at, "NNP")
        ? Optional.of(pieces.token(at)).filter(this::isFree)
        : Optional.empty();
  }

  /** The noun right before the verb of measuring or changing that the figure stands behind. */
  Optional<Token> subject() {
    boolean during =
        figure.isKind(QuantityKind.DURATION) && pieces.isAny(figure.first() - 1, DURING);
    if (during || isThere()) {
      return Optional.empty();
    }
    int at = pieces.get(figure.first()).token() - 1;
    for (int steps = 0; steps < NEAR && at >= 0 && isSkipped(sentence.token(at)); steps++) {
      at--;
    }
    boolean worth = at >= 0 && sentence.token(at).lower().equals("worth");
    if (at < 0
        || !(worth || verbs.takesSubject(sentence.token(at), figure))
        || hasRaised(sentence.token(at))) {
      return Optional.empty();
    }
    at--;
    for (int steps = 0; steps < REACH && at >= 0 && isVerbal(sentence.token(at)); steps++) {
      at--;
    }
    if (at > 0 && sentence.token(at).isTag("EX") && sentence.token(at - 1).isTag("NN")) {
      at--; // "sea levels there are rising"
    }
    if (at >= 0 && sentence.token(at).isTag("WDT")) {
      at--;
      if (at >= 0 && sentence.token(at).word().equals(",")) {
        at--;
      }
    }
    if (at < 0) {
      return Optional.empty();
    }
    int last = at;
    return new Insertion(sentence)
        .nounBefore(last)
        .or(() -> Optional.of(outer.of(sentence.token(last))))
        .filter(noun -> noun.isTag("NN") && isFree(noun));
  }

  /** "the militia says there are 400": of what an earlier figure counts. */
  private boolean isThere() {
    int at = figure.first() - 1;
    for (int steps = 0; steps < THERE && pieces.isTag(at, "VB"); steps++) {
      at--;
    }
    return figure.isBare() && pieces.isTag(at, "EX");
  }

  /** "funds that have raised $1 million" are agents, unlike "funds raised by $1 million". */
  private boolean hasRaised(Token verb) {
    boolean perfect =
        sentence.child(verb, "aux").filter(word -> word.lemma().equals("have")).isPresent();
    return perfect && verbs.isAgent(verb, figure) && sentence.child(verb, "aux:pass").isEmpty();
  }

  /** {@return whether {@code word} may stand between a verb and its figure} */
  static boolean isSkipped(String word) {
    return SKIPPED.contains(word);
  }

  private boolean isSkipped(Token token) {
    boolean price = figure.isKind(QuantityKind.MONEY) && token.lower().equals("for");
    return price || SKIPPED.contains(token.lower()) || token.isTag("RB");
  }

  private static boolean isVerbal(Token token) {
    return token.isTag("VB") || token.isTag("MD") || token.isTag("RB") || token.isTag("TO");
  }

  private boolean isFree(Token noun) {
    return !units.has(noun) && !noun.entity().equals("DATE") && !noun.entity().equals("TIME");
  }
}
