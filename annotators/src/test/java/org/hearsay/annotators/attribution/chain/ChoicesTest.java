package org.hearsay.annotators.attribution.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ChoicesTest {
  private static Ranking ranking(double... scores) {
    Ranking ranking = new Ranking();
    ranking.add(Reading.NONE, scores[0]);
    for (int i = 1; i < scores.length; i++) {
      ranking.add(i, scores[i]);
    }
    ranking.rank(8);
    return ranking;
  }

  @Test
  void aRankingHoldsLogProbabilitiesBestFirst() {
    Ranking ranking = ranking(0, Math.log(6), Math.log(3));
    assertEquals(1, ranking.token(0));
    assertEquals(Math.log(0.6), ranking.score(0), 1e-12);
    assertEquals(Math.log(0.1), ranking.score(2), 1e-12);
  }

  @Test
  void equalScoresStayInTheOrderOfTheText() {
    Ranking ranking = ranking(0, 1, 2, 2, 2);
    assertEquals(List.of(2, 3, 4), List.of(ranking.token(0), ranking.token(1), ranking.token(2)));
  }

  @Test
  void contentsAreRunsOnOneSideOrBothBestFirst() {
    List<Choice> choices =
        Choices.of(ranking(2, 0, 1), ranking(2, 0, 1), ranking(0, 3), ranking(0, 3));
    Choice best = choices.get(0);
    assertEquals(Reading.NONE, best.before().first());
    assertEquals(1, best.after().first());
    assertTrue(
        choices.stream().allMatch(c -> c.before().isThere() || c.after().isThere()),
        "no content is none");
    assertTrue(
        choices.stream().allMatch(c -> c.before().first() <= c.before().last()),
        "no run ends before it begins");
    for (int i = 1; i < choices.size(); i++) {
      assertTrue(choices.get(i - 1).total() >= choices.get(i).total(), "best first");
    }
  }

  @Test
  void contentsFarLessProbableThanTheBestAreLeftOut() {
    Ranking none = ranking(9, 0);
    Ranking begins = ranking(0, 9, 6, 0);
    Ranking ends = ranking(0, 0, 0, 9);
    List<Choice> choices = Choices.of(none, none, begins, ends);
    assertEquals(List.of(1, 2), choices.stream().map(choice -> choice.after().first()).toList());
  }
}
