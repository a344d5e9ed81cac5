package org.hearsay.annotators.attribution.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hearsay.annotators.attribution.quotation.Quotations;
import org.hearsay.annotators.parse.Paragraphs;
import org.hearsay.corpus.model.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class ChainExplainerTest {
  private static final List<TrainingText> SENTENCES = LabelledSentences.all();

  @SuppressWarnings("NullAway.Init") // set once for all tests
  private static AttributionModel model;

  @BeforeAll
  static void train() {
    model =
        new AttributionTrainer(AttributionTrainerTest.small(), TokenEvidence.NONE, line -> {})
            .train(SENTENCES);
  }

  @Test
  void whatIsKeptIsWhatTheChainFinds() {
    AttributionChain chain = new AttributionChain(model);
    for (TrainingText text : SENTENCES) {
      Paragraphs paragraphs = Paragraphs.of(text.text().text());
      Quotations quotations = Quotations.of(text.text().text(), paragraphs);
      List<List<?>> found =
          chain.extract(text.text(), quotations, paragraphs).stream()
              .<List<?>>map(
                  f ->
                      List.of(
                          f.source(),
                          f.cue(),
                          f.content(),
                          rounded(f.confidence().values().iterator().next())))
              .toList();
      List<List<?>> kept =
          explain(text).stream()
              .filter(e -> e.verdicts().get(0).isKept() && !e.content().isEmpty())
              .<List<?>>map(
                  e ->
                      List.of(
                          e.source(),
                          e.cue(),
                          e.content(),
                          rounded(e.verdicts().get(0).confidence())))
              .toList();
      assertEquals(found, kept, text.id());
    }
  }

  /** What is found has three digits of what is explained. */
  private static long rounded(double confidence) {
    return Math.round(confidence * 1000);
  }

  @Test
  void eachStageChoosesTheMostProbable() {
    int rejected = 0;
    for (TrainingText text : SENTENCES) {
      for (Explanation explanation : explain(text)) {
        for (Explanation.Step step : explanation.steps()) {
          double best = step.chosen().probability();
          double sum = best;
          for (Explanation.Option option : step.rejected()) {
            assertTrue(option.probability() <= best, step.toString());
            best = option.probability();
            sum += best;
            rejected++;
          }
          assertTrue(sum <= 1 + 1e-9, step.toString());
        }
      }
    }
    assertTrue(rejected > 0);
  }

  @Test
  void stagesAreToldInTheirOrderWithTheRolesThatCameOut() {
    Explanation first =
        SENTENCES.stream()
            .flatMap(text -> explain(text).stream())
            .filter(explanation -> !explanation.source().isEmpty())
            .findFirst()
            .orElseThrow();
    assertEquals(
        "cue head, content, cue, source",
        String.join(", ", first.steps().stream().map(Explanation.Step::stage).toList()));
    List<List<Span>> chosen = first.steps().stream().map(step -> step.chosen().spans()).toList();
    assertEquals(List.of(first.content(), first.cue(), first.source()), chosen.subList(1, 4));
  }

  private static List<Explanation> explain(TrainingText text) {
    Paragraphs paragraphs = Paragraphs.of(text.text().text());
    Quotations quotations = Quotations.of(text.text().text(), paragraphs);
    return new ChainExplainer(model).explain(text.text(), quotations, paragraphs);
  }
}
