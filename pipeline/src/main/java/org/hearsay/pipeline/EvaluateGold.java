package org.hearsay.pipeline;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.hearsay.corpus.io.CorpusFormat;
import org.hearsay.corpus.io.GoldCorpus;
import org.hearsay.corpus.io.GoldField;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.QuantityKind;
import org.hearsay.corpus.model.Span;
import org.hearsay.eval.DiscardScore;
import org.hearsay.eval.Evaluation;
import org.hearsay.eval.MeasEvalReader;
import org.hearsay.eval.ValueSet;
import org.hearsay.eval.ValueSetReader;

/** A gold file in any of the formats that we score against; its content says which. */
sealed interface EvaluateGold {
  /** A corpus of documents, with the name of its format. */
  record Corpus(GoldCorpus gold, String format) implements EvaluateGold {
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
    public EvaluateGold first(int limit) {
      return new Corpus(gold.first(limit), format);
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

  /** A set of texts with quantities only. */
  record Values(ValueSet gold) implements EvaluateGold {
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
      return new Values(gold.first(limit));
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

  /** {@return the name of the format, for people} */
  String format();

  /** {@return the properties that our pipeline needs, to answer by the definitions of the gold} */
  Map<String, String> options();

  /** {@return whether the texts are sentences of an article and not pages with furniture} */
  boolean isAllArticle();

  /** {@return how many labelled items cannot be scored, and which, for people} */
  String dropped();

  /**
   * {@return how many roles lost white space at the edges of their spans, and which, for people}
   */
  String trimmed();

  /** {@return how well furniture fits what annotators discarded; empty if they marked nothing} */
  Optional<DiscardScore> discards(Function<String, List<Span>> furniture);

  /** {@return the first documents only} */
  EvaluateGold first(int limit);

  /** {@return the documents without their labels, for a system to answer} */
  List<Document> unlabelled();

  /**
   * {@return the scores of a system}
   *
   * @throws IllegalArgumentException naming an option that does not suit this gold
   */
  Evaluation evaluate(Collection<Document> system, EvaluateOptions options);

  /** {@return the lines of a report that say what is scored, by name} */
  Map<String, String> scored(EvaluateOptions options);

  /**
   * {@return the gold of a file or folder}
   *
   * @throws IllegalArgumentException naming the file, if it is of no format that we know
   * @throws java.io.UncheckedIOException naming the file, if it cannot be read
   */
  static EvaluateGold read(Path path) {
    if (MeasEvalReader.canRead(path)) {
      return new Values(MeasEvalReader.read(path));
    }
    if (ValueSetReader.canRead(path)) {
      return new Values(ValueSetReader.read(path));
    }
    CorpusFormat format = CorpusFormat.of(path);
    return new Corpus(format.read(path), format.label());
  }
}
