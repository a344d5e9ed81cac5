package org.hearsay.eval;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.corpus.model.Document;

/** Scores a document once more under what its metadata say, such as its publisher. */
final class MetadataBreakdown {
  /** The measures that are broken down; of the others there are too many to read. */
  private static final Set<String> MEASURES =
      Set.of(
          MatchLevel.EXACT.words(),
          MatchLevel.HALF.words(),
          MatchLevel.OVERLAPPING.words(),
          "span overlap",
          "value",
          "quantity + attribution",
          "quantity + attribution + speaker");

  private MetadataBreakdown() {}

  /** Adds the scores of {@code gold} under its value of {@code field}, if it has one. */
  static void add(String field, Document gold, DocumentScores scores) {
    Optional<String> value = Optional.ofNullable(gold.metadata().get(field));
    if (value.isPresent()) {
      for (Map.Entry<Measure, MatchCounts> entry : scores.matches().entrySet()) {
        if (MEASURES.contains(entry.getKey().name())) {
          MatchCounts counts = entry.getValue();
          scores.breakdown(
              entry.getKey().slice(field + " " + value.get()),
              new BreakdownCounts(
                  counts.matched(), counts.gold(), counts.matched(), counts.system()));
        }
      }
    }
  }
}
