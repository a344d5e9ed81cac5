package org.hearsay.annotators.quantity;

import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;
import org.hearsay.corpus.model.QuantityKind;

/** Chooses the noun that a figure counts or measures: beside it, or in its clause. */
final class MeasuredNoun {
  private static final Set<String> HOLDERS =
      Set.of(
          "number",
          "amount",
          "total",
          "rate",
          "level",
          "share",
          "proportion",
          "percentage",
          "quantity",
          "majority",
          "sum",
          "tally",
          "count",
          "figure",
          "worth");
  private static final Set<String> EMPTY =
      Set.of(
          "target", "goal", "family", "group", "team", "total", "number", "figure", "sum", "amount",
          "count");
  private static final Set<String> TIMES =
      Set.of("day", "night", "week", "month", "year", "hour", "morning", "evening", "decade");
  private static final Set<String> RATE = Set.of("a", "an", "per", "each", "every");
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
  private static final int NEAR = 6;
  private final Pieces pieces;
  private final Sentence sentence;
  private final Figure figure;
  private final MeasureVerbs verbs;
  private final UnitTokens units;
  private final AdjacentNoun adjacent;

  MeasuredNoun(Pieces pieces, Figure figure, MeasureVerbs verbs, UnitTokens units) {
    this.pieces = pieces;
    this.sentence = pieces.sentence();
    this.figure = figure;
    this.verbs = verbs;
    this.units = units;
    this.adjacent = new AdjacentNoun(pieces, figure, units, verbs);
  }

  /** {@return the noun, if the sentence has one} */
  Optional<Token> found() {
    boolean progress = figure.isKind(QuantityKind.ORDINAL) && !figure.isBare();
    if (progress || figure.isKind(QuantityKind.MULTIPLIER) || isOfDescribed()) {
      return Optional.empty();
    }
    return partitive()
        .map(this::content)
        .or(() -> beside().map(this::content))
        .or(
            () ->
                compared()
                    .or(() -> new MeasuredSubject(pieces, figure, verbs).found())
                    .filter(this::isFree)
                    .or(() -> adjacent.found())
                    .map(this::content))
        .filter(noun -> !isEmptyHolder(noun) && !INDEFINITE.contains(noun.lemma()));
  }

  private Optional<Token> beside() {
    int tied = figure.last() + 2;
    if (figure.isBare() && pieces.hyphen(tied - 1) && pieces.isTag(tied, "NN")) {
      return Optional.of(pieces.token(tied));
    }
    return figure.isKind(QuantityKind.AGE) && figure.isBare()
        ? appositive().or(this::modified).or(this::next).or(this::property)
        : modified().filter(this::isFree).or(this::next).or(this::property).filter(this::isFree);
  }

  /** "two-thirds of Russian forces", "hundreds of homes", "$20bn in aid". */
  private Optional<Token> partitive() {
    int next = figure.last() + 1;
    boolean in = pieces.is(next, "in") && figure.isKind(QuantityKind.MONEY);
    boolean of = pieces.is(next, "of") && !figure.isKind(QuantityKind.AGE);
    if ((!of && !in) || !pieces.has(next + 1)) {
      return Optional.empty();
    }
    Token preposition = pieces.token(next);
    return sentence
        .head(preposition)
        .filter(noun -> preposition.isRelation("case") && isNoun(noun))
        .filter(noun -> noun.index() > preposition.index() && !isTime(noun))
        .or(() -> firstNoun(next + 1))
        .filter(noun -> of || !(noun.isTag("NNP") || TIMES.contains(noun.lemma())));
  }

  /** "40 cranes", "a $5 million contract", "a 44-year-old man". */
  private Optional<Token> modified() {
    Token noun = beforeWorth(Governors.noun(pieces, figure));
    boolean outside = noun.index() > pieces.get(figure.last()).token();
    boolean loose = figure.isKind(QuantityKind.AGE) || figure.isKind(QuantityKind.MONEY);
    boolean time = loose && TIMES.contains(noun.lemma());
    if (!outside || !isNoun(noun) || time || isPer(noun)) {
      return Optional.empty();
    }
    boolean change = !figure.isBare() && verbs.isChangeNoun(noun);
    return change ? changed(noun).or(() -> Optional.of(noun)) : Optional.of(noun);
  }

  /** The parser makes one noun of "a 10-year grant worth $2 million". */
  private Token beforeWorth(Token noun) {
    return noun.lower().equals("worth") && noun.index() > 0
        ? sentence.token(noun.index() - 1)
        : noun;
  }

