package org.hearsay.annotators.quantity.measured;

import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.piece.Pieces;
import org.hearsay.corpus.model.QuantityKind;

/**
 * What money buys: "sold two barges for $3 million", "the purchase of a barge for $3 million",
 * "paid $3 million for a barge", "put $2 million into a ferry".
 */
final class PricedNoun {
  private static final Set<String> FOR = Set.of("for", "on", "into", "towards", "toward");
  private static final int CLAUSE = 5;
  private final Pieces pieces;
  private final Sentence sentence;
  private final Figure figure;
  private final MeasureVerbs verbs;
  private final GoverningVerb governing;

  PricedNoun(Pieces pieces, Figure figure, MeasureVerbs verbs) {
    this.pieces = pieces;
    this.sentence = pieces.sentence();
    this.figure = figure;
    this.verbs = verbs;
    this.governing = new GoverningVerb(pieces, figure, verbs);
  }

  /** {@return the noun, if the sentence says what is bought} */
  Optional<Token> found() {
    return figure.isKind(QuantityKind.MONEY)
        ? traded().or(this::paidFor).or(this::thatIsPaid)
        : Optional.empty();
  }

  /** The object of a verb or noun of trade before "for" and the sum. */
  private Optional<Token> traded() {
    int before = figure.first() - 1;
    if (!pieces.is(before, "for") && !pieces.are(before - 1, "for", "a")) {
      return Optional.empty();
    }
    return governing
        .nearest(word -> verbs.is(MeasureVerbs.Role.DEAL, word))
        .flatMap(this::ofDeal)
        .or(
            () ->
                governing
                    .nearest(word -> verbs.is(MeasureVerbs.Role.TRADING, word))
                    .flatMap(this::object));
  }

  private Optional<Token> ofDeal(Token deal) {
    return sentence.children(deal).stream()
        .filter(noun -> noun.isRelation("nmod") && noun.isTag("NN") && isBefore(noun))
        .filter(
            noun -> sentence.child(noun, "case").filter(w -> w.lemma().equals("of")).isPresent())
        .findFirst();
  }

  private Optional<Token> object(Token verb) {
    return sentence
        .child(verb, "obj")
        .or(() -> sentence.head(verb).filter(noun -> isBoughtBy(verb)))
        .or(
            () ->
                sentence
                    .child(verb, "nsubj:pass")
                    .flatMap(word -> new Subjects(sentence, verbs).of(verb)))
        .filter(noun -> noun.isTag("NN") && isBefore(noun));
  }

  /** "the yard, bought for $3 million,". */
  private static boolean isBoughtBy(Token verb) {
    return verb.isTag("VBN") && verb.relation().equals("acl");
  }

  /** The noun behind "for", "on" or "into" that follows a sum which somebody pays. */
  private Optional<Token> paidFor() {
    int next = Brackets.behind(pieces, figure.last() + 1);
    boolean in = pieces.is(next, "in");
    Optional<Token> verb =
        governing
            .nearest(word -> verbs.is(MeasureVerbs.Role.SPENDING, word))
            .filter(word -> !in || word.lemma().equals("invest"));
    boolean given =
        pieces.isTag(figure.first() - 1, "NN")
            && verb.filter(word -> verbs.is(MeasureVerbs.Role.GIVING, word)).isPresent();
    if (verb.isEmpty() || given || !(in || pieces.isAny(next, FOR))) {
      return Optional.empty();
    }
    return spentOn(next);
  }

  /** "the $3 million they paid for the ferry". */
  private Optional<Token> thatIsPaid() {
    int next = figure.last() + 1;
    int opens = pieces.is(next, "that") || pieces.is(next, "which") ? next + 1 : next;
    if (!pieces.isTag(opens, "PRP") && !pieces.isTag(opens, "NN") && !pieces.isTag(opens, "DT")) {
      return Optional.empty();
    }
    for (int i = opens + 1; i < opens + CLAUSE && pieces.has(i); i++) {
      boolean pays = verbs.is(MeasureVerbs.Role.SPENDING, pieces.token(i));
      if (pays && pieces.isAny(i + 1, FOR)) {
        return spentOn(i + 1);
      }
    }
    return Optional.empty();
  }

  /** The noun behind the preposition at {@code at}. */
  private Optional<Token> spentOn(int at) {
    Token preposition = pieces.token(at);
    return sentence
        .head(preposition)
        .filter(noun -> noun.isTag("NN") && noun.index() > preposition.index())
        .or(() -> new NominalAdjective(pieces).at(at + 1))
        .filter(noun -> noun.entity().equals("O"));
  }

  private boolean isBefore(Token noun) {
    return noun.index() < pieces.get(figure.first()).token();
  }
}
