package org.hearsay.eval;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.hearsay.corpus.io.GoldCorpus;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Quantity;
import org.hearsay.corpus.model.QuantityKind;

/**
 * The scores of a system on a gold corpus.
 *
 * <p>A measure is there only if the gold labels what it needs. Neither the order of documents nor
 * that of the items in a document changes a score of spans or values. Every document of the gold
 * must be among the system's and the other way round, with the same text; no attribution may come
 * twice with the same spans in all roles, no quantity with the same span and no quantity in two
 * claims. Anything else is an {@link IllegalArgumentException}, since it would buy recall or
 * precision. Immutable.
 */
public final class Evaluation {
  private final Map<String, DocumentScores> byDocument;

  private Evaluation(Map<String, DocumentScores> byDocument) {
    this.byDocument = byDocument;
  }

  /**
   * Scores the documents of a system.
   *
   * @param gold the hand-made answer, with what it labels; against PolNeAR, attributions of the
   *     system without cue and those that are nested in another with a cue are left aside
   * @param system the answers, in any order
   * @return the scores
   */
  public static Evaluation of(GoldCorpus gold, Collection<Document> system) {
    return of(gold, system, List.of());
  }

  /**
   * Scores the documents of a system, and again by metadata of the gold documents.
   *
   * @param gold the hand-made answer, with what it labels
   * @param system the answers, in any order
   * @param by fields of the metadata, such as {@code publisher}; for each value that a document has
   *     there are break-downs, named "publisher X"; documents without the field are in none
   * @return the scores
   */
  public static Evaluation of(GoldCorpus gold, Collection<Document> system, List<String> by) {
    SystemAnswers answers =
        new SystemAnswers(gold.documents().stream().map(Document::id).toList(), system);
    Map<String, DocumentScores> byDocument = new LinkedHashMap<>();
    for (Document document : gold.documents()) {
      Document answer = answers.to(document.id(), document.text());
      DocumentScores scores = CorpusScorer.score(gold, document, answer);
      by.forEach(field -> MetadataBreakdown.add(field, document, scores));
      Optional.ofNullable(document.metadata().get(TrapResult.FIELD)).ifPresent(scores::trap);
      byDocument.put(document.id(), scores);
    }
    return new Evaluation(byDocument);
  }

  /**
   * Scores the quantities of a system on texts whose gold our records cannot hold.
   *
   * @param gold the hand-made answer
   * @param system the answers, a document a text, in any order
   * @param kinds the kinds of quantities that are scored; those of the system that are of another
   *     kind are left aside, because the set does not label such
   * @return the scores
   */
  public static Evaluation of(ValueSet gold, Collection<Document> system, Set<QuantityKind> kinds) {
    SystemAnswers answers =
        new SystemAnswers(gold.texts().stream().map(ValueText::id).toList(), system);
    Map<String, DocumentScores> byDocument = new LinkedHashMap<>();
    ValueScorer scorer = new ValueScorer(gold, kinds);
    for (ValueText text : gold.texts()) {
      Document answer = answers.to(text.id(), text.text());
      DistinctItems.requireQuantities(answer);
      DocumentScores scores = new DocumentScores();
      scorer.score(text, answer, scores);
      byDocument.put(text.id(), scores);
    }
    return new Evaluation(byDocument);
  }

  /** {@return the number of documents scored} */
  public int documents() {
    return byDocument.size();
  }

  /** {@return the scores over all items, in the order in which reports print them} */
  public Map<Measure, Scores<MatchCounts>> matches() {
    return collected(DocumentScores::matches, MatchCounts.NONE, MatchCounts::plus);
  }