  /** "a 12 percent drop in output" measures output. */
  private Optional<Token> changed(Token change) {
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

  /** "sales of $9 million, an increase of 6 percent" and "a fall of 3 percent in sales". */
  private Token ofChange(Token holder) {
    boolean share = figure.isKind(QuantityKind.PERCENT) && verbs.isChangeNoun(holder);
    if (!share) {
      return holder;
    }
    return changed(holder)
        .or(
            () ->
                holder.isRelation("appos")
                    ? sentence.head(holder).filter(noun -> noun.isTag("NN"))
                    : Optional.empty())
        .orElse(holder);
  }

  /** The noun of "$60 a barrel" is part of the price, not what has it. */
  private boolean isPer(Token noun) {
    int next = pieces.behindHyphen(figure.last() + 1);
    return pieces.isAny(next, RATE)
        && !figure.isBare()
        && noun.index() >= pieces.get(next).token()
        && noun.index() <= pieces.get(next).token() + 2;
  }

  /** "Lena Ortiz, 44,", "women over 60". */
  private Optional<Token> appositive() {
    boolean ages = pieces.lemma(figure.first() - 1).equals("age");
    int people = ages ? figure.first() - 2 : figure.first() - 1;
    if (pieces.isTag(people, "NN")) {
      return Optional.of(pieces.token(people));
    }
    int noun = figure.first() - 2;
    return pieces.isTag(noun, "NN") && !pieces.isWord(figure.first() - 1)
        ? Optional.of(pieces.token(noun))
        : Optional.empty();
  }

  /** Where the parser errs: the noun right behind the figure, adjectives between. */
  private Optional<Token> next() {
    int next = pieces.behindHyphen(figure.last() + 1);
    boolean opens = figure.isBare() || pieces.hyphen(figure.last() + 1);
    boolean factor = figure.isKind(QuantityKind.MULTIPLIER) && pieces.isTag(next, "DT");
    return opens && (factor || !pieces.isTag(next, "DT")) ? firstNoun(next) : Optional.empty();
  }

  private Optional<Token> firstNoun(int from) {
    int at = from;
    while (at < from + NEAR
        && (pieces.isTag(at, "JJ")
            || pieces.isTag(at, "DT")
            || pieces.isTag(at, "PRP$")
            || pieces.isTag(at, "VBN")
            || (pieces.isTag(at, "VBD") && pieces.isTag(at + 1, "NN"))
            || pieces.isTag(at, "CD")
            || pieces.is(at, "-"))) {
      at++;
    }
    if (!pieces.isTag(at, "NN")) {
      return Optional.empty();
    }
    while (at < from + 2 * NEAR && pieces.isTag(at + 1, "NN")) {
      at++;
    }
    return Optional.of(pieces.token(at)).filter(noun -> !noun.entity().equals("DATE"));
  }

  /** "a population of 40,000", "a tax increase of $80", "incomes above $5 million". */
  private Optional<Token> property() {
    Token noun = Governors.noun(pieces, figure);
    Token top = isPer(noun) ? noun : Governors.top(pieces, figure);
    boolean few =
        figure.isBare()
            && !figure.isKind(QuantityKind.AGE)
            && figure.number().value().compareTo(java.math.BigDecimal.TEN) < 0;
    boolean hung = Governors.hangsOnPreposition(sentence, top);
    if (few || !(hung || top.isRelation("nmod")) || figure.isKind(QuantityKind.DURATION)) {
      return Optional.empty();
    }
    int before = pieces.get(figure.first()).token() - 1;
    boolean of = before >= 0 && sentence.token(before).lower().equals("of");
    boolean bound = sentence.child(top, "case").filter(word -> word.index() > before).isPresent();
    return of || bound || hung
        ? Governors.head(sentence, top)
            .map(this::ofChange)
            .filter(
                holder ->
                    isNoun(holder) && !holder.lemma().equals("age") && holder.index() <= before)
        : Optional.empty();
  }

  /** "the number of servicemen" counts servicemen. */
  private Token content(Token head) {
    boolean holds = HOLDERS.contains(head.lemma()) && !head.isTag("NNS");
    if (!holds) {
      return head;
    }
    return sentence.children(head).stream()
        .filter(
            child ->
                child.isRelation("nmod")
                    && (isNoun(child) || child.isTag("VB") || child.isTag("JJ")))
        .filter(
            child -> sentence.child(child, "case").filter(w -> w.lemma().equals("of")).isPresent())
        .findFirst()
        .orElse(head);
  }

  private boolean isEmptyHolder(Token noun) {
    String lemma = noun.lemma();
    boolean before = noun.index() < pieces.get(figure.first()).token();
    boolean empty = EMPTY.contains(lemma);
    boolean modified = new NounPhrase(sentence, noun).first() < noun.index();
    boolean named =
        NAMED.contains(noun.entity())
            && before
            && (figure.isKind(QuantityKind.MONEY) || figure.isKind(QuantityKind.CARDINAL));
    return named || (empty && before && !modified);
  }

  /** "half of those who voted", "a third of what was promised": a group without a noun. */
  private boolean isOfDescribed() {
    int next = figure.last() + 1;
    boolean those =
        pieces.are(next, "of", "those")
            && (pieces.isTag(next + 2, "W") || pieces.isTag(next + 2, "VB"));
    return those || (pieces.is(next, "of") && pieces.isTag(next + 1, "W"));
  }

  private static boolean isTime(Token noun) {
    return noun.entity().equals("DATE") || TIMES.contains(noun.lemma());
  }

  private Optional<Token> compared() {
    return new ComparedNoun(pieces, figure, adjacent).found();
  }

  private boolean isFree(Token token) {
    return !units.has(token);
  }

  private static boolean isNoun(Token token) {
    return token.isTag("NN");
  }
}
