package org.hearsay.annotators.quantity.measured;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.annotators.learn.AdaGrad;
import org.hearsay.annotators.learn.CandidateGroups;
import org.hearsay.annotators.learn.ConditionalRanker;
import org.hearsay.corpus.model.Quantity;
import org.hearsay.corpus.model.Span;

/**
 * Learns from labelled figures what figures measure. Of the candidates of a figure those are right
 * that share a letter with the label; a label of nothing makes nothing right. A figure of which the
 * rules say nothing, as the ranker will meet it, is shown several times more. Not thread-safe.
 */
public final class MeasuredTrainer {
  /** How the weights are learnt; chosen by cross-validation over articles. */
  private static final AdaGrad OPTIONS = new AdaGrad(3, 10, 0.03, 1);

  /** Weights up to this size are left out, for a small file. */
  private static final float THRESHOLD = 0.01f;

  /** How often a figure is shown again of which the rules say nothing. */
  private static final int OPEN = 4;

  private final CandidateGroups groups = new CandidateGroups();

  /** {@return how the weights are learnt} */
  public static AdaGrad options() {
    return OPTIONS;
  }

  /** {@return number of figures, each counted as often as it is shown} */
  public int size() {
    return groups.size();
  }

  /**
   * Adds the figures of a sentence.
   *
   * @param gold for each figure the labelled quantity that it is, if there is one
   */
  public void add(SentenceFigures sentence, List<Optional<Quantity>> gold) {
    List<Optional<MeasuredPhrase>> ruled = sentence.ruled();
    List<Optional<Span>> before = new ArrayList<>();
    for (int i = 0; i < ruled.size(); i++) {
      FigureChoice choice = new FigureChoice(sentence, i, ruled);
      Optional<Span> measured = ruled.get(i).map(MeasuredPhrase::span);
      if (gold.get(i).isPresent()) {
        Optional<Span> label = gold.get(i).get().measured();
        add(choice, before, label, false);
        for (int times = 0; ruled.get(i).isEmpty() && times < OPEN; times++) {
          add(choice, before, label, true);
        }
        measured = label;
      }
      before.add(measured);
    }
  }

  private void add(
      FigureChoice choice, List<Optional<Span>> before, Optional<Span> label, boolean open) {
    for (Candidate candidate : choice.candidates()) {
      groups.add(
          choice.features(candidate, before, open),
          isRight(candidate.phrase().map(MeasuredPhrase::span), label));
    }
    groups.close();
  }

  /** {@return whether a phrase is what the label names: both are nothing, or they overlap} */
  public static boolean isRight(Optional<Span> phrase, Optional<Span> label) {
    if (phrase.isEmpty() || label.isEmpty()) {
      return phrase.isEmpty() && label.isEmpty();
    }
    return phrase.get().overlaps(label.get());
  }

  /**
   * {@return the ranker that learnt from all figures}
   *
   * @throws IllegalArgumentException if there are none to learn from
   */
  public MeasuredRanker train() {
    if (groups.size() == 0) {
      throw new IllegalArgumentException(
          "expected labelled figures to learn from what they measure, found none");
    }
    return new MeasuredRanker(new ConditionalRanker(OPTIONS).train(groups, THRESHOLD));
  }
}
