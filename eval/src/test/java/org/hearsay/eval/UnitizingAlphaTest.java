package org.hearsay.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dkpro.statistics.agreement.unitizing.KrippendorffAlphaUnitizingAgreement;
import org.dkpro.statistics.agreement.unitizing.UnitizingAnnotationStudy;
import org.hearsay.corpus.model.Span;
import org.junit.jupiter.api.Test;

class UnitizingAlphaTest {
  @Test
  void aWorkedExampleOfTwoUnitsThatOverlap() {
    // a text of 10, units [2, 5) and [3, 6).
    // observed: (1² + 1²) met in both orders = 4, / (2 · 1 · 10²) = 0.02
    // chance, for each of the two units of 3: (2 - 1) / 3 · (54 - 27 + 3) = 10 against the other
    // unit; against the gaps of 2, 5, 3 and 4: 9 · (0 + 3 + 1 + 2) = 54; together 2 · 64 = 128.
    // 2 · 128 / (10 · (20 · 19 - 2 · 3 · 2)) = 256 / 3680
    assertEquals(
        1 - 0.02 / (256.0 / 3680),
        UnitizingAlpha.of(List.of(List.of(new Span(2, 5)), List.of(new Span(3, 6))), 10),
        1e-12);
  }

  @Test
  void aWorkedExampleOfAUnitThatTheOtherLacks() {
    // a text of 4, a unit [1, 3) and none. observed: 2² in both orders = 8, / (2 · 4²) = 0.25
    // chance: no other unit; gaps of 1, 1 and 4: 4 · (0 + 0 + 3) = 12.
    // 2 · 12 / (4 · (8 · 7 - 2 · 1)) = 24 / 216
    assertEquals(
        1 - 0.25 / (24.0 / 216),
        UnitizingAlpha.of(List.of(List.of(new Span(1, 3)), List.of()), 4),
        1e-12);
  }

  @Test
  void theSameUnitsAgreePerfectly() {
    List<Span> units = List.of(new Span(0, 3), new Span(3, 4), new Span(7, 9));
    assertEquals(1.0, UnitizingAlpha.of(List.of(units, units, units), 20));
  }

  @Test
  void withoutUnitsOrAnotherAnnotatorNothingIsKnown() {
    assertTrue(Double.isNaN(UnitizingAlpha.of(List.of(List.of(), List.of()), 9)));
    assertTrue(Double.isNaN(UnitizingAlpha.of(List.of(List.of(new Span(0, 1))), 9)));
  }

  @Test
  void agreesWithAnotherImplementation() {
    for (long seed = 0; seed < 40; seed++) {
      Random random = new Random(seed);
      int annotators = 2 + random.nextInt(4);
      int length = 50 + random.nextInt(200);
      UnitizingAnnotationStudy study = new UnitizingAnnotationStudy(annotators, length);
      List<List<Span>> units = new ArrayList<>();
      for (int annotator = 0; annotator < annotators; annotator++) {
        units.add(units(random, length));
        for (Span unit : units.get(annotator)) {
          study.addUnit(unit.begin(), unit.length(), annotator, "cue");
        }
      }
      assertEquals(
          new KrippendorffAlphaUnitizingAgreement(study).calculateCategoryAgreement("cue"),
          UnitizingAlpha.of(units, length),
          1e-9,
          "seed " + seed);
    }
  }

  private static List<Span> units(Random random, int length) {
    List<Span> units = new ArrayList<>();
    int at = random.nextInt(8);
    while (true) {
      int end = at + 1 + random.nextInt(12);
      if (end > length) {
        return units;
      }
      units.add(new Span(at, end));
      at = end + random.nextInt(9);
    }
  }
}
