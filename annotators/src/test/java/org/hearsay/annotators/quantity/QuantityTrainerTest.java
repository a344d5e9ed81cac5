package org.hearsay.annotators.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.hearsay.annotators.parse.ParsedText;
import org.hearsay.annotators.parse.TaggedText;
import org.hearsay.corpus.model.Quantity;
import org.hearsay.corpus.model.Span;
import org.junit.jupiter.api.Test;

class QuantityTrainerTest {
  private static final String CRANES =
      "nine/CD/2:nummod cranes|crane/NNS/3:nsubj fell|fall/VBD/0:root";
  private static final String PLAY =
      "the/DT/2:det play/NN/3:nsubj droned|drone/VBD/0:root for/IN/6:case 70/CD/6:nummod"
          + " minutes|minute/NNS/3:obl";

  private final QuantityTrainer trainer = new QuantityTrainer("quantity", new Properties());

  @Test
  void learnsWhatIsMeasuredAndCountsTheFiguresThatAreRight() {
    add(CRANES, "cranes");
    add(PLAY, "play");
    QuantityTrainer.Trained trained = trainer.train("harbour");
    assertTrue(trained.weights() > 0);
    assertTrue(trained.table().contains(" on harbour: 2 texts, 2 figures, 2 right.\n"));
    assertTrue(trained.table().endsWith("duration digits\t1\t1\n"), trained.table());
  }

  @Test
  void textsThatWereKeptBackSayHowGoodItIsBesideTheRules() {
    for (int texts = 0; texts < 6; texts++) {
      add(CRANES, "cranes");
      add(PLAY, "play");
    }
    assertEquals(
        "what is measured, 5 folds over 12 texts: 12 of 12 figures right, by rule 6",
        trainer.validation());
  }

  @Test
  void oneTextAloneIsMeasuredByRule() {
    add(CRANES, "cranes");
    assertEquals(
        "what is measured, 5 folds over 1 texts: 1 of 1 figures right, by rule 1",
        trainer.validation());
  }

  @Test
  void nothingIsLearntFromTextsWithoutLabels() {
    trainer.add(TaggedText.document(CRANES), List.of());
    var e = assertThrows(IllegalArgumentException.class, () -> trainer.train("harbour"));
    assertEquals(
        "expected labelled figures to learn from what they measure, found none", e.getMessage());
  }

  @Test
  void aMisspeltOptionIsAnError() {
    Properties wrong = new Properties();
    wrong.setProperty("quantity.unit", "mine.tsv");
    assertThrows(IllegalArgumentException.class, () -> new QuantityTrainer("quantity", wrong));
  }

  private void add(String tagged, String measured) {
    ParsedText text = TaggedText.document(tagged);
    int begin = text.text().indexOf(measured);
    Span span = new Span(begin, begin + measured.length());
    Quantity quantity = Quantities.measuring(Quantities.quantity(tagged), Optional.of(span));
    trainer.add(text, List.of(quantity));
  }
}
