package org.hearsay.annotators.attribution.chain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.annotators.attribution.quotation.Quotations;
import org.hearsay.annotators.parse.Paragraphs;
import org.hearsay.annotators.parse.ParsedText;
import org.hearsay.corpus.io.GoldCorpus.Scheme;
import org.hearsay.corpus.model.Span;

/**
 * Finds attributions with what a model has learnt: which tokens head a cue, from where to where the
 * cue reaches, who the source is, where the content begins and ends on either side of the cue,
 * which combination of those edges is a content, and which candidates are attributions at all.
 *
 * <p>Time is linear in the text. Immutable and thread-safe.
 */
public final class AttributionChain {
  /** Three digits: more of them say nothing, and would change with every training. */
  private static final double DIGITS = 1000;

  private final AttributionModel model;
  private final TokenEvidence evidence;

  /**
   * Makes a chain of what {@code model} has learnt.
   *
   * @throws IllegalArgumentException if the model learnt from evidence of other taggers
   */
  public AttributionChain(AttributionModel model) {
    this(model, TokenEvidence.NONE);
  }

  /**
   * Makes a chain of what {@code model} has learnt, with the evidence of other taggers.
   *
   * @throws IllegalArgumentException if the model learnt from evidence with other labels
   */
  public AttributionChain(AttributionModel model, TokenEvidence evidence) {
    if (!model.evidence().equals(evidence.labels())) {
      throw new IllegalArgumentException(
          "expected evidence with the labels "
              + model.evidence()
              + " that the model learnt from, found "
              + evidence.labels());
    }
    this.model = model;
    this.evidence = evidence;
  }

  /**
   * {@return what counts as an attribution by one of the schemes that the model knows, in the order
   * of the cues' heads}
   *
   * @param text with CoreNLP's layers
   * @param quotations of the text
   * @param paragraphs of the text
   */
  public List<Found> extract(ParsedText text, Quotations quotations, Paragraphs paragraphs) {
    TokenTable table = TokenTable.of(text, quotations, paragraphs, evidence);
    Extraction extraction = Extraction.of(table, model.rankers(), model.tagger());
    extraction.weigh(model.contents());
    extraction.choose(model.choices());
    for (PhraseRole role : PhraseRole.values()) {
      extraction.choose(role, model.phrases(role));
    }
    extraction.judge(model.readings());
    extraction.recall(model.lemmas());
    List<Map<Scheme, Double>> confidence = confidence(extraction);
    List<Found> found = new ArrayList<>();
    for (int n = 0; n < confidence.size(); n++) {
      if (!confidence.get(n).isEmpty()) {
        Reading reading = extraction.candidates().get(n).reading;
        found(table, reading, confidence.get(n)).ifPresent(found::add);
      }
    }
    return found;
  }

  /** By candidate the confidence of the schemes that count it. */
  private List<Map<Scheme, Double>> confidence(Extraction extraction) {
    List<Map<Scheme, Double>> all = new ArrayList<>();
    extraction.candidates().forEach(candidate -> all.add(new EnumMap<>(Scheme.class)));
    Filters.confidence(model.filters(), extraction)
        .forEach((scheme, confidence) -> keep(scheme, confidence, extraction, all));
    if (model.filters().size() == 1) {
      all.forEach(AttributionChain::forEveryScheme);
    }
    return all;
  }

  /** Puts the confidence of those candidates that the scheme counts. */
  private void keep(
      Scheme scheme, double[] confidence, Extraction extraction, List<Map<Scheme, Double>> all) {
    Thresholds thresholds = model.filter(scheme).thresholds();
    for (int n = 0; n < confidence.length; n++) {
      Reading reading = extraction.candidates().get(n).reading;
      if (confidence[n] >= thresholds.of(extraction.table(), reading)) {
        all.get(n).put(scheme, Math.round(confidence[n] * DIGITS) / DIGITS);
      }
    }
  }

  /** A model that learnt from the texts of one scheme alone gives its verdict for any. */
  private static void forEveryScheme(Map<Scheme, Double> confidence) {
    Optional<Double> only = confidence.values().stream().findFirst();
    only.ifPresent(
        value -> {
          for (Scheme scheme : Scheme.values()) {
            confidence.put(scheme, value);
          }
        });
  }

  private static Optional<Found> found(
      TokenTable table, Reading reading, Map<Scheme, Double> confidence) {
    List<Span> content = RoleSpans.content(table, reading);
    if (content.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Found(
            RoleSpans.source(table, reading),
            RoleSpans.cue(table, reading),
            content,
            table.sentenceOf(reading.head),
            table.token(reading.head),
            reading.hasSource() ? Optional.of(table.token(reading.sourceHead)) : Optional.empty(),
            confidence));
  }
}
