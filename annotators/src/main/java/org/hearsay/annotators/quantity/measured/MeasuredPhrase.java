package org.hearsay.annotators.quantity.measured;

import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.piece.Pieces;
import org.hearsay.corpus.model.QuantityKind;
import org.hearsay.corpus.model.Span;

/**
 * What a figure counts or measures: the shortest noun phrase, without determiner, with its
 * restrictive modifiers.
 *
 * @param span the phrase
 * @param lemma the lemma of its head
 */
public record MeasuredPhrase(Span span, String lemma) {
  private static final Set<String> ARTICLES = Set.of("a", "an", "each", "every");
  private static final Set<String> RATES =
      Set.of(
          "second",
          "minute",
          "hour",
          "day",
          "night",
          "week",
          "month",
          "year",
          "season",
          "game",
          "match",
          "person",
          "head",
          "household");
  private static final Set<String> EXTENTS = Set.of("long", "wide", "high", "deep", "tall");
  private static final Set<String> MARKS = Set.of("\"", "”", "’", "''");
  private static final Set<String> FATES =
      Set.of(
          "dead",
          "fallen",
          "missing",
          "wounded",
          "injured",
          "hurt",
          "ill",
          "homeless",
          "rescued",
          "killed",
          "arrested",
          "detained");

  /** {@return what {@code figure} measures, if the sentence says it} */
  static Optional<MeasuredPhrase> of(
      Pieces pieces, Figure figure, MeasureVerbs verbs, UnitTokens units) {
    return new MeasuredNoun(pieces, figure, verbs, units)
        .found()
        .flatMap(noun -> phrase(pieces, figure, noun, units));
  }

  /** {@return what the figure's clause is about, where the figure has no noun of its own} */
  static Optional<MeasuredPhrase> byDefault(
      Pieces pieces, Figure figure, MeasureVerbs verbs, UnitTokens units) {
    return new MeasuredNoun(pieces, figure, verbs, units)
        .byDefault()
        .flatMap(noun -> phrase(pieces, figure, noun, units));
  }

  /** {@return whether this is what became of people, as in "two dead"} */
  boolean isFate() {
    return FATES.contains(lemma);
  }

  /** {@return "dead" of "two dead", where no noun says who} */
  static Optional<MeasuredPhrase> ofFate(Pieces pieces, Figure figure) {
    int behind = figure.last() + 1;
    int next = MARKS.contains(pieces.lower(behind)) ? behind + 1 : behind;
    return figure.isBare() && pieces.isAny(next, FATES) && !pieces.isTag(next + 1, "NN")
        ? Optional.of(new MeasuredPhrase(pieces.get(next).span(), pieces.lower(next)))
        : Optional.empty();
  }

  /** {@return the phrase around a noun, as {@code figure} measures it} */
  static Optional<MeasuredPhrase> phrase(
      Pieces pieces, Figure figure, Token head, UnitTokens units) {
    int lastOfFigure = pieces.get(figure.last()).token();
    NounPhrase around = new NounPhrase(pieces.sentence(), head, units);
    int from = around.first();
    int to = around.last();
    int first = pieces.get(figure.first()).token();
    int open = head.index() > lastOfFigure ? Math.max(from, lastOfFigure + 1) : from;
    int closed = head.index() < first ? Math.min(to, first - 1) : to;
    if (units.isIn(open, closed)) {
      from = head.index(); // the parser made other figures part of the phrase
      to = head.index();
    }
    if (from <= lastOfFigure && to >= first) {
      if (head.index() > lastOfFigure) {
        from = behindCompound(pieces, figure, head);
      } else if (head.index() < first) {
        to = first - 1;
      } else {
        return inCompound(pieces, figure, head);
      }
    }
    if (figure.isKind(QuantityKind.AGE) && head.entity().equals("PERSON")) {
      from = nameBegin(pieces.sentence(), head);
    }
    to = nameEnd(pieces.sentence(), head, to, units);
    to = figure.isBare() ? coordinatedEnd(pieces.sentence(), head, to, units) : to;
    to = rateEnd(pieces.sentence(), figure, to);
    while (from < head.index() && !opens(pieces.sentence().token(from))) {
      from++;
    }
    while (to > head.index() && !isWord(pieces.sentence().token(to))) {
      to--;
    }
    return Optional.of(new MeasuredPhrase(pieces.sentence().span(from, to), lemma(head)));
  }

