package org.hearsay.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.corpus.io.GoldCorpus;
import org.hearsay.corpus.io.GoldField;
import org.hearsay.corpus.model.Span;
import org.junit.jupiter.api.Test;

class DiscardScoreTest {
  private static final String TEXT = "Read more\nOrtiz said no. Lee denied it.\nShare this";

  private static GoldCorpus gold(Map<String, List<Span>> discards) {
    return new GoldCorpus(
        List.of(
            new MarkedText("port", TEXT)
                .attribution("Ortiz", "said", "no")
                .attribution("Lee", "denied", "it")
                .document()),
        Set.of(GoldField.ATTRIBUTIONS),
        discards,
        GoldCorpus.Scheme.POLNEAR,
        List.of());
  }

  @Test
  void countsWhatIsLostAndWhatIsDropped() {
    // discarded: "Read more" and "Share this", 8 + 9 visible characters; dropped: "Read more" and
    // the sentence of Lee's
    GoldCorpus gold = gold(Map.of("port", List.of(new Span(0, 9), new Span(40, 50))));
    DiscardScore score = DiscardScore.of(gold, text -> List.of(new Span(0, 9), new Span(25, 39)));
    assertEquals(new DiscardScore(1, 2, 8, 17), score);
    assertEquals(0.5, score.lostShare());
    assertEquals(8.0 / 17, score.droppedShare(), 1e-12);
    assertEquals(
        """
        gold attributions on dropped text   0.500 (1 of 2)
        discarded characters dropped        0.471 (8 of 17)
        """,
        score.report());
  }

  @Test
  void withoutDiscardedSpansTheShareIsUndefined() {
    DiscardScore score = DiscardScore.of(gold(Map.of()), text -> List.of());
    assertEquals(Double.NaN, score.droppedShare());
    assertEquals(0.0, score.lostShare());
  }
}
