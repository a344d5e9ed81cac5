package org.hearsay.annotators.attribution.chain;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.annotators.attribution.chain.RoleProbabilities.Role;
import org.hearsay.annotators.learn.AdaGrad;
import org.hearsay.annotators.learn.LabelledSequences;
import org.hearsay.annotators.learn.LinearChain;
import org.hearsay.annotators.learn.LinearChainTrainer;

/**
 * Tags the tokens of each paragraph with the roles that they are in, without asking which cue a
 * source or content belongs to. It sees at once what the rankers decide one by one, and so is a
 * second opinion for those who choose among their answers. Immutable and thread-safe.
 *
 * @param chain over {@link RoleFeatures}; a label for no role, and two for each role
 */
record RoleTagger(LinearChain chain) {
  private static final int LABELS = 1 + 2 * Role.values().length;
  private static final float THRESHOLD = 0.1f;

  /** {@return how probable the roles are at each token of {@code table}} */
  RoleProbabilities of(TokenTable table) {
    float[][] all = new float[LABELS][table.size];
    RoleFeatures features = new RoleFeatures(table);
    int begin = 0;
    while (begin < table.size) {
      int end = paragraphEnd(table, begin);
      int from = begin;
      float[][] part = chain.probabilities(end - begin, token -> features.of(from + token));
      for (int label = 0; label < LABELS; label++) {
        System.arraycopy(part[label], 0, all[label], begin, end - begin);
      }
      begin = end;
    }
    return new RoleProbabilities(all);
  }

  private static int paragraphEnd(TokenTable table, int begin) {
    int end = begin + 1;
    while (end < table.size && table.paragraph[end] == table.paragraph[begin]) {
      end++;
    }
    return end;
  }

  /**
   * {@return the tagger learnt from {@code examples}}
   *
   * @throws IllegalArgumentException if they have no token
   */
  static RoleTagger train(List<Example> examples, TrainingOptions options) {
    LabelledSequences sequences = new LabelledSequences(LABELS);
    for (Example example : examples) {
      TokenTable table = example.table();
      RoleFeatures features = new RoleFeatures(table);
      int[] labels = labels(table, example.golds());
      for (int i = 0; i < table.size; i++) {
        if (i > 0 && table.paragraph[i] != table.paragraph[i - 1]) {
          sequences.close();
        }
        sequences.add(features.of(i), labels[i]);
      }
      sequences.close();
    }
    LinearChainTrainer trainer =
        new LinearChainTrainer(
            new AdaGrad(
                options.taggerCost(),
                options.taggerEpochs(),
                options.taggerRate(),
                options.seed()));
    return new RoleTagger(trainer.train(sequences, THRESHOLD));
  }

  /** Cues and sources show in the contents around them. */
  private static int[] labels(TokenTable table, List<Gold> golds) {
    int[] labels = new int[table.size];
    List<Reading> readings = new ArrayList<>();
    golds.forEach(gold -> readings.add(gold.reading()));
    for (Reading reading : readings) {
      label(labels, Role.CONTENT, reading.beforeFirst, reading.beforeLast);
      label(labels, Role.CONTENT, reading.afterFirst, reading.afterLast);
    }
    readings.forEach(r -> label(labels, Role.SOURCE, r.sourceFirst, r.sourceLast));
    readings.forEach(r -> label(labels, Role.CUE, r.cueFirst, r.cueLast));
    return labels;
  }

  private static void label(int[] labels, Role role, int first, int last) {
    for (int i = first; first >= 0 && i <= last; i++) {
      labels[i] = i == first ? role.label() : role.label() + 1;
    }
  }
}
