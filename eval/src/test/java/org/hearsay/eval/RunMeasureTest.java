package org.hearsay.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.AttributionType;
import org.hearsay.corpus.model.CueClass;
import org.hearsay.corpus.model.SourceKind;
import org.hearsay.corpus.model.Span;
import org.junit.jupiter.api.Test;

class RunMeasureTest {
  /** Each letter is a token; the token at index i begins at 2·i. */
  private static final String TEXT = "a b c d e f g h i j k l";

  private static Span tokens(int begin, int end) {
    return new Span(2 * begin, 2 * end - 1);
  }

  private static Attribution content(Span... spans) {
    return new Attribution(
        "a" + List.of(spans),
        List.of(),
        List.of(),
        List.of(spans),
        AttributionType.INDIRECT,
        CueClass.REPORT,
        false,
        SourceKind.NONE,
        Optional.empty(),
        Optional.empty(),
        true,
        1);
  }

  private static DocumentScores scores(List<Attribution> gold, List<Attribution> system) {
    DocumentScores scores = new DocumentScores();
    RunMeasure.score(gold, system, TEXT, scores);
    return scores;
  }

  private static MatchCounts counts(DocumentScores scores, String name) {
    return scores
        .matches()
        .getOrDefault(
            Measure.of(Topic.ATTRIBUTIONS, "content runs as CofeNet, " + name), MatchCounts.NONE);
  }

  private static MeanShare jaccard(DocumentScores scores) {
    return scores
        .means()
        .getOrDefault(
            Measure.of(Topic.ATTRIBUTIONS, "content runs as CofeNet, Jaccard"), MeanShare.NONE);
  }

  /**
   *
   *
   * <pre>
   * gold runs     [0,3) [5,7) of one content, [8,12) of another
   * system runs   [0,3)       of one,         [8,10) of another, [4,5) of a third
   * exact   [0,3)                              1 of 3 gold, 3 system
   * begin   0 and 8                            2 of 3 gold, 3 system
   * Jaccard (1 + 0 + 2/4) over 3 gold and the 1 system run that overlaps none: 1.5 / 4
   * </pre>
   */
  @Test
  void runsAreScoredWhateverTheyBelongTo() {
    DocumentScores scores =
        scores(
            List.of(content(tokens(0, 3), tokens(5, 7)), content(tokens(8, 12))),
            List.of(content(tokens(0, 3)), content(tokens(8, 10)), content(tokens(4, 5))));
    assertEquals(new MatchCounts(1, 3, 3), counts(scores, "exact"));
    assertEquals(new MatchCounts(2, 3, 3), counts(scores, "begin"));
    assertEquals(new MeanShare(1_500_000_000L, 4), jaccard(scores));
    assertEquals(0.375, jaccard(scores).mean());
  }

  @Test
  void aRunThatTwoAttributionsShareIsOne() {
    DocumentScores scores =
        scores(
            List.of(content(tokens(0, 3)), content(tokens(0, 3), tokens(5, 6))),
            List.of(content(tokens(0, 3))));
    assertEquals(new MatchCounts(1, 2, 1), counts(scores, "exact"));
  }

  @Test
  void withoutRunsJaccardIsUndefined() {
    assertEquals(Double.NaN, jaccard(scores(List.of(), List.of())).mean());
  }

  @Test
  void jaccardIsOneForEqualRunsAndNeverMore() {
    for (long seed = 0; seed < 50; seed++) {
      Random random = new Random(seed);
      List<Attribution> gold = random(random);
      List<Attribution> system = random(random);
      assertEquals(1.0, jaccard(scores(gold, gold)).mean(), "seed " + seed);
      MeanShare mean = jaccard(scores(gold, system));
      assertEquals(true, mean.mean() <= 1 && mean.mean() >= 0, "seed " + seed);
      // a run more that overlaps nothing lowers it
      List<Attribution> worse = new ArrayList<>(system);
      worse.add(content(tokens(11, 12)));
      assertEquals(
          new MeanShare(mean.billionths(), mean.items() + 1),
          jaccard(scores(gold, worse)),
          "seed " + seed);
    }
  }

  /** Runs among the first ten tokens. */
  private static List<Attribution> random(Random random) {
    List<Attribution> attributions = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      int begin = random.nextInt(9);
      attributions.add(content(tokens(begin, begin + 1 + random.nextInt(10 - begin))));
    }
    return attributions;
  }
}
