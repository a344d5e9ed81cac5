package org.hearsay.annotators.learn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class LinearChainTest {
  private static final LinearChainTrainer TRAINER =
      new LinearChainTrainer(new AdaGrad(10, 10, 0.2, 1));

  /** Outside, an opening mark, inside, a closing mark: a letter alone doesn't tell where it is. */
  private static final String MARKS = "-(i)";

  private static final List<String> TEXTS =
      List.of("ab(ab)ab", "(b)", "ba(a)", "(abab)b", "bb(ba)aab", "a(bb)", "aabb", "(ab)(b)a");

  private static int[] labels(String text) {
    int[] labels = new int[text.length()];
    boolean inside = false;
    for (int i = 0; i < labels.length; i++) {
      int mark = MARKS.indexOf(text.charAt(i));
      inside = mark == 1 || (inside && mark < 0);
      labels[i] = mark >= 0 ? mark : inside ? MARKS.indexOf('i') : 0;
    }
    return labels;
  }

  private static LabelledSequences sequences() {
    LabelledSequences sequences = new LabelledSequences(MARKS.length());
    for (int copy = 0; copy < 20; copy++) {
      for (String text : TEXTS) {
        int[] labels = labels(text);
        for (int i = 0; i < labels.length; i++) {
          sequences.add(LinearModelTest.features(text.charAt(i)), labels[i]);
        }
        sequences.close();
      }
    }
    return sequences;
  }

  private static float[][] probabilities(LinearChain chain, String text) {
    return chain.probabilities(text.length(), i -> LinearModelTest.features(text.charAt(i)));
  }

  @Test
  void theLabelOfATokenFollowsFromThoseBeforeIt() {
    LinearChain chain = TRAINER.train(sequences(), 0);
    String text = "bab(babba)bb";
    float[][] probabilities = probabilities(chain, text);
    int[] labels = labels(text);
    for (int i = 0; i < labels.length; i++) {
      assertTrue(probabilities[labels[i]][i] > 0.8, "token " + i);
    }
  }

  @Test
  void theSameSequencesGiveTheSameBytesAndReadBackTheSameModel() throws IOException {
    byte[] bytes = bytes(TRAINER.train(sequences(), 0.01f));
    assertArrayEquals(bytes, bytes(TRAINER.train(sequences(), 0.01f)));
    assertArrayEquals(bytes, bytes(read(bytes)));
    assertEquals(MARKS.length(), read(bytes).labels());
  }

  @Test
  void labelsTheSameAfterItWasReadBack() throws IOException {
    Random random = new Random(3);
    float[] weights = new float[3 * FeatureHash.BUCKETS];
    for (int i = 0; i < 30_000; i++) {
      weights[random.nextInt(weights.length)] = (float) random.nextGaussian();
    }
    float[] steps = new float[12];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = (float) random.nextGaussian();
    }
    LinearChain chain = LinearChain.of(3, weights, steps, 0.1f);
    LinearChain read = read(bytes(chain));
    int[] buckets = random.ints(5000, 0, FeatureHash.BUCKETS).toArray();
    assertArrayEquals(
        chain.probabilities(5000, i -> LinearModelTest.features(buckets[i])),
        read.probabilities(5000, i -> LinearModelTest.features(buckets[i])));
  }

  @Test
  void weightsUpToTheThresholdAreLeftOut() {
    float[] weights = new float[2 * FeatureHash.BUCKETS];
    weights[8] = 0.25f;
    weights[9] = -0.5f;
    assertEquals(1, LinearChain.of(2, weights, new float[6], 0.25f).size());
  }

  @Test
  void noTokensHaveNoProbabilities() {
    LinearChain chain = LinearChain.of(2, new float[2 * FeatureHash.BUCKETS], new float[6], 0);
    assertArrayEquals(new float[2][0], chain.probabilities(0, i -> LinearModelTest.features(i)));
  }

  @Test
  void refusesWhatIsNoModel() {
    IOException labels = assertThrows(IOException.class, () -> read(new byte[] {9}));
    assertEquals("expected 1 to 8 labels, found 9", labels.getMessage());
    byte[] negative = {1, 0, 0, 0, 0, -1, -1, -1, -1};
    IOException buckets = assertThrows(IOException.class, () -> read(negative));
    assertEquals("expected at most 1048576 buckets, found -1", buckets.getMessage());
    assertThrows(EOFException.class, () -> read(new byte[] {1, 0, 0, 0, 0, 0, 0, 0, 1}));
  }

  @Test
  void refusesLabelsThatThereAreNotAndNothingToLearnFrom() {
    LabelledSequences sequences = new LabelledSequences(2);
    var label =
        assertThrows(
            IllegalArgumentException.class, () -> sequences.add(LinearModelTest.features(1), 2));
    assertEquals("expected a label of 0 to 1, found 2", label.getMessage());
    sequences.close();
    var nothing = assertThrows(IllegalArgumentException.class, () -> TRAINER.train(sequences, 0));
    assertEquals("expected sequences to learn from, found none", nothing.getMessage());
    assertThrows(
        IllegalArgumentException.class, () -> new LinearChainTrainer(new AdaGrad(0, 1, 0.1, 1)));
  }

  private static byte[] bytes(LinearChain chain) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    chain.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  private static LinearChain read(byte[] bytes) throws IOException {
    return LinearChain.read(new DataInputStream(new ByteArrayInputStream(bytes)));
  }
}
