package org.hearsay.annotators.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.hearsay.annotators.parse.ParsedText;
import org.hearsay.annotators.quantity.measured.MeasuredRanker;
import org.hearsay.annotators.quantity.measured.MeasuredTrainer;
import org.hearsay.annotators.quantity.measured.Measuring;
import org.hearsay.annotators.quantity.measured.SentenceFigures;
import org.hearsay.annotators.quantity.unit.UnitLexicon;
import org.hearsay.corpus.model.Quantity;

/**
 * Learns from hand-labelled texts what the annotator of quantities has learnt: what figures
 * measure, and behind that how often figures of each construction are right. The same texts in the
 * same order give the same bytes. Not thread-safe.
 */
public final class QuantityTrainer {
  private static final int FOLDS = 5;

  private final UnitLexicon units;
  private final List<LabelledText> texts = new ArrayList<>();

  /**
   * A trainer without texts, for the annotator with these options.
   *
   * @param name that the options begin with, as {@link QuantityAnnotator} has it
   * @throws IllegalArgumentException if an option is unknown or a line of the units file is wrong
   * @throws java.io.UncheckedIOException if the units file cannot be read
   */
  public QuantityTrainer(String name, Properties properties) {
    this.units = UnitLexicon.load(QuantityOptions.of(name, properties).units());
  }

  /** What was learnt. Immutable. */
  public static final class Trained {
    private final MeasuredRanker measured;
    private final String table;

    private Trained(MeasuredRanker measured, String table) {
      this.measured = measured;
      this.table = table;
    }

    /** {@return what figures measure, as the bytes of {@code measured.model}} */
    public byte[] model() {
      return measured.toBytes();
    }

    /** {@return number of weights of the model} */
    public int weights() {
      return measured.size();
    }

    /** {@return how the weights were learnt, for people} */
    public String options() {
      return MeasuredTrainer.options().toString();
    }

    /** {@return how often figures were right, as the text of {@code confidence.tsv}} */
    public String table() {
      return table;
    }
  }

  /**
   * Adds a text.
   *
   * @param gold all quantities of the text, in any order
   */
  public void add(ParsedText text, List<Quantity> gold) {
    texts.add(LabelledText.of(text, gold, units));
  }

  /**
   * {@return what is learnt from all texts}
   *
   * @param corpus the name of the texts, for the header of the table
   * @throws IllegalArgumentException if no figure was found to learn from
   */
  public Trained train(String corpus) {
    MeasuredRanker measured = trainer(texts).train();
    QuantityConfidenceTrainer confidence =
        new QuantityConfidenceTrainer(new QuantityFinder(units, measured));
    texts.forEach(text -> confidence.add(text.text(), text.gold()));
    return new Trained(measured, confidence.table(corpus));
  }

  /**
   * {@return of how many labelled figures a ranker that learnt from other texts says what they
   * measure, and of how many the rules do, in words; every fifth text is kept back in turn}
   */
  public String validation() {
    int figures = 0;
    int ruled = 0;
    int right = 0;
    for (int fold = 0; fold < Math.min(FOLDS, texts.size()); fold++) {
      List<LabelledText> seen = new ArrayList<>();
      List<LabelledText> kept = new ArrayList<>();
      for (int i = 0; i < texts.size(); i++) {
        (i % FOLDS == fold ? kept : seen).add(texts.get(i));
      }
      Measuring measuring = measuring(seen);
      for (LabelledText text : kept) {
        figures += text.size();
        ruled += text.right(SentenceFigures::ruled);
        right += text.right(measuring);
      }
    }
    return String.format(
        Locale.ROOT,
        "what is measured, %d folds over %d texts: %d of %d figures right, by rule %d",
        FOLDS,
        texts.size(),
        right,
        figures,
        ruled);
  }

  /** What was learnt from some of the texts; without a label in them, the rules. */
  private static Measuring measuring(List<LabelledText> seen) {
    MeasuredTrainer trainer = trainer(seen);
    return trainer.size() == 0 ? SentenceFigures::ruled : trainer.train();
  }

  private static MeasuredTrainer trainer(List<LabelledText> texts) {
    MeasuredTrainer trainer = new MeasuredTrainer();
    texts.forEach(text -> text.addTo(trainer));
    return trainer;
  }
}
