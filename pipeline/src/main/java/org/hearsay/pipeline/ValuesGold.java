package org.hearsay.pipeline;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.QuantityKind;
import org.hearsay.corpus.model.Span;
import org.hearsay.eval.DiscardScore;
import org.hearsay.eval.Evaluation;
import org.hearsay.eval.ValueSet;

/** A set of texts with quantities only. */
record ValuesGold(ValueSet gold) implements EvaluateGold {
  @Override
  public String format() {
    return "values, set " + gold.name();
  }

  @Override
  public Map<String, String> options() {
    return Map.of();
  }

  @Override
  public boolean isAllArticle() {
    return true;
  }

  @Override
  public String dropped() {
    return "0 of the gold";
  }

  @Override
  public String trimmed() {
    return "0 roles of the gold";
  }

  @Override
  public Optional<DiscardScore> discards(Function<String, List<Span>> furniture) {
    return Optional.empty();
  }

  @Override
  public EvaluateGold first(int limit) {
    return new ValuesGold(gold.first(limit));
  }

  @Override
  public List<Document> unlabelled() {
    return gold.unlabelled();
  }

  @Override
  public Evaluation evaluate(Collection<Document> system, EvaluateOptions options) {
    if (!options.by().isEmpty()) {
      throw new IllegalArgumentException(
          "--by: expected a corpus with metadata as gold, found a set of values");
    }
    return Evaluation.of(gold, system, options.kinds().orElse(gold.kinds()));
  }

  @Override
  public Map<String, String> scored(EvaluateOptions options) {
    List<String> kinds =
        new TreeSet<>(options.kinds().orElse(gold.kinds()))
            .stream().map(QuantityKind::label).toList();
    return Map.of(
        "kinds",
        kinds.size() == QuantityKind.values().length
            ? "all"
            : String.join(", ", kinds) + "; the system's other quantities are left aside");
  }
}
