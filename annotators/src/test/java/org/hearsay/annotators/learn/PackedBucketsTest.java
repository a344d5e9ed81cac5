package org.hearsay.annotators.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class PackedBucketsTest {
  @Test
  void numbersTheKeptBucketsInTheirOrder() {
    Random random = new Random(6);
    boolean[] kept = new boolean[FeatureHash.BUCKETS];
    for (int i = 0; i < kept.length; i++) {
      kept[i] = random.nextInt(5) == 0;
    }
    kept[0] = true;
    kept[kept.length - 1] = true;
    PackedBuckets buckets = PackedBuckets.of(bucket -> kept[bucket]);
    int number = 0;
    for (int bucket = 0; bucket < kept.length; bucket++) {
      assertEquals(kept[bucket] ? number++ : -1, buckets.number(bucket), "bucket " + bucket);
    }
    assertEquals(number, buckets.size());
  }
}
