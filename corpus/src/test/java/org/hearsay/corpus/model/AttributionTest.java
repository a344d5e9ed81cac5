package org.hearsay.corpus.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AttributionTest {
  private static final List<Span> SOURCE = List.of(new Span(0, 3));
  private static final List<Span> CUE = List.of(new Span(4, 8));
  private static final List<Span> CONTENT = List.of(new Span(9, 12), new Span(14, 20));

  @Test
  void theExtentReachesOverAllRoles() {
    assertEquals(new Span(0, 20), attribution(SOURCE, CUE, CONTENT).extent());
    assertEquals(new Span(9, 20), attribution(List.of(), List.of(), CONTENT).extent());
  }

  @Test
  void rolesAreGivenByName() {
    Attribution attribution = attribution(SOURCE, CUE, CONTENT);
    assertEquals(SOURCE, attribution.role(Role.SOURCE));
    assertEquals(CUE, attribution.role(Role.CUE));
    assertEquals(CONTENT, attribution.role(Role.CONTENT));
  }

  @Test
  void aContentIsRequired() {
    assertEquals(
        "expected a content of at least one span, found none",
        refused(() -> attribution(SOURCE, CUE, List.of())));
  }

  @Test
  void rolesMustNotOverlap() {
    assertEquals(
        "expected roles that do not overlap, found source [[0, 3)], cue [[2, 8)], content [[9, 12),"
            + " [14, 20)]",
        refused(() -> attribution(SOURCE, List.of(new Span(2, 8)), CONTENT)));
    refused(() -> attribution(SOURCE, CUE, List.of(new Span(2, 3))));
    refused(() -> attribution(List.of(), CUE, List.of(new Span(7, 9))));
  }

  @Test
  void theSpansOfARoleAreInTextOrderAndApart() {
    assertEquals(
        "expected the spans of content in text order and apart, found [[14, 20), [9, 12)]",
        refused(() -> attribution(SOURCE, CUE, List.of(new Span(14, 20), new Span(9, 12)))));
  }

  @Test
  void blankWordsAndWildConfidencesAreRefused() {
    assertEquals(
        "expected an id, found a blank one", refused(() -> attribution(" ", Optional.empty(), 1)));
    assertEquals(
        "expected speaker absent or not blank",
        refused(() -> attribution("a1", Optional.of(" "), 1)));
    assertEquals(
        "expected a confidence in [0, 1], found NaN",
        refused(() -> attribution("a1", Optional.empty(), Double.NaN)));
  }

  private static Attribution attribution(List<Span> source, List<Span> cue, List<Span> content) {
    return attribution("a1", source, cue, content, Optional.empty(), 1);
  }

  private static Attribution attribution(String id, Optional<String> speaker, double confidence) {
    return attribution(id, SOURCE, CUE, CONTENT, speaker, confidence);
  }

  private static Attribution attribution(
      String id,
      List<Span> source,
      List<Span> cue,
      List<Span> content,
      Optional<String> speaker,
      double confidence) {
    return new Attribution(
        id,
        source,
        cue,
        content,
        AttributionType.INDIRECT,
        CueClass.REPORT,
        false,
        SourceKind.PERSON,
        speaker,
        Optional.empty(),
        true,
        confidence);
  }

  private static String refused(Runnable attribution) {
    return String.valueOf(
        assertThrows(IllegalArgumentException.class, attribution::run).getMessage());
  }
}
