package org.hearsay.annotators.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.annotators.attribution.chain.Explanation;
import org.hearsay.corpus.io.GoldCorpus.Scheme;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.AttributionType;
import org.hearsay.corpus.model.CueClass;
import org.hearsay.corpus.model.SourceKind;
import org.hearsay.corpus.model.Span;
import org.junit.jupiter.api.Test;

class ExplainedTest {
  private static final Span SAID = new Span(4, 8);
  private static final Span HOPES = new Span(30, 35);

  @Test
  void anAttributionIsExplainedByItsCueAndTheRestIsRejected() {
    Explanation kept = explanation(SAID);
    Explanation rejected = explanation(HOPES);
    Attribution found = attribution("a1", List.of(SAID));
    Attribution bare = attribution("a2", List.of());
    Explained explained = new Explained(List.of(found, bare), List.of(kept, rejected));
    assertEquals(Map.of("a1", kept), explained.byAttribution());
    assertEquals(List.of(rejected), explained.rejected());
  }

  private static Explanation explanation(Span cue) {
    return new Explanation(
        List.of(),
        List.of(cue),
        List.of(new Span(40, 50)),
        List.of(
            new Explanation.Step("cue head", new Explanation.Option(List.of(cue), 0.9), List.of())),
        List.of(new Explanation.Verdict(Scheme.HEARSAY, 0.5, 0.4)));
  }

  private static Attribution attribution(String id, List<Span> cue) {
    return new Attribution(
        id,
        List.of(),
        cue,
        List.of(new Span(10, 20)),
        AttributionType.INDIRECT,
        CueClass.REPORT,
        false,
        SourceKind.NONE,
        Optional.empty(),
        Optional.empty(),
        true,
        1);
  }
}
