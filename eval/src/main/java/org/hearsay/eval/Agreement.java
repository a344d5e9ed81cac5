package org.hearsay.eval;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearsay.corpus.io.GoldCorpus;
import org.hearsay.corpus.io.GoldField;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Role;

/**
 * How far several annotators of the same texts agree about attributions.
 *
 * <ul>
 *   <li>Pairwise F1 of every two annotators of a document, by the measures that score a system:
 *       2·both / (n1 + n2), micro.
 *   <li>The same for the attributions of one kind, such as those of one type: the share of both
 *       annotators' attributions of the kind, by each one's own view, that match any of the other.
 *   <li>Krippendorff's alpha for nominal labels, on tokens: of all roles together, where a token in
 *       two roles has both as its label, and of each role for itself.
 *   <li>Krippendorff's alpha for units (1995), of each role: the mean of the documents in which it
 *       is defined, since each is a continuum of its own. Positions are tokens.
 *   <li>Cohen's kappa on labels of aligned attributions, the mean over pairs of annotators.
 * </ul>
 *
 * <p>Documents of one annotator are left out. Neither the order of annotators nor that of documents
 * changes a figure. Immutable.
 */
public final class Agreement {
  private static final Set<GoldField> SPANS = EnumSet.of(GoldField.ATTRIBUTIONS);

  private final List<SharedText> texts;
  private final Set<GoldField> fields;

  private Agreement(List<SharedText> texts, Set<GoldField> fields) {
    this.texts = texts;
    this.fields = fields;
  }