  /** "sixth-former Ana Vell, 17,": the name alone. */
  private static int nameBegin(Sentence sentence, Token head) {
    int from = head.index();
    while (from > 0 && sentence.token(from - 1).entity().equals("PERSON")) {
      from--;
    }
    return from;
  }

  /** "Highway 9": the number of a name. */
  private static int nameEnd(Sentence sentence, Token head, int to, UnitTokens units) {
    if (to != head.index()) {
      return to;
    }
    boolean hyphen = to + 2 < sentence.size() && sentence.token(to + 1).isTag("HYPH");
    int number = hyphen ? to + 2 : to + 1;
    if (number >= sentence.size()) {
      return to;
    }
    Token token = sentence.token(number);
    boolean name = head.isTag("NNP") || (token.head() == to && token.isRelation("nummod"));
    return name
            && token.isTag("CD")
            && Character.isDigit(token.word().codePointAt(0))
            && !token.entity().equals("DATE")
            && !units.isFigure(token)
        ? number
        : to;
  }

  /** "homes and businesses": what is counted together. */
  private static int coordinatedEnd(Sentence sentence, Token head, int to, UnitTokens units) {
    boolean fits = to == head.index() && head.isTag("NNS") && to + 2 < sentence.size();
    if (!fits || !sentence.token(to + 1).isTag("CC")) {
      return to;
    }
    Token other = sentence.token(to + 2);
    boolean same =
        other.isTag("NNS")
            && !units.isFigure(other)
            && other.isRelation("conj")
            && other.head() == to;
    return same ? to + 2 : to;
  }

  /** "bottles a minute", "deaths per 100,000 people": the rate says what is counted. */
  private static int rateEnd(Sentence sentence, Figure figure, int to) {
    if (!figure.isBare() || to + 2 >= sentence.size()) {
      return to;
    }
    Token next = sentence.token(to + 1);
    Token behind = sentence.token(to + 2);
    if (next.isTag("DT") && ARTICLES.contains(next.lower()) && RATES.contains(behind.lemma())) {
      return to + 2;
    }
    if (!next.lower().equals("per")) {
      return to;
    }
    boolean number = behind.isTag("CD") && to + 3 < sentence.size();
    int last = number ? to + 3 : to + 2;
    return sentence.token(last).isTag("NN") ? last : to;
  }

  /** The phrase begins behind the figure and an adjective tied to it: "a 900-strong crew". */
  private static int behindCompound(Pieces pieces, Figure figure, Token head) {
    int tied = figure.last() + 2;
    boolean tail = figure.isBare() || pieces.isAny(tied, EXTENTS);
    boolean compound = tail && pieces.hyphen(tied - 1) && pieces.has(tied);
    int behind = pieces.get(compound ? tied : figure.last()).token() + 1;
    return Math.min(behind, head.index());
  }

  /** A noun inside of the figure's own token: "a five-member panel". */
  private static Optional<MeasuredPhrase> inCompound(Pieces pieces, Figure figure, Token head) {
    int at = pieces.behindHyphen(figure.last() + 1);
    return at > figure.last() + 1 && pieces.get(at).token() == head.index()
        ? Optional.of(new MeasuredPhrase(pieces.get(at).span(), pieces.lower(at)))
        : Optional.empty();
  }

  private static String lemma(Token head) {
    return head.lemma().isBlank() ? head.lower() : head.lemma();
  }

  /** The rest of "$10-a-barrel" opens no phrase. */
  private static boolean opens(Token token) {
    return isWord(token) && !token.lower().startsWith("a-") && !NounPhrase.isLoose(token);
  }

  private static boolean isWord(Token token) {
    boolean letter = Character.isLetterOrDigit(token.word().codePointAt(0));
    return letter && !token.isTag("DT") && !token.isTag("IN") && !token.isTag("PRP");
  }
}
