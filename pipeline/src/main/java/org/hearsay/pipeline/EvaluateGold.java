package org.hearsay.pipeline;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hearsay.corpus.io.CorpusFormat;
import org.hearsay.corpus.io.GoldCorpus;
import org.hearsay.corpus.io.JsonLinesReader;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Span;
import org.hearsay.eval.DiscardScore;
import org.hearsay.eval.Evaluation;
import org.hearsay.eval.MeasEvalReader;
import org.hearsay.eval.ValueSetReader;

/** A gold file in any of the formats that we score against; its content says which. */
sealed interface EvaluateGold permits CorpusGold, ValuesGold {
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
      return new ValuesGold(MeasEvalReader.read(path));
    }
    if (ValueSetReader.canRead(path)) {
      return new ValuesGold(ValueSetReader.read(path));
    }
    CorpusFormat format = CorpusFormat.of(path);
    // of several versions of a document only one is scored against
    GoldCorpus gold = format == CorpusFormat.JSONL ? JsonLinesReader.gold(path) : format.read(path);
    return new CorpusGold(gold, format.label());
  }
}
