package org.hearsay.annotators.quantity.measured;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.hearsay.annotators.quantity.Quantities;
import org.hearsay.corpus.model.Quantity;
import org.hearsay.corpus.model.Span;
import org.junit.jupiter.api.Test;

class MeasuredTrainerTest {
  private static final String PLAY =
      "the/DT/2:det play/NN/3:nsubj droned|drone/VBD/0:root for/IN/6:case 70/CD/6:nummod minutes|minute/NNS/3:obl";
  private static final String CREW =
      "the/DT/2:det crew/NN/3:nsubj slept|sleep/VBD/0:root for/IN/6:case 9/CD/6:nummod hours|hour/NNS/3:obl";
  private static final String CRANES =
      "nine/CD/2:nummod cranes|crane/NNS/3:nsubj fell|fall/VBD/0:root";

  private final MeasuredTrainer trainer = new MeasuredTrainer();

  @Test
  void whatFiguresLikeItMeasureIsMeasuredWhereTheRulesSayNothing() {
    teach();
    String opera =
        "the/DT/2:det opera/NN/3:nsubj droned|drone/VBD/0:root for/IN/6:case 95/CD/6:nummod"
            + " minutes|minute/NNS/3:obl";
    assertEquals("-", Quantities.measured(opera));
    assertEquals("opera", measured(opera));
  }

  @Test
  void nothingIsMeasuredWhereFiguresLikeItMeasureNothing() {
    teach();
    assertEquals(
        "-",
        measured(
            "the/DT/2:det cook/NN/3:nsubj slept|sleep/VBD/0:root for/IN/6:case 7/CD/6:nummod hours|hour/NNS/3:obl"));
  }

  @Test
  void whatTheRulesSayStands() {
    add(CRANES, Optional.empty());
    add(PLAY, Optional.empty());
    assertEquals("cranes", measured(CRANES));
  }

  @Test
  void theSameFiguresGiveTheSameBytes() {
    teach();
    MeasuredTrainer again = new MeasuredTrainer();
    teach(again);
    assertArrayEquals(trainer.train().toBytes(), again.train().toBytes());
  }

  @Test
  void nothingIsLearntFromFiguresWithoutALabel() {
    SentenceFigures figures = Quantities.figures(PLAY);
    trainer.add(figures, List.of(Optional.empty()));
    assertEquals(0, trainer.size());
    var e = assertThrows(IllegalArgumentException.class, trainer::train);
    assertEquals(
        "expected labelled figures to learn from what they measure, found none", e.getMessage());
  }

  @Test
  void theBundledModelHasWeights() {
    assertTrue(MeasuredRanker.bundled().size() > 0);
  }

  private void teach() {
    teach(trainer);
  }

  private static void teach(MeasuredTrainer trainer) {
    for (int times = 0; times < 5; times++) {
      add(trainer, PLAY, Optional.of("play"));
      add(trainer, CREW, Optional.empty());
    }
  }

  private void add(String tagged, Optional<String> measured) {
    add(trainer, tagged, measured);
  }

  private static void add(MeasuredTrainer trainer, String tagged, Optional<String> measured) {
    SentenceFigures figures = Quantities.figures(tagged);
    Quantity found = Quantities.quantity(tagged);
    String text = figures.pieces().text();
    Optional<Span> span =
        measured.map(words -> new Span(text.indexOf(words), text.indexOf(words) + words.length()));
    trainer.add(figures, List.of(Optional.of(Quantities.measuring(found, span))));
  }

  private String measured(String tagged) {
    SentenceFigures figures = Quantities.figures(tagged);
    return trainer
        .train()
        .of(figures)
        .get(0)
        .map(phrase -> phrase.span().in(figures.pieces().text()))
        .orElse("-");
  }
}
