package org.hearsay.annotators.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CalibrationTest {
  @Test
  void poolsWhatIsOutOfOrderAndGoesStraightFromPoolToPool() {
    double[] scores = {6, 1, 2, 3, 4, 5};
    boolean[] outcomes = {true, false, true, false, false, true};
    // by hand: 0 | 1 0 0 | 1 1, that is 0 at 1, 1/3 at the mean 3, 1 at the mean 5.5
    Calibration calibration = Calibration.fit(scores, outcomes);
    assertEquals(0, calibration.probability(-9));
    assertEquals(0, calibration.probability(1));
    assertEquals(1.0 / 6, calibration.probability(2), 1e-6);
    assertEquals(1.0 / 3, calibration.probability(3), 1e-6);
    assertEquals(2.0 / 3, calibration.probability(4.25), 1e-6);
    assertEquals(1, calibration.probability(5.5));
    assertEquals(1, calibration.probability(7));
  }

  @Test
  void equalScoresAreOnePool() {
    Calibration calibration =
        Calibration.fit(new double[] {1, 1, 1, 1}, new boolean[] {true, false, false, false});
    assertEquals(0.25, calibration.probability(1));
  }

  @Test
  void neverFallsAndComesNearTheTruth() {
    Random random = new Random(6);
    double[] scores = new double[5000];
    boolean[] outcomes = new boolean[5000];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = random.nextDouble();
      outcomes[i] = random.nextDouble() < scores[i] * scores[i];
    }
    Calibration calibration = Calibration.fit(scores, outcomes);
    double last = 0;
    for (double score = 0; score <= 1; score += 0.01) {
      double probability = calibration.probability(score);
      assertTrue(probability >= last, "fell at " + score);
      assertEquals(score * score, probability, 0.1);
      last = probability;
    }
  }

  @Test
  void readsBackWhatItWrote() throws IOException {
    Calibration calibration =
        Calibration.fit(new double[] {1, 2, 3}, new boolean[] {false, true, true});
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    calibration.write(new DataOutputStream(bytes));
    Calibration read =
        Calibration.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    assertEquals(calibration.probability(1.7), read.probability(1.7));
  }

  @Test
  void refusesNothingAndWhatIsNoNumber() {
    var none =
        assertThrows(
            IllegalArgumentException.class, () -> Calibration.fit(new double[0], new boolean[0]));
    assertEquals(
        "expected as many outcomes as scores and at least one, found 0 scores and 0 outcomes",
        none.getMessage());
    var notANumber =
        assertThrows(
            IllegalArgumentException.class,
            () -> Calibration.fit(new double[] {Double.NaN}, new boolean[1]));
    assertEquals("expected finite scores, found NaN", notANumber.getMessage());
  }
}
