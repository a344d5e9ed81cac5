package org.hearsay.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hearsay.annotators.attribution.chain.Explanation;
import org.hearsay.corpus.io.GoldCorpus.Scheme;
import org.hearsay.corpus.model.Span;
import org.junit.jupiter.api.Test;

class ExplanationLinesTest {
  private static final String TEXT = "Ruth says fares fell.";
  private static final Span RUTH = new Span(0, 4);
  private static final Span SAYS = new Span(5, 9);
  private static final Span FARES = new Span(10, 20);

  @Test
  void aStageSaysWhatItChoseAndWhatItRejected() {
    Explanation explanation =
        new Explanation(
            List.of(RUTH),
            List.of(SAYS),
            List.of(FARES),
            List.of(
                new Explanation.Step("cue head", option(0.98, SAYS), List.of()),
                new Explanation.Step(
                    "source", option(0.9, RUTH), List.of(option(0.07), option(0.03, FARES)))),
            List.of(
                new Explanation.Verdict(Scheme.POLNEAR, 0.91, 0.4),
                new Explanation.Verdict(Scheme.HEARSAY, 0.31, 0.4)));
    assertEquals(
        """
        cue head: "says" 0.98
        source: "Ruth" 0.90, not (none) 0.07, "fares fell" 0.03
        an attribution by the scheme polnear: confidence 0.91, threshold 0.40
        none by the scheme hearsay: confidence 0.31, threshold 0.40
        """
            .strip(),
        String.join("\n", ExplanationLines.of(TEXT, explanation)));
  }

  @Test
  void rolesStandInOneLine() {
    assertEquals(
        "(none) | \"says\" | \"Ruth\" + \"fares fell\"",
        ExplanationLines.roles(TEXT, List.of(), List.of(SAYS), List.of(RUTH, FARES)));
  }

  @Test
  void aLongRoleLosesItsMiddleAndNoHalfOfACharacter() {
    String text = "word ".repeat(11) + "\n" + "😀".repeat(20);
    Span all = new Span(0, text.length());
    assertEquals(
        "(none) | (none) | \"word word word word word word  … 😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀\"",
        ExplanationLines.roles(text, List.of(), List.of(), List.of(all)));
  }

  private static Explanation.Option option(double probability, Span... spans) {
    return new Explanation.Option(List.of(spans), probability);
  }
}
