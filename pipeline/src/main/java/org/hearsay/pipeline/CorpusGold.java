package org.hearsay.pipeline;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.hearsay.corpus.io.GoldCorpus;
import org.hearsay.corpus.io.GoldField;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Span;
import org.hearsay.eval.DiscardScore;
import org.hearsay.eval.Evaluation;

/** A corpus of documents, with the name of its format. */
record CorpusGold(GoldCorpus gold, String format) implements EvaluateGold {
  @Override
  public Map<String, String> options() {
    return gold.scheme() == GoldCorpus.Scheme.POLNEAR
        ? Map.of("attribution.scheme", "both")
        : Map.of();
  }

  @Override
  public boolean isAllArticle() {
    return false;
  }

  @Override
  public String dropped() {
    return listed(" of the gold", gold.dropped());
  }

  @Override
  public String trimmed() {
    return listed(" roles of the gold", gold.trimmed());
  }

  private static String listed(String what, List<String> items) {
    return items.size() + what + (items.isEmpty() ? "" : ": ") + String.join("; ", items);
  }

  @Override
  public Optional<DiscardScore> discards(Function<String, List<Span>> furniture) {
    return gold.discards().isEmpty()
        ? Optional.empty()
        : Optional.of(DiscardScore.of(gold, furniture));
  }

  @Override
  public CorpusGold first(int limit) {
    return new CorpusGold(gold.first(limit), format);
  }

  @Override
  public List<Document> unlabelled() {
    return gold.documents().stream()
        .map(document -> Document.of(document.id(), document.text()))
        .toList();
  }

  @Override
  public Evaluation evaluate(Collection<Document> system, EvaluateOptions options) {
    if (options.kinds().isPresent()) {
      throw new IllegalArgumentException(
          "--kinds: expected a set of values as gold, found " + format);
    }
    requireMetadata(options.by());
    return Evaluation.of(gold, system, options.by());
  }

  @Override
  public Map<String, String> scored(EvaluateOptions options) {
    Map<String, String> lines = new LinkedHashMap<>();
    if (gold.fields().contains(GoldField.ATTRIBUTIONS)) {
      lines.put(
          "type",
          gold.fields().contains(GoldField.TYPE)
              ? "as each side labels it"
              : "from the quotation marks, on both sides");
    }
    if (!options.by().isEmpty()) {
      lines.put("by", String.join(", ", options.by()));
    }
    return lines;
  }

  private void requireMetadata(List<String> by) {
    Set<String> fields = new TreeSet<>();
    gold.documents().forEach(document -> fields.addAll(document.metadata().keySet()));
    for (String field : by) {
      if (!fields.contains(field)) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "--by: expected metadata of the gold, %s, found \"%s\"",
                fields,
                field));
      }
    }
  }
}
