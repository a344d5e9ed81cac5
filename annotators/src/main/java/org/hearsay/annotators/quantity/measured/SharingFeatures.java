package org.hearsay.annotators.quantity.measured;

import static org.hearsay.annotators.quantity.measured.ChoiceFeatures.step;
import static org.hearsay.annotators.quantity.measured.ChoiceFeatures.upTo;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hearsay.annotators.quantity.figure.Figure;
import org.hearsay.corpus.model.Span;

/**
 * What the figures before say of a candidate: whether they measure it, how near they stand and what
 * joins them.
 *
 * @param place of the figure
 * @param i index of the figure
 * @param before what each figure before it measures
 */
record SharingFeatures(
    SentenceFigures sentence, FigurePlace place, int i, List<Optional<Span>> before) {
  /** Farthest that what joins two figures is a feature of. */
  private static final int JOINED = 9;

  /** How many figures back one is looked for that measures the same. */
  private static final int FIGURES = 20;

  void addTo(ChoiceFeatures features, Candidate candidate) {
    if (candidate.phrase().isEmpty()) {
      addNothing(features);
      return;
    }
    Span span = candidate.phrase().get().span();
    int back = back(one -> one.overlaps(span));
    int nearest = back(one -> true);
    features.add("shared", upTo(2, back), String.valueOf(back == nearest));
    if (back == 0) {
      return;
    }
    String near = upTo(2, back);
    String same = same(back);
    int end = sentence.pieces().get(figure(back).last()).token();
    features.add("shared same", near, same);
    features.add("shared before", near, same, place.before(1));
    features.add("shared before two", near, same, place.before(2), place.before(1));
    features.add("shared behind", near, place.behind(1));
    features.add("shared tag behind", near, place.tag(place.last() + 1));
    features.add("shared relation", near, same, WordPath.relation(place.top()));
    features.add("shared role", near, same, WordPath.relation(candidate.head()));
    features.add("shared distance", same, step(place.first() - end));
  }

  private void addNothing(ChoiceFeatures features) {
    if (before.isEmpty()) {
      features.add("nothing first");
      return;
    }
    String measured = String.valueOf(before.get(before.size() - 1).isPresent());
    features.add("nothing measured", measured);
    features.add("nothing measured kind", measured, kind(1));
    features.add("nothing measured joint", measured, joint());
  }

  /** How many figures back is the nearest that measures such a phrase; 0 if none does. */
  private int back(Predicate<Span> wanted) {
    for (int back = 1; back <= Math.min(FIGURES, before.size()); back++) {
      if (before.get(before.size() - back).filter(wanted).isPresent()) {
        return back;
      }
    }
    return 0;
  }

  private Figure figure(int back) {
    return sentence.figures().get(i - back);
  }

  private String kind(int back) {
    return FigurePlace.kind(figure(back));
  }

  private String same(int back) {
    return String.valueOf(figure(back).kind() == sentence.figures().get(i).kind());
  }

  /** The words between the figure and the one before it. */
  private String joint() {
    int from = sentence.pieces().get(figure(1).last()).token() + 1;
    return place.first() - from > JOINED ? "far" : place.between(from, place.first());
  }
}
