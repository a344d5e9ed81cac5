package org.hearsay.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.junit.jupiter.api.Test;

class NominalCoincidencesTest {
  /** Units as words, a letter an annotator, "." for none. */
  private static NominalCoincidences coincidences(String... units) {
    return NominalCoincidences.of(Arrays.stream(units).map(NominalCoincidencesTest::unit).toList());
  }

  private static List<String> unit(String letters) {
    return Stream.of(letters.split("")).filter(letter -> !letter.equals(".")).toList();
  }

  @Test
  void aWorkedExampleOfTwoAnnotators() {
    // aa, aa, ab, bb: 1 of 4 units differs, which is 2 ordered pairs; 5 a and 3 b of n = 8.
    // alpha = 1 - (8 - 1) · 2 / (2 · 5 · 3) = 1 - 14/30
    NominalCoincidences coincidences = coincidences("aa", "aa", "ab", "bb");
    assertEquals(2.0, coincidences.disagreement());
    assertEquals(1 - 14.0 / 30, coincidences.alpha(), 1e-12);
  }

  @Test
  void aWorkedExampleWithAUnitThatOneOfThreeLeftOut() {
    // aab: 2·1 + 1·2 = 4 ordered pairs of 2 = 2; bb.: 0; a..: left out. 2 a, 3 b, n = 5.
    // alpha = 1 - 4 · 2 / (2 · 2 · 3) = 1/3
    assertEquals(1.0 / 3, coincidences("aab", "bb.", "a..").alpha(), 1e-12);
  }

  @Test
  void unitsOfSeveralDocumentsAreCountedTogether() {
    List<NominalCoincidences> documents =
        List.of(coincidences("aa", "ab"), coincidences("ab"), coincidences("bb"));
    assertEquals(
        coincidences("bb", "aa", "ab", "aa", "ab").alpha(),
        NominalCoincidences.sum(documents, new int[] {2, 0, 0}).alpha(),
        1e-12);
  }

  @Test
  void whereOnlyOneLabelIsUsedNothingIsKnown() {
    assertTrue(Double.isNaN(coincidences("aa", "aa").alpha()));
    assertTrue(Double.isNaN(coincidences().alpha()));
  }

  @Test
  void agreesWithAnotherImplementation() {
    for (long seed = 0; seed < 30; seed++) {
      Random random = new Random(seed);
      int annotators = 2 + random.nextInt(4);
      CodingAnnotationStudy study = new CodingAnnotationStudy(annotators);
      List<List<String>> units = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        String usual = String.valueOf((char) ('a' + random.nextInt(4)));
        String[] labels = new String[annotators];
        for (int annotator = 0; annotator < annotators; annotator++) {
          labels[annotator] = random.nextInt(3) > 0 ? usual : random.nextBoolean() ? "a" : "b";
        }
        // dkpro counts a unit of one label as a unit, so every unit keeps two
        for (int annotator = 2; annotator < annotators; annotator++) {
          if (random.nextInt(5) == 0) {
            labels[annotator] = "";
          }
        }
        study.addItem(Arrays.stream(labels).map(label -> label.isEmpty() ? null : label).toArray());
        units.add(Stream.of(labels).filter(label -> !label.isEmpty()).toList());
      }
      double oracle =
          new KrippendorffAlphaAgreement(study, new NominalDistanceFunction()).calculateAgreement();
      assertEquals(oracle, NominalCoincidences.of(units).alpha(), 1e-9, "seed " + seed);
      Collections.shuffle(units, random);
      assertEquals(oracle, NominalCoincidences.of(units).alpha(), 1e-9, "seed " + seed);
    }
  }
}
