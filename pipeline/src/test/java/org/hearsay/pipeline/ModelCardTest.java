package org.hearsay.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ModelCardTest {
  private static final ModelCard.Data POLNEAR =
      new ModelCard.Data("train.jsonl.gz", "840 texts, 19,876 attributions", "aa11");
  private static final ModelCard.Data NEWS =
      new ModelCard.Data("train", "30 texts, 900 attributions", "bb22");
  private static final ModelCard.Scores SCORES =
      new ModelCard.Scores("dev.jsonl", "cc33", "source  0.770\n");

  @Test
  void namesWhatTheModelLearntFromAndThatItsRepositoryStatesNoLicence() {
    String card = card(Optional.of(POLNEAR), List.of(), List.of());
    assertHolds(
        card,
        "| PolNeAR 1.0.0, training part | `train.jsonl.gz` | 840 texts, 19,876 attributions |"
            + " `aa11` |");
    assertHolds(
        card, "| our own news, training part | `train` | 30 texts, 900 attributions | `bb22` |");
    assertHolds(card, "repository states no licence");
  }

  @Test
  void tellsHowToTrainItAgain() {
    assertHolds(
        card(Optional.of(POLNEAR), List.of(), List.of()),
        "./hearsay train attribution --polnear DIR --news corpus/data/news/train --seed 7"
            + " --output attribution.model\n");
    assertHolds(
        card(Optional.empty(), List.of(), List.of()),
        "./hearsay train attribution --news corpus/data/news/train --seed 7");
  }

  @Test
  void showsTheScoresAndWhatTrainingWithoutPolnearCosts() {
    ModelCard.Scores without = new ModelCard.Scores("dev.jsonl", "cc33", "source  0.610\n");
    String card = card(Optional.of(POLNEAR), List.of(SCORES), List.of(without));
    String expected = "On `dev.jsonl` (SHA-256 `cc33`):\n\n```text\nsource  0.770\n```";
    assertEquals(
        card.indexOf("## How good it is\n\n" + expected), card.indexOf("## How good it is"));
    assertTrue(card.indexOf("0.610") > card.indexOf("## Without PolNeAR"));
  }

  @Test
  void saysWhatWasNotMeasured() {
    String card = card(Optional.of(POLNEAR), List.of(), List.of());
    assertHolds(card, "Nothing was given to score it on (`--dev`).");
    assertHolds(card, "What that costs was not measured in this run (`--beside`).");
  }

  @Test
  void aModelWithoutPolnearSaysSo() {
    String card = card(Optional.empty(), List.of(SCORES), List.of());
    assertHolds(card, "It has not seen PolNeAR");
    assertFalse(card.contains("states no licence"), card);
  }

  private static void assertHolds(String card, String part) {
    assertTrue(card.contains(part), card);
  }

  private static String card(
      Optional<ModelCard.Data> polnear,
      List<ModelCard.Scores> scores,
      List<ModelCard.Scores> beside) {
    return new ModelCard(
            new Build("0.1", "abc"),
            polnear,
            Optional.of(NEWS),
            "epochs 8",
            7,
            new ModelCard.Data("attribution.model", "3,000,000 bytes", "dd44"),
            List.of("30 texts"),
            scores,
            beside)
        .markdown();
  }
}
