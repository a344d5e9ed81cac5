package org.hearsay.annotators.quantity.measured;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.annotators.learn.LinearModel;
import org.hearsay.annotators.learn.ModelFile;
import org.hearsay.corpus.model.Span;

/**
 * Chooses what a figure measures among the noun phrases of its sentence and nothing, as {@link
 * MeasuredTrainer} learnt it: a conditional logit over what the rules say, the dependencies, the
 * words and what the figures before it measure. It goes from left to right. Immutable and
 * thread-safe.
 */
public final class MeasuredRanker implements Measuring {
  /** The name of the bundled model. */
  public static final String BUNDLED = "measured.model";

  private static final String SECTION = "weights";

  /**
   * How much more the rules are trusted than what was learnt says. Beside the labels that they were
   * made with they err less than elsewhere, so they are left out of half of what is learnt from.
   */
  private static final double TRUST = 0.5;

  private final LinearModel weights;

  MeasuredRanker(LinearModel weights) {
    this.weights = weights;
  }

  /**
   * {@return the ranker that ships with this module}
   *
   * @throws UncheckedIOException if it cannot be read
   */
  public static MeasuredRanker bundled() {
    try (InputStream in = MeasuredRanker.class.getResourceAsStream(BUNDLED)) {
      if (in == null) {
        throw new IllegalStateException("expected the resource " + BUNDLED + ", found none");
      }
      return new MeasuredRanker(ModelFile.read(in, BUNDLED).section(SECTION, LinearModel::read));
    } catch (IOException e) {
      throw new UncheckedIOException(BUNDLED, e);
    }
  }

  /** {@return the bytes of its model file} */
  public byte[] toBytes() {
    return new ModelFile.Builder().add(SECTION, weights::write).toBytes();
  }

  /** {@return number of weights} */
  public int size() {
    return weights.size();
  }

  @Override
  public List<Optional<MeasuredPhrase>> of(SentenceFigures sentence) {
    List<Optional<MeasuredPhrase>> ruled = sentence.ruled();
    List<Optional<MeasuredPhrase>> measured = new ArrayList<>();
    List<Optional<Span>> before = new ArrayList<>();
    for (int i = 0; i < ruled.size(); i++) {
      Optional<MeasuredPhrase> best = best(new FigureChoice(sentence, i, ruled), before).phrase();
      measured.add(best);
      before.add(best.map(MeasuredPhrase::span));
    }
    return measured;
  }

  private Candidate best(FigureChoice choice, List<Optional<Span>> before) {
    Candidate best = choice.candidates().get(0);
    double highest = Double.NEGATIVE_INFINITY;
    for (Candidate candidate : choice.candidates()) {
      double score =
          weights.score(choice.features(candidate, before, true)) + (candidate.ruled() ? TRUST : 0);
      if (score > highest) {
        highest = score;
        best = candidate;
      }
    }
    return best;
  }
}
