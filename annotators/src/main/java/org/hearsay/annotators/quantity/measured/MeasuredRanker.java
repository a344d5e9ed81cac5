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
 * Says what a figure measures where the rules say nothing: the likeliest of the noun phrases of its
 * sentence and nothing, by a conditional logit over the dependencies, the words and what the
 * figures before it measure, as {@link MeasuredTrainer} learnt it. Immutable and thread-safe.
 */
public final class MeasuredRanker implements Measuring {
  /** The name of the bundled model. */
  public static final String BUNDLED = "measured.model";

  private static final String SECTION = "weights";

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
      Optional<MeasuredPhrase> phrase =
          ruled.get(i).isPresent()
              ? ruled.get(i)
              : best(new FigureChoice(sentence, i, ruled), before);
      measured.add(phrase);
      before.add(phrase.map(MeasuredPhrase::span));
    }
    return measured;
  }

  private Optional<MeasuredPhrase> best(FigureChoice choice, List<Optional<Span>> before) {
    Optional<MeasuredPhrase> best = Optional.empty();
    double highest = Double.NEGATIVE_INFINITY;
    for (Candidate candidate : choice.candidates()) {
      double score = weights.score(choice.features(candidate, before, true));
      if (score > highest) {
        highest = score;
        best = candidate.phrase();
      }
    }
    return best;
  }
}
