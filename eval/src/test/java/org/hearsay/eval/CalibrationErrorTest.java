package org.hearsay.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hearsay.eval.CalibrationError.Answer;
import org.junit.jupiter.api.Test;

class CalibrationErrorTest {
  @Test
  void aWorkedExampleOfTwoBins() {
    // the two least sure: mean 0.3, one of two right, distance 0.2;
    // the two surest: mean 0.85, both right, distance 0.15; (2 · 0.2 + 2 · 0.15) / 4 = 0.175
    List<Answer> answers =
        List.of(
            new Answer(0.9, true),
            new Answer(0.2, false),
            new Answer(0.8, true),
            new Answer(0.4, true));
    assertEquals(0.175, CalibrationError.of(answers, 2), 1e-12);
  }

  @Test
  void fewerAnswersThanBinsAreABinEach() {
    // 0.5 from right, 0.4 from wrong: (0.5 + 0.4) / 2
    assertEquals(
        0.45, CalibrationError.of(List.of(new Answer(0.5, true), new Answer(0.4, false))), 1e-12);
  }

  @Test
  void confidenceThatIsAlwaysTheShareOfRightAnswersHasNoError() {
    List<Answer> answers = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      answers.add(new Answer(0.75, i % 4 != 0));
    }
    assertEquals(0, CalibrationError.of(answers), 1e-12);
  }

  @Test
  void orderDoesNotMatter() {
    for (long seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      List<Answer> answers = new ArrayList<>();
      for (int i = 0; i < 100; i++) {
        answers.add(new Answer(random.nextInt(8) / 8.0, random.nextBoolean()));
      }
      double error = CalibrationError.of(answers);
      Collections.shuffle(answers, random);
      assertEquals(error, CalibrationError.of(answers), 1e-12, "seed " + seed);
      assertTrue(error >= 0 && error <= 1, "seed " + seed);
    }
  }

  @Test
  void withoutAnswersNothingIsKnown() {
    assertTrue(Double.isNaN(CalibrationError.of(List.of())));
  }

  @Test
  void aConfidenceAboveOneIsRefused() {
    assertEquals(
        "expected a confidence in [0, 1], found 1.5",
        assertThrows(IllegalArgumentException.class, () -> new Answer(1.5, true)).getMessage());
  }
}
