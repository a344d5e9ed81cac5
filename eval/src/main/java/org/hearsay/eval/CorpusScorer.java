package org.hearsay.eval;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.corpus.io.GoldCorpus;
import org.hearsay.corpus.io.GoldField;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.Document;

/** Scores a document by everything that its gold corpus labels, and by nothing else. */
final class CorpusScorer {
  private CorpusScorer() {}

  /**
   * {@return the scores of one document}
   *
   * @throws IllegalArgumentException if an item comes twice in {@code gold} or {@code system}
   */
  static DocumentScores score(GoldCorpus corpus, Document gold, Document system) {
    DocumentScores scores = new DocumentScores();
    Set<GoldField> fields = corpus.fields();
    if (fields.contains(GoldField.ATTRIBUTIONS)) {
      List<Attribution> golds = AttributionSelection.gold(corpus.scheme(), gold.attributions());
      List<Attribution> systems =
          AttributionSelection.system(corpus.scheme(), system.attributions());
      DistinctItems.requireAttributions(gold.id(), golds);
      DistinctItems.requireAttributions(gold.id(), systems);
      AttributionScorer.score(golds, systems, gold, fields, scores);
    }
    if (fields.contains(GoldField.QUANTITIES)) {
      Stream.of(gold, system).forEach(DistinctItems::requireQuantities);
      QuantityScorer.score(gold, system, fields, scores);
    }
    if (fields.contains(GoldField.CLAIMS)) {
      Stream.of(gold, system).forEach(DistinctItems::requireClaims);
      ClaimScorer.score(gold, system, scores);
    }
    return scores;
  }
}
