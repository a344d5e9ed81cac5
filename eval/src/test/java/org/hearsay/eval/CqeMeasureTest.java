package org.hearsay.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.corpus.model.Amount;
import org.hearsay.corpus.model.Quantity;
import org.junit.jupiter.api.Test;

class CqeMeasureTest {
  private static final String TEXT = "7 tugs";

  private static ValueGold gold(String unit, String concept) {
    return gold(Amount.of(new BigDecimal("7")), false, unit, concept);
  }

  private static ValueGold gold(Amount amount, boolean isDescending, String unit, String concept) {
    return new ValueGold(
        List.of(),
        Optional.of(amount),
        isDescending,
        Optional.of("="),
        Optional.of(unit),
        Optional.empty(),
        Optional.of(concept).filter(words -> !words.isEmpty()),
        List.of(),
        Set.of());
  }

  private static String counts(List<ValueGold> golds, Quantity... quantities) {
    DocumentScores scores = new DocumentScores();
    List<ValueAnswer> answers =
        Stream.of(quantities).map(each -> ValueAnswer.of(each, TEXT)).toList();
    CqeMeasure.score(golds, answers, scores);
    StringBuilder counts = new StringBuilder();
    scores.comparisons().values().forEach(each -> counts.append(each.matched()).append(' '));
    return counts.toString() + golds.size() + "/" + answers.size();
  }

  private static FigureBuilder seven() {
    return FigureBuilder.at(TEXT, "7").value("7");
  }

  @Test
  void oneRightAnswerCountsOnceForEachMeasure() {
    // value, unit, change, concept in part, concept whole; of golds/answers
    assertEquals(
        "1 1 1 1 1 1/1",
        counts(List.of(gold("tug", "tug")), seven().measured("tugs", "tug").as("q1")));
  }

  /**
   * The fault: the unit of the only answer is wrong, so it is not used up and serves all three
   * golds. Precision of value + change is 3 of 1.
   */
  @Test
  void anAnswerWithAWrongUnitServesSeveralGolds() {
    List<ValueGold> golds = List.of(gold("crane", "x"), gold("ferry", "x"), gold("pier", "x"));
    assertEquals("3 0 3 0 0 3/1", counts(golds, seven().as("q1")));
    DocumentScores scores = new DocumentScores();
    CqeMeasure.score(golds, List.of(ValueAnswer.of(seven().as("q1"), TEXT)), scores);
    Measure change = Measure.of(Topic.QUANTITIES, "CQE's own measure: value + change");
    assertEquals(
        new UncappedCounts(3, 3, 1),
        scores.comparisons().getOrDefault(change, UncappedCounts.NONE));
    assertEquals(3.0, new UncappedCounts(3, 3, 1).precision());
  }

  /** Two answers of one value and a wrong unit count twice for one gold, but for the value. */
  @Test
  void oneGoldCountsSeveralAnswersForTheChange() {
    assertEquals(
        "1 0 2 0 0 1/2",
        counts(
            List.of(gold("crane", "x")),
            seven().as("q1"),
            FigureBuilder.at(TEXT, "tugs").value("7").as("q2")));
  }

  @Test
  void nothingMeasuredOnEitherSideAgrees() {
    assertEquals("1 0 1 1 1 1/1", counts(List.of(gold("crane", "")), seven().as("q1")));
  }

  @Test
  void aDescendingRangeNeverMatches() {
    Amount range = Amount.between(new BigDecimal("5"), new BigDecimal("8"));
    Quantity ours = FigureBuilder.at(TEXT, "7").range("5", "8").as("q1");
    assertEquals("1 0 0 1 1 1/1", counts(List.of(gold(range, false, "x", "")), ours));
    assertEquals("0 0 0 0 0 1/1", counts(List.of(gold(range, true, "x", "")), ours));
  }
}
