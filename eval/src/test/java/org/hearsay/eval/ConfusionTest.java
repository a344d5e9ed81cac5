package org.hearsay.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.hearsay.corpus.io.GoldCorpus;
import org.hearsay.corpus.model.AttributionType;
import org.hearsay.corpus.model.Document;
import org.junit.jupiter.api.Test;

class ConfusionTest {
  private static MarkedText text(String id) {
    return new MarkedText(id, "Ortiz said the port will close, and Lee denied that ships wait.");
  }

  private static Document document(String id, AttributionType one, AttributionType other) {
    return text(id)
        .attribution("Ortiz", "said", "the port will close", one, "")
        .attribution("Lee", "denied", "that ships wait", other, "")
        .document();
  }

  @Test
  void pairsOfAllDocumentsAreCountedByGoldAndSystemLabel() {
    Evaluation evaluation =
        Evaluation.of(
            GoldCorpus.of(
                List.of(
                    document("one", AttributionType.DIRECT, AttributionType.MIXED),
                    document("two", AttributionType.DIRECT, AttributionType.MIXED))),
            List.of(
                document("one", AttributionType.DIRECT, AttributionType.DIRECT),
                document("two", AttributionType.INDIRECT, AttributionType.MIXED)));
    Confusion types =
        evaluation.confusions().entrySet().stream()
            .filter(entry -> entry.getKey().name().equals("type"))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElseThrow();
    assertEquals(
        """

        type, gold below, system right                 direct     indirect        mixed
        direct                                              1            1            .
        indirect                                            .            .            .
        mixed                                               1            .            1
        """,
        ConfusionTable.of("type", types));
    assertEquals(new Accuracy(2, 4), types.accuracy());
    assertEquals(2, types.gold("mixed"));
    assertEquals(1, types.system("mixed"));
  }
}
