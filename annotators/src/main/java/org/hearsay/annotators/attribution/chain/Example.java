package org.hearsay.annotators.attribution.chain;

import java.util.List;
import org.hearsay.corpus.io.GoldCorpus.Scheme;

/**
 * A text to learn from, as the trainers read it.
 *
 * @param table its tokens
 * @param golds its attributions
 * @param scheme by which they were labelled
 */
record Example(TokenTable table, List<Gold> golds, Scheme scheme) {
  Example {
    golds = List.copyOf(golds);
  }

  static Example of(TrainingText text, TokenEvidence evidence) {
    TokenTable table = TokenTable.of(text.text(), evidence);
    return new Example(table, Gold.of(table, text.attributions()), text.scheme());
  }
}
