package org.hearsay.annotators.attribution.chain;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hearsay.annotators.learn.LinearModel;
import org.hearsay.annotators.learn.LogisticRegression;
import org.junit.jupiter.api.Test;

final class ReadingFeaturesTest {
  private static final LinearModel JUDGE = judge();

  private static double score(LinearModel model, String source, String verb) {
    Example example = example(source, verb);
    Reading reading = example.golds().get(0).reading();
    return model.score(new ReadingFeatures(example.table()).of(reading));
  }

  private static Example example(String source, String verb) {
    String sentence =
        "%/NNS/2:nsubj #/VBP/0:root that/IN/5:mark prices/NNS/5:nsubj fell/VBD/2:ccomp ././2:punct"
            + "\n=> {%} [#] <that prices fell>";
    String block = sentence.replace("%", source).replace("#", verb);
    return Example.of(LabelledSentences.text(source, block), TokenEvidence.NONE);
  }

  /** Has seen people whose words were reported, and figures and winters whose were not. */
  private static LinearModel judge() {
    LogisticRegression regression = new LogisticRegression();
    for (String verb : List.of("suggest", "show", "hint")) {
      for (String source : List.of("mayors", "judges", "figures", "winters")) {
        Example example = example(source, verb);
        Reading reading = example.golds().get(0).reading();
        boolean speaks = source.equals("mayors") || source.equals("judges");
        regression.add(new ReadingFeatures(example.table()).of(reading), speaks);
      }
    }
    return regression.train(1, 1, 0);
  }

  @Test
  void whoTheSourceIsTellsWithAVerbThatWasNeverSeen() {
    assertTrue(score(JUDGE, "judges", "imply") > 0);
    assertTrue(score(JUDGE, "winters", "imply") < 0);
  }

  @Test
  void aReadingWithoutSourceHasFeaturesToo() {
    TokenTable table = example("mayors", "suggest").table();
    Reading reading = new Reading(1);
    reading.afterFirst = 2;
    reading.afterLast = 4;
    assertTrue(Double.isFinite(JUDGE.score(new ReadingFeatures(table).of(reading))));
  }
}
