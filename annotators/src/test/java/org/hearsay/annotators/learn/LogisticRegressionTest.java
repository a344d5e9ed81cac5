package org.hearsay.annotators.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LogisticRegressionTest {
  private static final int ALWAYS = 0;
  private static final int SAYS = 11;
  private static final int RUNS = 999_999;
  private static final int NOISE = 50;

  @Test
  void learnsWhichFeaturesSpeakForYes() {
    LinearModel model = trained(1).train(1, 3, 0.01f);
    assertTrue(model.score(LinearModelTest.features(ALWAYS, SAYS)) > 1);
    assertTrue(model.score(LinearModelTest.features(ALWAYS, RUNS)) < -1);
  }

  @Test
  void givesTheShareOfYesAmongEqualInstances() {
    LogisticRegression regression = new LogisticRegression();
    for (int i = 0; i < 1000; i++) {
      regression.add(LinearModelTest.features(ALWAYS), i % 4 == 0);
    }
    LinearModel model = regression.train(1, 3, 0);
    double score = model.score(LinearModelTest.features(ALWAYS));
    assertEquals(0.25, LogisticRegression.probability(score), 0.01);
  }

  @Test
  void trainsTheSameModelWithTheSameSeedWhicheverAnswerComesFirst() {
    LinearModel model = trained(1).train(1, 3, 0.01f);
    LinearModel again = trained(1).train(1, 3, 0.01f);
    LinearModel noFirst = trained(2).train(1, 3, 0.01f);
    FeatureVector says = LinearModelTest.features(ALWAYS, SAYS);
    assertEquals(model.score(says), again.score(says));
    assertEquals(model.score(says), noFirst.score(says), 0.5);
  }

  @Test
  void refusesInstancesOfOneAnswerOnly() {
    LogisticRegression regression = new LogisticRegression();
    regression.add(LinearModelTest.features(ALWAYS), false);
    var e = assertThrows(IllegalStateException.class, () -> regression.train(1, 3, 0));
    assertEquals(
        "expected instances of both answers, found 1 instances with no only", e.getMessage());
  }

  /** Instances that say or run, and noise; every second one is right. */
  private static LogisticRegression trained(int first) {
    Random random = new Random(7);
    LogisticRegression regression = new LogisticRegression();
    for (int i = first; i < 400 + first; i++) {
      boolean yes = i % 2 == 1;
      int noise = NOISE + random.nextInt(20);
      regression.add(LinearModelTest.features(noise, ALWAYS, yes ? SAYS : RUNS, noise), yes);
    }
    return regression;
  }
}
