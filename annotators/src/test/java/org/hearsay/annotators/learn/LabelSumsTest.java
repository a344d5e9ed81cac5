package org.hearsay.annotators.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class LabelSumsTest {
  @Test
  void sumsOfPackedNumbersAreThoseOfPlainOnes() {
    for (int seed = 0; seed < 50; seed++) {
      Random random = new Random(seed);
      long[] rows = new long[LabelSums.ROOM * LabelSums.LONGS];
      int[] wanted = new int[LabelSums.LABELS];
      LabelSums sums = new LabelSums();
      for (int row = 0; row < LabelSums.ROOM; row++) {
        for (int label = 0; label < LabelSums.LABELS; label++) {
          int number = random.nextInt(2 * LabelSums.GREATEST + 1) - LabelSums.GREATEST;
          LabelSums.put(rows, row, label, number);
          assertEquals(number, LabelSums.get(rows, row, label), "seed " + seed);
          wanted[label] += number;
        }
        sums.add(rows, row);
      }
      for (int label = 0; label < LabelSums.LABELS; label++) {
        assertEquals(wanted[label], sums.get(label), "label " + label + ", seed " + seed);
      }
    }
  }

  @Test
  void theGreatestSumsDoNotOverflow() {
    long[] rows = new long[LabelSums.LONGS];
    for (int label = 0; label < LabelSums.LABELS; label++) {
      LabelSums.put(rows, 0, label, label % 2 == 0 ? LabelSums.GREATEST : -LabelSums.GREATEST);
    }
    LabelSums sums = new LabelSums();
    for (int i = 0; i < LabelSums.ROOM; i++) {
      sums.add(rows, 0);
    }
    for (int label = 0; label < LabelSums.LABELS; label++) {
      int greatest = LabelSums.ROOM * LabelSums.GREATEST;
      assertEquals(label % 2 == 0 ? greatest : -greatest, sums.get(label), "label " + label);
    }
  }
}
