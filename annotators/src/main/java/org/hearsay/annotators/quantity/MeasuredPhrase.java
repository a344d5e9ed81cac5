package org.hearsay.annotators.quantity;

import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.parse.Token;
import org.hearsay.corpus.model.Span;

/**
 * What a figure counts or measures: the shortest noun phrase, without determiner, with its
 * restrictive modifiers.
 *
 * @param span the phrase
 * @param lemma the lemma of its head
 */
record MeasuredPhrase(Span span, String lemma) {
  private static final int LONGEST = 25;
  private static final Set<String> FATES =
      Set.of("dead", "missing", "wounded", "injured", "hurt", "ill", "homeless");

  /** {@return what {@code figure} measures, if the sentence says it} */
  static Optional<MeasuredPhrase> of(
      Pieces pieces, Figure figure, MeasureVerbs verbs, UnitTokens units) {
    return new MeasuredNoun(pieces, figure, verbs, units)
        .found()
        .flatMap(noun -> phrase(pieces, figure, noun.token(), noun.group()));
  }

  /** {@return "dead" of "two dead", where no noun says who} */
  static Optional<MeasuredPhrase> ofFate(Pieces pieces, Figure figure) {
    int next = figure.last() + 1;
    return figure.isBare() && pieces.isAny(next, FATES)
        ? Optional.of(new MeasuredPhrase(pieces.get(next).span(), pieces.lower(next)))
        : Optional.empty();
  }

  private static Optional<MeasuredPhrase> phrase(
      Pieces pieces, Figure figure, Token head, boolean group) {
    int lastOfFigure = pieces.get(figure.last()).token();
    int from = new NounPhrase(pieces.sentence(), head).first();
    int to = new NounPhrase(pieces.sentence(), head).last(group);
    int first = pieces.get(figure.first()).token();
    if (group && to == head.index()) {
      int limit = to + LONGEST;
      int end = to;
      to =
          RestrictiveClause.misread(pieces.sentence(), first, to)
              .map(clause -> Math.min(limit, clause.end(limit)))
              .orElse(end);
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
    while (from < head.index() && !opens(pieces.sentence().token(from))) {
      from++;
    }
    while (to > head.index() && !isWord(pieces.sentence().token(to))) {
      to--;
    }
    return Optional.of(new MeasuredPhrase(pieces.sentence().span(from, to), lemma(head)));
  }

  /** The phrase begins behind the figure and an adjective tied to it: "a 900-strong crew". */
  private static int behindCompound(Pieces pieces, Figure figure, Token head) {
    int tied = figure.last() + 2;
    boolean compound = figure.isBare() && pieces.hyphen(tied - 1) && pieces.has(tied);
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
    return isWord(token) && !token.lower().startsWith("a-");
  }

  private static boolean isWord(Token token) {
    boolean letter = Character.isLetterOrDigit(token.word().codePointAt(0));
    return letter && !token.isTag("DT") && !token.isTag("IN") && !token.isTag("PRP");
  }
}
