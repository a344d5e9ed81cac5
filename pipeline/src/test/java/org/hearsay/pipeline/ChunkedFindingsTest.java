package org.hearsay.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.Claim;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Quantity;
import org.junit.jupiter.api.Test;

class ChunkedFindingsTest {
  private static final String FIRST = "Ortiz said 40 cranes, Lee said 7 ports. ";
  private static final String SECOND = "Kim said 3 boats.";

  @Test
  void idsAreNumberedThroughAndOffsetsAreThoseOfTheWholeText() throws InterruptedException {
    ChunkedFindings findings = new ChunkedFindings();
    findings.add(new SaidAnnotator().annotate(Document.of("x", FIRST)), 0);
    findings.add(new SaidAnnotator().annotate(Document.of("x", SECOND)), FIRST.length());
    Document whole = findings.on(Document.of("whole", FIRST + SECOND));
    assertEquals(
        List.of("a1", "a2", "a3"), whole.attributions().stream().map(Attribution::id).toList());
    assertEquals(
        List.of("40", "7", "3"),
        whole.quantities().stream().map(quantity -> quantity.span().in(whole.text())).toList());
    assertEquals(
        List.of("c1 a1 q1", "c2 a2 q2", "c3 a3 q3"),
        whole.claims().stream().map(ChunkedFindingsTest::shown).toList());
    assertEquals(
        new SaidAnnotator().annotate(Document.of("whole", FIRST + SECOND)),
        whole,
        "as if there were no chunks");
  }

  @Test
  void withoutFindingsTheDocumentIsEmpty() {
    assertEquals(
        Stream.of().toList(),
        new ChunkedFindings()
            .on(Document.of("blank", " ")).quantities().stream().map(Quantity::id).toList());
  }

  private static String shown(Claim claim) {
    return claim.id() + " " + claim.attribution().orElse("-") + " " + claim.quantity();
  }
}
