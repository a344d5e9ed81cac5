package org.hearsay.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CalibrationTest {
  @Test
  void aWorkedExampleOfTwoBins() {
    // the two least sure: mean 0.3, one of two right, distance 0.2;
    // the two surest: mean 0.85, both right, distance 0.15; (2 · 0.2 + 2 · 0.15) / 4 = 0.175
    List<Judged> answers =
        List.of(
            new Judged(0.9, true),
            new Judged(0.2, false),
            new Judged(0.8, true),
            new Judged(0.4, true));
    Calibration calibration = Calibration.of(answers, 2);
    assertEquals(0.175, calibration.error(), 1e-12);
    assertEquals(
        List.of("0.20 to 0.40: 0.30, right 0.50, 2", "0.80 to 0.90: 0.85, right 1.00, 2"),
        calibration.bins().stream()
            .map(
                bin ->
                    String.format(
                        Locale.ROOT,
                        "%.2f to %.2f: %.2f, right %.2f, %d",
                        bin.low(),
                        bin.high(),
                        bin.confidence(),
                        bin.right(),
                        bin.items()))
            .toList());
    assertEquals(4, calibration.items());
  }

  @Test
  void fewerAnswersThanBinsAreABinEach() {
    // 0.5 from right, 0.4 from wrong: (0.5 + 0.4) / 2
    assertEquals(
        0.45,
        Calibration.of(List.of(new Judged(0.5, true), new Judged(0.4, false))).error(),
        1e-12);
  }

  @Test
  void confidenceThatIsAlwaysTheShareOfRightAnswersHasNoError() {
    List<Judged> answers = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      answers.add(new Judged(0.75, i % 4 != 0));
    }
    assertEquals(0, Calibration.of(answers).error(), 1e-12);
  }

  @Test
  void orderDoesNotMatter() {
    for (long seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      List<Judged> answers = new ArrayList<>();
      for (int i = 0; i < 100; i++) {
        answers.add(new Judged(random.nextInt(8) / 8.0, random.nextBoolean()));
      }
      double error = Calibration.of(answers).error();
      Collections.shuffle(answers, random);
      assertEquals(error, Calibration.of(answers).error(), 1e-12, "seed " + seed);
      assertTrue(error >= 0 && error <= 1, "seed " + seed);
    }
  }

  @Test
  void withoutAnswersNothingIsKnown() {
    assertTrue(Double.isNaN(Calibration.of(List.of()).error()));
  }

  @Test
  void aConfidenceAboveOneIsRefused() {
    assertEquals(
        "expected a confidence in [0, 1], found 1.5",
        assertThrows(IllegalArgumentException.class, () -> new Judged(1.5, true)).getMessage());
  }
}