  /**
   * Compares annotators.
   *
   * @param annotators what each labelled, by name; only labels that all of them give are compared
   * @return their agreement
   * @throws IllegalArgumentException if no document has two annotators, if a document has two
   *     texts, if an attribution comes twice, or if attributions follow different definitions
   */
  public static Agreement of(Map<String, GoldCorpus> annotators) {
    Set<GoldCorpus.Scheme> schemes = EnumSet.noneOf(GoldCorpus.Scheme.class);
    Set<GoldField> fields = EnumSet.allOf(GoldField.class);
    for (GoldCorpus corpus : annotators.values()) {
      schemes.add(corpus.scheme());
      fields.retainAll(corpus.fields());
    }
    if (schemes.size() > 1 || !fields.contains(GoldField.ATTRIBUTIONS)) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "expected annotators of attributions by one definition, found %s",
              schemes));
    }
    List<SharedText> texts = SharedText.of(annotators);
    if (texts.isEmpty()) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "expected a document with two annotators or more, found none among those of %s",
              new TreeSet<>(annotators.keySet())));
    }
    return new Agreement(texts, fields);
  }

  /** {@return the number of documents with two annotators or more} */
  public int documents() {
    return texts.size();
  }

  /** {@return the number of pairs of annotators, summed over documents} */
  public int pairs() {
    return texts.stream().mapToInt(text -> text.pairs().size()).sum();
  }

  /**
   * {@return the counts of all pairs of annotators, by measure; which of the two is the gold does
   * not matter to F1}
   */
  public Map<Measure, Scores<MatchCounts>> pairwise() {
    return matches(SharedText::pairs);
  }

  /**
   * {@return the counts of all pairs of annotators for attributions of one kind, by measure; each
   * pair is counted both ways, once with either annotator as the gold; kinds that nobody has are
   * left out}
   */
  public Map<Measure, Scores<BreakdownCounts>> pairwiseByKind() {
    Map<Measure, Scores<BreakdownCounts>> byKind =
        sum(
            SharedText::pairs,
            DocumentScores::breakdowns,
            BreakdownCounts.NONE,
            (sum, counts) -> sum.plus(counts.bothWays()),
            BreakdownCounts::plus);
    byKind.values().removeIf(scores -> scores.micro().gold() == 0);
    return byKind;
  }

  /**
   * {@return for each annotator, in the order of names, the counts of all the others with this one
   * as the gold}
   */
  public Map<String, Map<Measure, Scores<MatchCounts>>> inTurn() {
    Map<String, Map<Measure, Scores<MatchCounts>>> inTurn = new LinkedHashMap<>();
    Set<String> names = new TreeSet<>();
    texts.forEach(text -> names.addAll(text.versions().keySet()));
    for (String name : names) {
      inTurn.put(name, matches(text -> text.pairsWith(name)));
    }
    return inTurn;
  }

  /** {@return every figure, in the order in which reports print them} */
  public List<AgreementScore> scores(Bootstrap bootstrap) {
    List<AgreementScore> scores = new ArrayList<>();
    pairwise().forEach((measure, counts) -> scores.add(pairwise(measure, counts, bootstrap)));
    pairwiseByKind().forEach((measure, counts) -> scores.add(byKind(measure, counts, bootstrap)));
    RoleAgreement roles = new RoleAgreement(texts, bootstrap);
    scores.add(roles.tokens());
    Stream.of(Role.values()).map(roles::tokens).forEach(scores::add);
    Stream.of(Role.values()).map(roles::units).forEach(scores::add);
    label(GoldField.TYPE, "type", Attribution::type).ifPresent(scores::add);
    label(GoldField.CUE_CLASS, "cueClass", Attribution::cueClass).ifPresent(scores::add);
    label(GoldField.NEGATED, "negated", Attribution::negated).ifPresent(scores::add);
    label(GoldField.SOURCE_KIND, "sourceKind", Attribution::sourceKind).ifPresent(scores::add);
    return scores;
  }

  private Map<Measure, Scores<MatchCounts>> matches(
      Function<SharedText, List<List<String>>> pairsOf) {
    return sum(
        pairsOf, DocumentScores::matches, MatchCounts.NONE, MatchCounts::plus, MatchCounts::plus);
  }

  private <C extends Counts> Map<Measure, Scores<C>> sum(
      Function<SharedText, List<List<String>>> pairsOf,
      Function<DocumentScores, Map<Measure, C>> countsOf,
      C none,
      BinaryOperator<C> addPair,
      BinaryOperator<C> plus) {
    Map<Measure, Map<String, C>> byMeasure = new LinkedHashMap<>();
    for (SharedText text : texts) {
      for (List<String> pair : pairsOf.apply(text)) {
        countsOf
            .apply(scores(text, pair))
            .forEach(
                (measure, counts) ->
                    byMeasure
                        .computeIfAbsent(measure, key -> new LinkedHashMap<>())
                        .compute(
                            text.id(),
                            (id, sum) -> addPair.apply(sum == null ? none : sum, counts)));
      }
    }
    Map<Measure, Scores<C>> sums = new LinkedHashMap<>();
    byMeasure.forEach((measure, counts) -> sums.put(measure, Scores.sum(counts, none, plus)));
    return sums;
  }

  private DocumentScores scores(SharedText text, List<String> pair) {
    DocumentScores scores = new DocumentScores();
    AttributionScorer.score(
        text.by(pair.get(0)),
        text.by(pair.get(1)),
        Document.of(text.id(), text.text()),
        SPANS,
        scores);
    return scores;
  }

  private static AgreementScore pairwise(
      Measure measure, Scores<MatchCounts> counts, Bootstrap bootstrap) {
    MatchCounts micro = counts.micro();
    return new AgreementScore(
        "pairwise F1",
        measure.toString(),
        micro.f1(),
        Optional.of(bootstrap.f1(counts)),
        String.format(Locale.ROOT, "2 * %d / %d", micro.matched(), micro.gold() + micro.system()));
  }

  private static AgreementScore byKind(
      Measure measure, Scores<BreakdownCounts> counts, Bootstrap bootstrap) {
    BreakdownCounts micro = counts.micro();
    return new AgreementScore(
        "pairwise F1, by kind",
        measure.toString(),
        micro.f1(),
        Optional.of(bootstrap.f1(counts)),
        String.format(Locale.ROOT, "%d / %d", micro.matchedGold(), micro.gold()));
  }

  private Optional<AgreementScore> label(
      GoldField field, String name, Function<Attribution, Object> label) {
    if (!fields.contains(field)) {
      return Optional.empty();
    }
    LabelAgreement agreement = new LabelAgreement(label);
    for (SharedText text : texts) {
      VisibleCharacters characters = new VisibleCharacters(text.text());
      for (List<String> pair : text.pairs()) {
        AttributionAlignment.of(text.by(pair.get(0)), text.by(pair.get(1)), characters)
            .forEach(aligned -> agreement.add(pair, aligned));
      }
    }
    return Optional.of(
        new AgreementScore(
            "Cohen's kappa, labels of aligned pairs",
            name,
            agreement.kappa(),
            Optional.empty(),
            String.format(
                Locale.ROOT,
                "%d aligned pairs, mean of %d pairs of annotators",
                agreement.alignedPairs(),
                agreement.annotatorPairs())));
  }
}
