package org.hearsay.annotators.attribution.chain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.hearsay.annotators.attribution.quotation.Quotations;
import org.hearsay.annotators.learn.BoostedTrees;
import org.hearsay.annotators.parse.Paragraphs;
import org.hearsay.annotators.parse.ParsedText;
import org.hearsay.corpus.model.Span;

/**
 * Runs the chain as {@link AttributionChain} does and tells what each stage thought. It takes about
 * twice the time. Immutable and thread-safe.
 */
public final class ChainExplainer {
  private static final int REJECTED = 3;

  private final AttributionModel model;

  /** Explains what a chain does that has no evidence of other taggers. */
  public ChainExplainer(AttributionModel model) {
    this.model = model;
  }

  /**
   * {@return how each token that may head a cue was read, in text order}
   *
   * @param text with CoreNLP's layers
   * @param quotations of the text
   * @param paragraphs of the text
   */
  public List<Explanation> explain(ParsedText text, Quotations quotations, Paragraphs paragraphs) {
    TokenTable table = TokenTable.of(text, quotations, paragraphs, TokenEvidence.NONE);
    Extraction extraction = Extraction.of(table, model.rankers(), model.tagger());
    extraction.weigh(model.contents());
    List<Explanation.Step> contents = contents(extraction);
    extraction.choose(model.choices());
    List<List<Explanation.Step>> phrases = new ArrayList<>();
    for (PhraseRole role : PhraseRole.values()) {
      phrases.add(phrases(role, extraction));
      extraction.choose(role, model.phrases(role));
    }
    extraction.judge(model.readings());
    extraction.recall(model.lemmas());
    List<List<Explanation.Verdict>> verdicts = verdicts(extraction);
    List<Explanation> all = new ArrayList<>();
    for (int n = 0; n < extraction.candidates().size(); n++) {
      Candidate candidate = extraction.candidates().get(n);
      Reading reading = candidate.reading;
      List<Explanation.Step> steps = new ArrayList<>();
      steps.add(
          new Explanation.Step(
              "cue head",
              new Explanation.Option(List.of(span(table, reading.head)), candidate.cueProbability),
              List.of()));
      steps.add(contents.get(n));
      for (List<Explanation.Step> each : phrases) {
        steps.add(each.get(n));
      }
      all.add(
          new Explanation(
              RoleSpans.source(table, reading),
              RoleSpans.cue(table, reading),
              RoleSpans.content(table, reading),
              steps,
              verdicts.get(n)));
    }
    return all;
  }

  /** For each candidate the cues, or sources, that it chooses from. */
  private List<Explanation.Step> phrases(PhraseRole role, Extraction extraction) {
    PhraseRanker ranker = new PhraseRanker(role, model.phrases(role), extraction);
    List<Explanation.Step> steps = new ArrayList<>();
    for (Candidate candidate : extraction.candidates()) {
      double[] probabilities = ranker.probabilities(candidate);
      List<Explanation.Option> options = new ArrayList<>();
      for (int n = 0; n < probabilities.length; n++) {
        Phrase phrase = role.phrases(candidate).get(n);
        options.add(new Explanation.Option(spans(extraction.table(), phrase), probabilities[n]));
      }
      steps.add(bestOf(role == PhraseRole.CUE ? "cue" : "source", options));
    }
    return steps;
  }

  private static List<Span> spans(TokenTable table, Phrase phrase) {
    return phrase.isThere()
        ? List.of(new Span(table.begin[phrase.first()], table.end[phrase.last()]))
        : List.of();
  }

  private static Explanation.Step bestOf(String stage, List<Explanation.Option> options) {
    options.sort(Comparator.comparingDouble(Explanation.Option::probability).reversed());
    int end = Math.min(options.size(), 1 + REJECTED);
    return new Explanation.Step(stage, options.get(0), options.subList(1, end));
  }

  /**
   * For each candidate the contents that it chooses from; to be asked before it has chosen, and
   * leaves it with any of them.
   */
  private List<Explanation.Step> contents(Extraction extraction) {
    ChoiceFeatures features = extraction.choiceFeatures();
    BoostedTrees trees = model.choices();
    List<double[]> odds = new ArrayList<>();
    for (Candidate candidate : extraction.candidates()) {
      double[] each = new double[candidate.choices.size()];
      for (int n = 0; n < each.length; n++) {
        each[n] = Math.exp(trees.score(features.of(candidate, n)));
      }
      odds.add(each);
    }
    List<Explanation.Step> steps = new ArrayList<>();
    for (int i = 0; i < odds.size(); i++) {
      Candidate candidate = extraction.candidates().get(i);
      double sum = Arrays.stream(odds.get(i)).sum();
      List<Explanation.Option> options = new ArrayList<>();
      for (int n = 0; n < candidate.choices.size(); n++) {
        candidate.choices.get(n).putInto(candidate.reading);
        options.add(
            new Explanation.Option(
                RoleSpans.content(extraction.table(), candidate.reading), odds.get(i)[n] / sum));
      }
      steps.add(bestOf("content", options));
    }
    return steps;
  }

  private List<List<Explanation.Verdict>> verdicts(Extraction extraction) {
    List<List<Explanation.Verdict>> verdicts = new ArrayList<>();
    extraction.candidates().forEach(candidate -> verdicts.add(new ArrayList<>()));
    Filters.confidence(model.filters(), extraction)
        .forEach(
            (scheme, confidence) -> {
              Thresholds thresholds = model.filter(scheme).thresholds();
              for (int n = 0; n < confidence.length; n++) {
                Reading reading = extraction.candidates().get(n).reading;
                double threshold = thresholds.of(extraction.table(), reading);
                verdicts.get(n).add(new Explanation.Verdict(scheme, confidence[n], threshold));
              }
            });
    return verdicts;
  }

  private static Span span(TokenTable table, int token) {
    return new Span(table.begin[token], table.end[token]);
  }
}
