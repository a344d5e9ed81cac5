package org.hearsay.annotators.quantity.measured;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.figure.Governors;
import org.hearsay.annotators.quantity.piece.Pieces;
import org.hearsay.corpus.model.QuantityKind;

/** The noun whose size a figure is: "a population of 40,000", "a fall of 3 percent in sales". */
final class PropertyNoun {
  private static final Set<String> RATE = Set.of("a", "an", "per", "each", "every");
  private static final Set<String> LEVELS = Set.of("from", "to");
  private static final Set<String> QUOTES = Set.of("\"", "“", "‘", "'", "``", "''");

  /** Nouns of time that last nothing. */
  private static final Set<String> STRETCHES =
      Set.of(
          "period", "space", "matter", "course", "total", "average", "maximum", "minimum", "age",
          "end", "rest", "start", "span", "couple", "last", "first", "part", "half", "most");

  private final Pieces pieces;
  private final Sentence sentence;
  private final Figure figure;
  private final MeasureVerbs verbs;

  PropertyNoun(Pieces pieces, Figure figure, MeasureVerbs verbs) {
    this.pieces = pieces;
    this.sentence = pieces.sentence();
    this.figure = figure;
    this.verbs = verbs;
  }

  /** "a population of 40,000", "a tax increase of $80", "incomes above $5 million". */
  Optional<Token> found() {
    Token noun = Governors.noun(pieces, figure);
    Token top = isPer(pieces, figure, noun) ? noun : Governors.top(pieces, figure);
    boolean few =
        figure.isBare()
            && !figure.isKind(QuantityKind.AGE)
            && figure.number().value().compareTo(BigDecimal.TEN) < 0;
    boolean hung = Governors.hangsOnPreposition(sentence, top);
    int before = tokenBefore();
    if (figure.isKind(QuantityKind.DURATION)) {
      return lasting(before);
    }
    boolean of = before >= 0 && sentence.token(before).lower().equals("of");
    boolean bound = sentence.child(top, "case").filter(word -> word.index() > before).isPresent();
    if (of && isMisread(before - 1)) {
      return Optional.of(sentence.token(before - 1));
    }
    if (few || !(hung || top.isRelation("nmod"))) {
      return Optional.empty();
    }
    return of || bound || hung || isMove(top, before)
        ? Governors.head(sentence, top)
            .map(this::ofChange)
            .filter(
                holder ->
                    isNoun(holder) && !holder.lemma().equals("age") && holder.index() <= before)
        : Optional.empty();
  }

  /** "with waves of 9 metres": no verb stands behind a preposition. */
  private boolean isMisread(int at) {
    return at > 0 && sentence.token(at).isTag("VBZ") && sentence.token(at - 1).isTag("IN");
  }

  /** "a slide in rents from $900 to $700". */
  private boolean isMove(Token top, int before) {
    boolean level = before >= 0 && LEVELS.contains(sentence.token(before).lower());
    return (level || LEVELS.contains(sentence.token(before + 1).lower()))
        && Governors.head(sentence, top)
            .filter(verbs::isChangeNoun)
            .flatMap(change -> changed(sentence, change))
            .isPresent();
  }

  /** The token before the figure and its opening quotation mark. */
  private int tokenBefore() {
    int before = pieces.get(figure.first()).token() - 1;
    boolean mark = before > 0 && QUOTES.contains(sentence.token(before).word());
    return mark ? before - 1 : before;
  }

  /** "a delay of six months" but not "over a period of six months". */
  private Optional<Token> lasting(int before) {
    boolean of = before > 0 && sentence.token(before).lower().equals("of");
    return of
        ? Optional.of(sentence.token(before - 1))
            .filter(noun -> isNoun(noun) && !noun.isTag("NNP") && !STRETCHES.contains(noun.lemma()))
        : Optional.empty();
  }

  /** "sales of $9 million, an increase of 6 percent" and "a fall of 3 percent in sales". */
  private Token ofChange(Token holder) {
    boolean moved = LEVELS.contains(pieces.lower(figure.first() - 1));
    boolean share = (moved || figure.isKind(QuantityKind.PERCENT)) && verbs.isChangeNoun(holder);
    if (!share) {
      return holder;
    }
    return changed(sentence, holder)
        .or(
            () ->
                holder.isRelation("appos")
                    ? sentence.head(holder).filter(noun -> noun.isTag("NN"))
                    : Optional.empty())
        .orElse(holder);
  }

  /** "a 12 percent drop in output" measures output. */
  static Optional<Token> changed(Sentence sentence, Token change) {
    return sentence.children(change).stream()
        .filter(child -> child.isRelation("nmod") && isNoun(child))
        .filter(
            child ->
                sentence
                    .child(child, "case")
                    .filter(word -> Set.of("in", "of", "for", "on").contains(word.lemma()))
                    .isPresent())
        .findFirst();
  }

  /** The noun of "$60 a barrel" is part of the price, not what has it. */
  static boolean isPer(Pieces pieces, Figure figure, Token noun) {
    int next = pieces.behindHyphen(figure.last() + 1);
    boolean rated = !figure.isBare() || CountedNoun.isTime(noun);
    return pieces.isAny(next, RATE)
        && rated
        && noun.index() >= pieces.get(next).token()
        && noun.index() <= pieces.get(next).token() + 2;
  }

  private static boolean isNoun(Token token) {
    return token.isTag("NN");
  }
}
