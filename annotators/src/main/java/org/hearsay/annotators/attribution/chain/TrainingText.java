package org.hearsay.annotators.attribution.chain;

import java.util.List;
import org.hearsay.annotators.parse.ParsedText;
import org.hearsay.corpus.io.GoldCorpus;
import org.hearsay.corpus.model.Attribution;

/**
 * A hand-labelled text to learn from. Immutable.
 *
 * @param id of the document
 * @param text with CoreNLP's layers
 * @param attributions what was labelled; those without a cue teach nothing
 * @param scheme by which they were labelled
 */
public record TrainingText(
    String id, ParsedText text, List<Attribution> attributions, GoldCorpus.Scheme scheme) {
  /** Copies the list. */
  public TrainingText {
    attributions = List.copyOf(attributions);
  }
}