  /**
   * {@return the scores of one measure over all items}
   *
   * @param name as reports print it, such as "every role overlapping"
   * @throws IllegalArgumentException naming the measures there are
   */
  public Scores<MatchCounts> score(String name) {
    Map<Measure, Scores<MatchCounts>> matches = matches();
    return matches.entrySet().stream()
        .filter(entry -> entry.getKey().name().equals(name))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    String.format(
                        Locale.ROOT, "expected one of %s, found \"%s\"", matches.keySet(), name)));
  }

  /** {@return the scores over the items with one label, in the order of reports} */
  public Map<Measure, Scores<BreakdownCounts>> breakdowns() {
    return collected(DocumentScores::breakdowns, BreakdownCounts.NONE, BreakdownCounts::plus);
  }

  /**
   * {@return measures that others published their figures by, to compare; they are not one to one,
   * so that a score may exceed 1}
   */
  public Map<Measure, Scores<UncappedCounts>> comparisons() {
    return collected(DocumentScores::comparisons, UncappedCounts.NONE, UncappedCounts::plus);
  }

  /** {@return means of shares over all documents, in the order of reports} */
  public Map<Measure, MeanShare> means() {
    return summed(DocumentScores::means, MeanShare::plus);
  }

  /**
   * {@return the accuracy of labels on aligned pairs over all documents, in the order of reports}
   */
  public Map<Measure, Accuracy> labels() {
    return summed(DocumentScores::labels, Accuracy::plus);
  }

  /** {@return the labels of aligned pairs over all documents, in the order of reports} */
  public Map<Measure, Confusion> confusions() {
    return summed(DocumentScores::confusions, Confusion::plus);
  }

  /**
   * {@return precision and recall over confidence; right is an attribution of which every role
   * overlaps, and a quantity that overlaps and has the right value}
   */
  public Map<Topic, ConfidenceCurve> curves() {
    Map<Topic, ConfidenceCurve> curves = new EnumMap<>(Topic.class);
    judgements().forEach((topic, all) -> curves.put(topic, all.curve()));
    return curves;
  }

  /** {@return how far confidence is from the share that is right, as {@link #curves} has it} */
  public Map<Topic, Calibration> calibrations() {
    Map<Topic, Calibration> calibrations = new EnumMap<>(Topic.class);
    judgements().forEach((topic, all) -> calibrations.put(topic, Calibration.of(all.items())));
    return calibrations;
  }

  private Map<Topic, DocumentScores.Judgements> judgements() {
    Map<Topic, DocumentScores.Judgements> judgements = new EnumMap<>(Topic.class);
    for (Topic topic : Topic.values()) {
      List<DocumentScores.Judgements> judged =
          byDocument.values().stream()
              .flatMap(scores -> Optional.ofNullable(scores.judgements().get(topic)).stream())
              .toList();
      if (!judged.isEmpty()) {
        judgements.put(topic, DocumentScores.Judgements.together(judged));
      }
    }
    return judgements;
  }

  /**
   * {@return what became of the short passages among the documents, in the order of what they test}
   */
  public List<TrapResult> traps() {
    return TrapResult.of(byDocument);
  }

  /** {@return what is wrong with the attributions, document by document in text order} */
  public List<ErrorCase<Attribution>> attributionErrors() {
    return errors(DocumentScores::attributionErrors);
  }

  /**
   * {@return what is wrong with the quantities, document by document in text order; empty against a
   * {@link ValueSet}}
   */
  public List<ErrorCase<Quantity>> quantityErrors() {
    return errors(DocumentScores::quantityErrors);
  }

  /**
   * {@return the claims that do not match, document by document in the order of their quantities}
   * What keeps a pair from matching is all that is listed of it.
   */
  public List<ErrorCase<ClaimedFigure>> claimErrors() {
    return errors(DocumentScores::claimErrors);
  }

  /**
   * {@return what is wrong with the quantities of a {@link ValueSet}, text by text; empty against a
   * corpus}
   */
  public List<ErrorCase<FoundValue>> valueErrors() {
    return errors(DocumentScores::valueErrors);
  }

  /**
   * {@return the accuracy of labels on the aligned pairs of each document, by its id, in the order
   * of reports}
   */
  public Map<Measure, Map<String, Accuracy>> labelsByDocument() {
    return byMeasure(DocumentScores::labels);
  }

  private <T> List<ErrorCase<T>> errors(Function<DocumentScores, List<ErrorCase<T>>> part) {
    return byDocument.values().stream().flatMap(scores -> part.apply(scores).stream()).toList();
  }

  private <T> Map<Measure, T> summed(
      Function<DocumentScores, Map<Measure, T>> part, BinaryOperator<T> plus) {
    Map<Measure, T> sums = new LinkedHashMap<>();
    for (DocumentScores scores : byDocument.values()) {
      part.apply(scores).forEach((measure, each) -> sums.merge(measure, each, plus));
    }
    return sums;
  }

  private <C extends Counts> Map<Measure, Scores<C>> collected(
      Function<DocumentScores, Map<Measure, C>> part, C none, BinaryOperator<C> plus) {
    Map<Measure, Scores<C>> collected = new LinkedHashMap<>();
    byMeasure(part)
        .forEach((measure, counts) -> collected.put(measure, Scores.sum(counts, none, plus)));
    return collected;
  }

  /** The same figures, first by measure and then by document. */
  private <T> Map<Measure, Map<String, T>> byMeasure(
      Function<DocumentScores, Map<Measure, T>> part) {
    Map<Measure, Map<String, T>> byMeasure = new LinkedHashMap<>();
    byDocument.forEach(
        (id, scores) ->
            part.apply(scores)
                .forEach(
                    (measure, each) ->
                        byMeasure
                            .computeIfAbsent(measure, key -> new LinkedHashMap<>())
                            .put(id, each)));
    return byMeasure;
  }
}
