package org.hearsay.annotators.attribution.chain;

import java.util.List;

/**
 * A text to learn from.
 *
 * @param id of the document
 * @param table its tokens
 * @param golds its attributions
 */
record Example(String id, TokenTable table, List<Gold> golds) {
  Example {
    golds = List.copyOf(golds);
  }
}
