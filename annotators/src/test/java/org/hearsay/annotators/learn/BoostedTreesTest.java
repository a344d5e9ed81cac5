package org.hearsay.annotators.learn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BoostedTreesTest {
  private static final TreeBooster.Options OPTIONS =
      new TreeBooster.Options(40, 8, 0.2, 1, 5, 0.8, 1, 1);

  @Test
  void learnsExclusiveOrWhichNoLinearModelCan() {
    float[][] rows = rows(500);
    BoostedTrees trees = new TreeBooster(OPTIONS).classify(rows, exclusiveOr(rows));
    assertEquals(40, trees.size());
    assertTrue(trees.probability(new float[] {1, -1, 0}) > 0.9);
    assertTrue(trees.probability(new float[] {-1, 1, 0}) > 0.9);
    assertTrue(trees.probability(new float[] {1, 1, 0}) < 0.1);
    assertTrue(trees.probability(new float[] {-1, -1, 0}) < 0.1);
  }

  @Test
  void oneTreeOfTwoLeavesIsTheSplitComputedByHand() {
    float[][] rows = {{1}, {2}, {3}, {4}};
    boolean[] labels = {false, false, true, true};
    BoostedTrees trees =
        new TreeBooster(new TreeBooster.Options(1, 2, 1, 0.5, 1, 1, 1, 1)).classify(rows, labels);
    // base: log(2.5 / 2.5) = 0; slopes: 0.5 on the left, -0.5 on the right, second 0.25 a row;
    // leaves: -+(2 x 0.5) / (2 x 0.25 + 0.5) = -+1
    assertEquals(-1, trees.score(new float[] {2.5f}), 1e-6);
    assertEquals(1, trees.score(new float[] {2.6f}), 1e-6);
    assertEquals(-1, trees.score(new float[] {Float.NaN}), 1e-6);
  }

  @Test
  void ranksTheRightRowOfAGroupFirst() {
    Random random = new Random(8);
    float[][] rows = new float[900][2];
    boolean[] right = new boolean[900];
    int[] ends = new int[300];
    for (int group = 0; group < 300; group++) {
      int best = 3 * group;
      for (int row = 3 * group; row < 3 * group + 3; row++) {
        // Right is what lies nearest to 0: no order of the raw number.
        rows[row][0] = (float) random.nextGaussian();
        rows[row][1] = (float) random.nextGaussian();
        best = Math.abs(rows[row][0]) < Math.abs(rows[best][0]) ? row : best;
      }
      right[best] = true;
      ends[group] = 3 * group + 3;
    }
    BoostedTrees trees = new TreeBooster(OPTIONS).rank(rows, right, ends);
    int first = 0;
    for (int end : ends) {
      int best = end - 3;
      for (int row = end - 2; row < end; row++) {
        best = trees.score(rows[row]) > trees.score(rows[best]) ? row : best;
      }
      first += right[best] ? 1 : 0;
    }
    assertTrue(first > 280, first + " of 300 groups");
  }

  @Test
  void growsTheSameTreesWithTheSameSeedAndReadsThemBack() throws IOException {
    float[][] rows = rows(300);
    byte[] bytes = bytes(new TreeBooster(OPTIONS).classify(rows, exclusiveOr(rows)));
    assertArrayEquals(bytes, bytes(new TreeBooster(OPTIONS).classify(rows, exclusiveOr(rows))));
    BoostedTrees read = BoostedTrees.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    assertArrayEquals(bytes, bytes(read));
    assertEquals(3, read.width());
  }

  @Test
  void manyDistinctValuesShareTheBins() {
    float[][] rows = new float[2000][1];
    for (int i = 0; i < rows.length; i++) {
      rows[i][0] = i;
    }
    FeatureBins bins = FeatureBins.of(rows, 1);
    assertEquals(FeatureBins.MOST, bins.bins(0));
    int[] sizes = new int[FeatureBins.MOST];
    for (int i = 0; i < rows.length; i++) {
      sizes[bins.bin(0, i)]++;
    }
    for (int size : sizes) {
      assertTrue(size >= 7 && size <= 9, size + " values in a bin");
    }
  }

  @Test
  void oneAnswerAloneAndConstantFeaturesMakeNoSplit() {
    BoostedTrees trees = new TreeBooster(OPTIONS).classify(new float[20][2], new boolean[20]);
    assertTrue(trees.probability(new float[2]) < 0.03);
  }

  @Test
  void aRowMayBeYesInPart() {
    float[][] rows = new float[100][1];
    float[] targets = new float[100];
    for (int i = 0; i < 100; i++) {
      rows[i][0] = i < 50 ? 0 : 1;
      targets[i] = i < 50 ? 0.25f : 0.75f;
    }
    BoostedTrees trees = new TreeBooster(OPTIONS).classify(rows, targets);
    assertEquals(0.25, trees.probability(new float[] {0}), 0.02);
    assertEquals(0.75, trees.probability(new float[] {1}), 0.02);
  }

  @Test
  void refusesRowsAndOptionsThatDoNotFit() {
    TreeBooster booster = new TreeBooster(OPTIONS);
    var labels =
        assertThrows(
            IllegalArgumentException.class,
            () -> booster.classify(new float[2][1], new boolean[1]));
    assertEquals(
        "expected as many labels as rows and at least one, found 2 rows and 1 labels",
        labels.getMessage());
    var row =
        assertThrows(
            IllegalArgumentException.class,
            () -> booster.classify(new float[2][1], new boolean[2]).score(new float[2]));
    assertEquals("expected a row of 1 features, found 2", row.getMessage());
    assertThrows(
        IllegalArgumentException.class, () -> new TreeBooster.Options(1, 1, 0.1, 1, 1, 1, 1, 1));
  }

  @Test
  void refusesATreeThatWouldHaveNoEnd() {
    byte[] bytes = {0, 1, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1};
    IOException e =
        assertThrows(
            IOException.class,
            () -> BoostedTrees.read(new DataInputStream(new ByteArrayInputStream(bytes))));
    assertEquals("expected a child of node 0, found 0", e.getMessage());
  }

  private static float[][] rows(int size) {
    Random random = new Random(4);
    float[][] rows = new float[size][3];
    for (float[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        row[i] = (float) random.nextGaussian();
      }
    }
    return rows;
  }

  private static boolean[] exclusiveOr(float[][] rows) {
    boolean[] labels = new boolean[rows.length];
    for (int i = 0; i < rows.length; i++) {
      labels[i] = rows[i][0] > 0 != rows[i][1] > 0;
    }
    return labels;
  }

  private static byte[] bytes(BoostedTrees trees) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    trees.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }
}
