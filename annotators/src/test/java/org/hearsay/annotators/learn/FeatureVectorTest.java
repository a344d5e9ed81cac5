package org.hearsay.annotators.learn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FeatureVectorTest {
  @Test
  void growsAndForgets() {
    FeatureVector features = new FeatureVector();
    IntStream.range(0, 1000).forEach(features::add);
    assertEquals(1000, features.size());
    assertEquals(999, features.get(999));
    features.clear();
    features.add(7);
    assertArrayEquals(new int[] {7}, features.toArray());
    assertThrows(IndexOutOfBoundsException.class, () -> features.get(1));
  }
}
