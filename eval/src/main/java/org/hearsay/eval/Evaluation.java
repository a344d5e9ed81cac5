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
import java.util.stream.Stream;
import org.hearsay.corpus.io.GoldCorpus;
import org.hearsay.corpus.io.GoldField;
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
      DocumentScores scores = scores(gold, document, answer);
      by.forEach(field -> MetadataBreakdown.add(field, document, scores));
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
      requireDistinctQuantities(answer);
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
    Map<Measure, MeanShare> means = new LinkedHashMap<>();
    for (DocumentScores scores : byDocument.values()) {
      scores.means().forEach((name, mean) -> means.merge(name, mean, MeanShare::plus));
    }
    return means;
  }

  /**
   * {@return the accuracy of labels on aligned pairs over all documents, in the order of reports}
   */
  public Map<Measure, Accuracy> labels() {
    Map<Measure, Accuracy> labels = new LinkedHashMap<>();
    for (DocumentScores scores : byDocument.values()) {
      scores.labels().forEach((name, accuracy) -> labels.merge(name, accuracy, Accuracy::plus));
    }
    return labels;
  }

  /** {@return the labels of aligned pairs over all documents, in the order of reports} */
  public Map<Measure, Confusion> confusions() {
    Map<Measure, Confusion> confusions = new LinkedHashMap<>();
    for (DocumentScores scores : byDocument.values()) {
      scores.confusions().forEach((name, pairs) -> confusions.merge(name, pairs, Confusion::plus));
    }
    return confusions;
  }

  /**
   * {@return precision and recall over confidence; right is an attribution of which every role
   * overlaps, and a quantity that overlaps and has the right value}
   */
  public Map<Topic, ConfidenceCurve> curves() {
    Map<Topic, ConfidenceCurve> curves = new EnumMap<>(Topic.class);
    for (Topic topic : Topic.values()) {
      List<DocumentScores.Judgements> judged =
          byDocument.values().stream()
              .flatMap(scores -> Optional.ofNullable(scores.judgements().get(topic)).stream())
              .toList();
      if (!judged.isEmpty()) {
        curves.put(
            topic,
            ConfidenceCurve.of(
                judged.stream().mapToInt(DocumentScores.Judgements::gold).sum(),
                judged.stream().flatMap(each -> each.items().stream()).toList()));
      }
    }
    return curves;
  }

  /** {@return what is wrong with the attributions, document by document in text order} */
  public List<ErrorCase<Attribution>> attributionErrors() {
    return byDocument.values().stream().flatMap(s -> s.attributionErrors().stream()).toList();
  }

  /**
   * {@return what is wrong with the quantities, document by document in text order; empty against a
   * {@link ValueSet}}
   */
  public List<ErrorCase<Quantity>> quantityErrors() {
    return byDocument.values().stream().flatMap(s -> s.quantityErrors().stream()).toList();
  }

  /**
   * {@return the accuracy of labels on the aligned pairs of each document, by its id, in the order
   * of reports}
   */
  public Map<Measure, Map<String, Accuracy>> labelsByDocument() {
    Map<Measure, Map<String, Accuracy>> labels = new LinkedHashMap<>();
    byDocument.forEach(
        (id, scores) ->
            scores
                .labels()
                .forEach(
                    (measure, accuracy) ->
                        labels
                            .computeIfAbsent(measure, key -> new LinkedHashMap<>())
                            .put(id, accuracy)));
    return labels;
  }

  private <C extends Counts> Map<Measure, Scores<C>> collected(
      Function<DocumentScores, Map<Measure, C>> part, C none, BinaryOperator<C> plus) {
    Map<Measure, Map<String, C>> byMeasure = new LinkedHashMap<>();
    byDocument.forEach(
        (id, scores) ->
            part.apply(scores)
                .forEach(
                    (measure, counts) ->
                        byMeasure
                            .computeIfAbsent(measure, key -> new LinkedHashMap<>())
                            .put(id, counts)));
    Map<Measure, Scores<C>> collected = new LinkedHashMap<>();
    byMeasure.forEach((measure, counts) -> collected.put(measure, Scores.sum(counts, none, plus)));
    return collected;
  }

  private static DocumentScores scores(GoldCorpus corpus, Document gold, Document system) {
    DocumentScores scores = new DocumentScores();
    Set<GoldField> fields = corpus.fields();
    if (fields.contains(GoldField.ATTRIBUTIONS)) {
      List<Attribution> golds = AttributionSelection.gold(corpus.scheme(), gold.attributions());
      List<Attribution> systems =
          AttributionSelection.system(corpus.scheme(), system.attributions());
      for (List<Attribution> attributions : List.of(golds, systems)) {
        SystemAnswers.requireDistinct(
            gold.id(),
            "attribution",
            attributions,
            item -> List.of(item.source(), item.cue(), item.content()),
            Attribution::id);
      }
      AttributionScorer.score(golds, systems, gold, fields, scores);
    }
    if (fields.contains(GoldField.QUANTITIES)) {
      Stream.of(gold, system).forEach(Evaluation::requireDistinctQuantities);
      QuantityScorer.score(gold, system, fields, scores);
    }
    if (fields.contains(GoldField.CLAIMS)) {
      Stream.of(gold, system).forEach(SystemAnswers::requireOneClaimEach);
      ClaimScorer.score(gold, system, scores);
    }
    return scores;
  }

  private static void requireDistinctQuantities(Document document) {
    SystemAnswers.requireDistinct(
        document.id(), "quantity", document.quantities(), Quantity::span, Quantity::id);
  }
}
