package org.hearsay.annotators.quantity.measured;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.annotators.quantity.piece.Pieces;
import org.hearsay.corpus.model.Span;

/**
 * All that a figure may measure: nothing, what the rules say of it and of the figures before it,
 * and every other noun phrase of the sentence. Those far from the figure are left out, so that a
 * sentence of many figures takes no more than linear time.
 */
record Candidates(SentenceFigures sentence, List<Optional<MeasuredPhrase>> ruled) {
  /** In tokens. */
  private static final int REACH = 60;

  private static final int FIGURES = 4;

  /** {@return the candidates of the figure with index {@code i}, no two with the same span} */
  List<Candidate> of(int i) {
    Pieces pieces = sentence.pieces();
    Sentence words = pieces.sentence();
    Figure figure = sentence.figures().get(i);
    int first = Math.max(0, pieces.get(figure.first()).token() - REACH);
    int end = Math.min(words.size(), pieces.get(figure.last()).token() + REACH);
    List<Token> near = words.tokens().subList(first, end);
    Map<Span, Candidate> phrases = new LinkedHashMap<>();
    for (int k = i; k >= Math.max(0, i - FIGURES); k--) {
      ruled
          .get(k)
          .flatMap(phrase -> Candidate.of(phrase, near))
          .ifPresent(one -> phrases.putIfAbsent(one.phrase().orElseThrow().span(), one));
    }
    for (Token noun : near) {
      if (isHead(words, noun)) {
        MeasuredPhrase.phrase(pieces, figure, noun, sentence.units())
            .ifPresent(
                phrase ->
                    phrases.putIfAbsent(phrase.span(), new Candidate(Optional.of(phrase), noun)));
      }
    }
    List<Candidate> all = new ArrayList<>();
    all.add(Candidate.nothing(words));
    all.addAll(phrases.values());
    return all;
  }

  private boolean isHead(Sentence words, Token noun) {
    return noun.isTag("NN")
        && !sentence.units().has(noun)
        && !(noun.isRelation("compound")
            && words
                .head(noun)
                .filter(head -> head.isTag("NN") && head.index() > noun.index())
                .isPresent());
  }
}
