package org.hearsay.annotators.learn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LinearModelTest {
  @Test
  void sumsTheWeightsOfFeaturesAndCountsADoubleOneTwice() {
    LinearModel model = model(3, 0.5f, 700_000, -2f);
    assertEquals(-1, model.score(features(3, 3, 700_000, 12)));
    assertEquals(0, model.score(features()));
  }

  @Test
  void leavesOutWeightsUpToTheThreshold() {
    float[] weights = new float[FeatureHash.BUCKETS];
    weights[0] = 0.25f;
    weights[1] = -0.25f;
    weights[2] = -0.26f;
    LinearModel model = LinearModel.of(weights, 0.25f);
    assertEquals(1, model.size());
    assertEquals(0, model.score(features(0, 1)));
  }

  @Test
  void scoresTheSameAfterItWasReadBack() throws IOException {
    Random random = new Random(5);
    float[] weights = new float[FeatureHash.BUCKETS];
    for (int i = 0; i < 20_000; i++) {
      weights[random.nextInt(weights.length)] = (float) random.nextGaussian();
    }
    weights[weights.length - 1] = 1;
    LinearModel model = LinearModel.of(weights, 0.05f);
    byte[] bytes = bytes(model);
    LinearModel read = LinearModel.read(in(bytes));
    for (int i = 0; i < weights.length; i++) {
      assertEquals(model.score(features(i)), read.score(features(i)));
    }
    assertArrayEquals(bytes, bytes(read));
  }

  @Test
  void refusesABucketThatDoesNotExistAndAnEndTooEarly() throws IOException {
    byte[] bytes = bytes(model(1_048_575, 1f));
    assertThrows(EOFException.class, () -> LinearModel.read(in(new byte[] {0, 0, 0, 1})));
    bytes[4] = (byte) 0xff;
    bytes[5] = (byte) 0xff;
    bytes[6] = 0x7f;
    IOException e = assertThrows(IOException.class, () -> LinearModel.read(in(bytes)));
    assertEquals("expected a bucket below 1048576, found 2097151", e.getMessage());
  }

  @Test
  void refusesWeightsThatAreNoNumbers() {
    float[] weights = new float[FeatureHash.BUCKETS];
    weights[9] = Float.NaN;
    var e = assertThrows(IllegalArgumentException.class, () -> LinearModel.of(weights, 0));
    assertEquals("expected finite weights, found NaN for bucket 9", e.getMessage());
  }

  private static LinearModel model(Object... bucketsAndWeights) {
    float[] weights = new float[FeatureHash.BUCKETS];
    for (int i = 0; i < bucketsAndWeights.length; i += 2) {
      weights[(int) bucketsAndWeights[i]] = (float) bucketsAndWeights[i + 1];
    }
    return LinearModel.of(weights, 0);
  }

  private static byte[] bytes(LinearModel model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  private static DataInputStream in(byte[] bytes) {
    return new DataInputStream(new ByteArrayInputStream(bytes));
  }

  static FeatureVector features(int... buckets) {
    FeatureVector features = new FeatureVector();
    for (int bucket : buckets) {
      features.add(bucket);
    }
    return features;
  }
}
