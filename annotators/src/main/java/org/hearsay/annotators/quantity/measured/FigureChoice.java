package org.hearsay.annotators.quantity.measured;

import java.util.List;
import java.util.Optional;
import org.hearsay.annotators.learn.FeatureVector;
import org.hearsay.annotators.parse.Token;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.corpus.model.Span;

/** One figure, what it may measure, and what speaks for each of these. */
final class FigureChoice {
  private final SentenceFigures sentence;
  private final int index;
  private final String kind;
  private final List<Candidate> candidates;
  private final FigurePlace place;

  /**
   * Collects the candidates.
   *
   * @param index of the figure in the sentence
   * @param ruled what the rules say of each figure of the sentence
   */
  FigureChoice(SentenceFigures sentence, int index, List<Optional<MeasuredPhrase>> ruled) {
    Figure figure = sentence.figures().get(index);
    this.sentence = sentence;
    this.index = index;
    this.kind = FigurePlace.kind(figure);
    this.candidates = new Candidates(sentence, ruled).of(index);
    this.place = new FigurePlace(sentence, figure);
  }

  List<Candidate> candidates() {
    return candidates;
  }

  /**
   * {@return what speaks for a candidate}
   *
   * @param before what each figure before it in the sentence measures
   * @param open whether it counts that the rules say nothing
   */
  FeatureVector features(Candidate candidate, List<Optional<Span>> before, boolean open) {
    ChoiceFeatures features = new ChoiceFeatures(kind);
    if (candidate.phrase().isEmpty()) {
      new NothingFeatures(place).addTo(features);
    } else {
      Token noun = candidate.head();
      DistanceFeatures distance = new DistanceFeatures(place, sentence.units());
      distance.addTo(features, noun);
      new NounFeatures(place).addTo(features, noun, distance.side(noun));
    }
    new SharingFeatures(sentence, place, index, before).addTo(features, candidate);
    if (open) {
      features.add("open", String.valueOf(candidate.phrase().isPresent()));
    }
    return features.vector();
  }
}
