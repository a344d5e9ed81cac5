package org.hearsay.annotators.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.CharBuffer;
import java.util.BitSet;
import org.junit.jupiter.api.Test;

class FeatureHashTest {
  @Test
  void hashesTheSameEverywhereAsTrainedWeightsDependOnIt() {
    assertEquals(-1050751487, FeatureHash.text("harbour"));
    assertEquals(451727, FeatureHash.bucket(1, 2));
    assertEquals(956939, FeatureHash.bucket(1, 2, 3));
    assertEquals(463618, FeatureHash.bucket(1, 2, 3, 4));
    assertEquals(1850274438, FeatureHash.mix(1, 2));
  }

  @Test
  void hashesARangeOfATextLikeTheTextInIt() {
    assertEquals(FeatureHash.text("bridge"), FeatureHash.text("the bridge fell", 4, 10));
    assertEquals(FeatureHash.text("bridge"), FeatureHash.text(CharBuffer.wrap("bridge")));
    assertThrows(IndexOutOfBoundsException.class, () -> FeatureHash.text("the bridge fell", 4, 99));
  }

  @Test
  void tellsOrderAndNumberApart() {
    assertNotEquals(FeatureHash.bucket(1, 2), FeatureHash.bucket(2, 1));
    assertNotEquals(FeatureHash.bucket(1, 2), FeatureHash.bucket(1, 2, 0));
    assertNotEquals(FeatureHash.text(""), FeatureHash.text("\0"));
  }

  @Test
  void spreadsNeighboursOverTheBuckets() {
    BitSet taken = new BitSet();
    for (int template = 0; template < 100; template++) {
      for (int value = 0; value < 1000; value++) {
        taken.set(FeatureHash.bucket(template, value));
      }
    }
    assertTrue(taken.length() <= FeatureHash.BUCKETS);
    // 100,000 balls thrown into 2^20 urns fill 2^20 (1 - exp(-100,000 / 2^20)) = 95,389 of them
    assertEquals(95_389, taken.cardinality(), 300);
  }
}
