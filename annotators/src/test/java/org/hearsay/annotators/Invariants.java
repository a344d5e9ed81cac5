package org.hearsay.annotators;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Quantity;
import org.hearsay.corpus.model.Role;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.Spans;

/** What must hold of every document that the annotators return; every annotator test checks it. */
public final class Invariants {
  private Invariants() {}

  /** Fails where a span begins or ends with white space, stands twice, or is out of order. */
  public static void check(Document document) {
    String text = document.text();
    for (Attribution attribution : document.attributions()) {
      for (Role role : Role.values()) {
        List<Span> spans = attribution.role(role);
        spans.forEach(span -> trimmed(text, span));
        assertEquals(Spans.joined(text, spans), spans, "joined spans of " + attribution);
      }
      assertTrue(attribution.source().size() <= 1, "one source span: " + attribution);
      assertTrue(attribution.cue().size() <= 1, "one cue span: " + attribution);
    }
    List<Span> extents = document.attributions().stream().map(Attribution::extent).toList();
    assertEquals(extents.stream().sorted().toList(), extents, "attributions in text order");
    List<Span> spans = document.quantities().stream().map(Quantity::span).toList();
    spans.forEach(span -> trimmed(text, span));
    for (int i = 1; i < spans.size(); i++) {
      assertTrue(spans.get(i - 1).end() <= spans.get(i).begin(), "quantities apart: " + spans);
    }
  }

  private static void trimmed(String text, Span span) {
    assertFalse(Spans.isWhiteSpace(text.charAt(span.begin())), "white space begins " + span);
    assertFalse(Spans.isWhiteSpace(text.charAt(span.end() - 1)), "white space ends " + span);
  }
}
