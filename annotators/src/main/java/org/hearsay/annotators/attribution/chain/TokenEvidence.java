package org.hearsay.annotators.attribution.chain;

import java.util.List;
import org.hearsay.annotators.parse.ParsedText;

/**
 * What another tagger thinks of each token: for some labels of its own, such as the beginning of a
 * source, how probable they are. The chain takes them as features of its rankers, so the same
 * evidence must be at hand when a model is trained and when it is used. To be trained on, it must
 * come from a tagger that has not learnt from the same text.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public interface TokenEvidence {
  /** No labels. */
  TokenEvidence NONE =
      new TokenEvidence() {
        @Override
        public List<String> labels() {
          return List.of();
        }

        @Override
        public float[][] of(ParsedText text) {
          return new float[0][];
        }
      };

  /** {@return the names of the labels, each once, in a fixed order} */
  List<String> labels();

  /**
   * {@return by label, in their order, the probability of each token of the text, in [0, 1]}
   *
   * @param text whose tokens are counted through all sentences
   */
  float[][] of(ParsedText text);
}
