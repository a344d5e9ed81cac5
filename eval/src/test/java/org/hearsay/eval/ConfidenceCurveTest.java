package org.hearsay.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ConfidenceCurveTest {
  private static Judged item(double confidence, boolean right) {
    return new Judged(confidence, right);
  }

  private static List<String> points(ConfidenceCurve curve) {
    return curve.points().stream()
        .map(
            point ->
                String.format(
                    Locale.ROOT,
                    "%.1f: P %.3f R %.3f of %d",
                    point.confidence(),
                    point.precision(),
                    curve.recall(point),
                    point.kept()))
        .toList();
  }

  @Test
  void eachConfidenceIsAThreshold() {
    // kept at 0.9: right; at 0.7: right, wrong, right (equal ones together); at 0.2: one more wrong
    assertEquals(
        List.of(
            "0.9: P 1.000 R 0.250 of 1", "0.7: P 0.667 R 0.500 of 3", "0.2: P 0.500 R 0.500 of 4"),
        points(
            ConfidenceCurve.of(
                4, List.of(item(0.7, false), item(0.2, false), item(0.9, true), item(0.7, true)))));
  }

  @Test
  void atEachTenthOfRecallTheSurestPointIsNamed() {
    // of 5 gold items the surest one is found at 0.9, that is recall 0.2; two more at 0.6, that is
    // 0.6; no threshold reaches 0.7
    ConfidenceCurve curve =
        ConfidenceCurve.of(
            5, List.of(item(0.9, true), item(0.8, false), item(0.6, true), item(0.6, true)));
    assertEquals(
        List.of("0.1 at 0.9", "0.2 at 0.9", "0.3 at 0.6", "0.4 at 0.6", "0.5 at 0.6", "0.6 at 0.6"),
        curve.atRecall().stream()
            .map(
                row ->
                    String.format(
                        Locale.ROOT, "%.1f at %.1f", row.recall(), row.point().confidence()))
            .toList());
  }

  @Test
  void withoutSystemItemsThereIsNoPoint() {
    assertEquals(List.of(), points(ConfidenceCurve.of(3, List.of())));
  }

  @Test
  void withoutGoldRecallIsUndefined() {
    assertEquals(
        List.of("0.5: P 0.000 R NaN of 1"),
        points(ConfidenceCurve.of(0, List.of(item(0.5, false)))));
  }
}
