package org.hearsay.annotators.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.annotators.parse.ParsedText;
import org.hearsay.annotators.quantity.measured.MeasuredPhrase;
import org.hearsay.annotators.quantity.measured.MeasuredTrainer;
import org.hearsay.annotators.quantity.measured.Measuring;
import org.hearsay.annotators.quantity.measured.SentenceFigures;
import org.hearsay.annotators.quantity.unit.UnitLexicon;
import org.hearsay.corpus.model.Quantity;
import org.hearsay.corpus.model.Span;

/**
 * The sentences of a text with figures, and what is labelled of them.
 *
 * @param text the text
 * @param gold its labelled quantities
 * @param sentences those with figures, in text order
 * @param labels for each of these sentences, the label of each figure that has one
 */
record LabelledText(
    ParsedText text,
    List<Quantity> gold,
    List<SentenceFigures> sentences,
    List<List<Optional<Quantity>>> labels) {

  /** {@return the text with what is found in it by {@code units}} */
  static LabelledText of(ParsedText text, List<Quantity> gold, UnitLexicon units) {
    List<SentenceFigures> sentences = new ArrayList<>();
    Measuring recording =
        sentence -> {
          sentences.add(sentence);
          return sentence.ruled();
        };
    List<Quantity> found = new QuantityFinder(units, recording).find(text).quantities();
    List<Optional<Quantity>> all = LabelledFigures.of(found, gold);
    List<List<Optional<Quantity>>> labels = new ArrayList<>();
    int from = 0;
    for (SentenceFigures sentence : sentences) {
      labels.add(all.subList(from, from + sentence.figures().size()));
      from += sentence.figures().size();
    }
    return new LabelledText(text, gold, sentences, labels);
  }

  /** Shows the figures to a trainer. */
  void addTo(MeasuredTrainer trainer) {
    for (int i = 0; i < sentences.size(); i++) {
      trainer.add(sentences.get(i), labels.get(i));
    }
  }

  /** {@return number of figures with a label} */
  int size() {
    return (int) labels.stream().flatMap(List::stream).filter(Optional::isPresent).count();
  }

  /**
   * {@return number of figures with a label of which {@code measuring} says what the label says}
   */
  int right(Measuring measuring) {
    int right = 0;
    for (int i = 0; i < sentences.size(); i++) {
      List<Optional<MeasuredPhrase>> measured = measuring.of(sentences.get(i));
      for (int k = 0; k < measured.size(); k++) {
        Optional<Quantity> label = labels.get(i).get(k);
        Optional<Span> span = measured.get(k).map(MeasuredPhrase::span);
        right += label.isPresent() && MeasuredTrainer.isRight(span, label.get().measured()) ? 1 : 0;
      }
    }
    return right;
  }
}
