package org.hearsay.corpus.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.corpus.model.Document;
import org.junit.jupiter.api.Test;

class GoldCorpusTest {
  private static Document document(String id, Map<String, String> metadata) {
    return new Document(id, "Aye.", metadata, List.of(), List.of(), List.of(), List.of());
  }

  @Test
  void whatIsLabelledIsRememberedInTheMetadata() {
    GoldCorpus corpus =
        new GoldCorpus(
            List.of(document("one", Map.of("publisher", "own"))),
            Set.of(GoldField.CUE_CLASS, GoldField.ATTRIBUTIONS),
            Map.of(),
            GoldCorpus.Scheme.POLNEAR,
            List.of());
    Document marked = corpus.marked().get(0);
    assertEquals(
        Map.of(
            "publisher", "own",
            "hearsay.labelled", "attributions cue-class",
            "hearsay.scheme", "polnear"),
        marked.metadata());
    GoldCorpus again = GoldCorpus.of(List.of(marked));
    assertEquals(corpus.fields(), again.fields());
    assertEquals(corpus.scheme(), again.scheme());
  }

  @Test
  void aCorpusThatLabelsEverythingIsNotMarked() {
    GoldCorpus corpus = GoldCorpus.of(List.of(document("one", Map.of())));
    assertEquals(EnumSet.allOf(GoldField.class), corpus.fields());
    assertEquals(corpus.documents(), corpus.marked());
  }

  @Test
  void ofSeveralDocumentsOnlyWhatAllLabelCounts() {
    GoldCorpus corpus =
        GoldCorpus.of(
            List.of(
                document("one", Map.of(GoldCorpus.LABELLED, "attributions type")),
                document("two", Map.of(GoldCorpus.LABELLED, "attributions speaker")),
                document("three", Map.of())));
    assertEquals(Set.of(GoldField.ATTRIBUTIONS), corpus.fields());
  }

  @Test
  void marksThatAreWrongAreNamed() {
    assertProblem(
        "document \"one\": metadata hearsay.scheme: expected one of [hearsay, polnear], found"
            + " \"parc\"",
        document("one", Map.of(GoldCorpus.SCHEME, "parc")));
    assertProblem(
        "expected documents labelled by one definition, found [HEARSAY, POLNEAR]",
        document("one", Map.of(GoldCorpus.SCHEME, "polnear")),
        document("two", Map.of()));
  }

  private static void assertProblem(String message, Document... documents) {
    assertEquals(
        message,
        assertThrows(IllegalArgumentException.class, () -> GoldCorpus.of(List.of(documents)))
            .getMessage());
  }
}
