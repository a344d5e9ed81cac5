package org.hearsay.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.corpus.model.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasEvalReaderTest {
  private static final String NAMES =
      "docId\tannotSet\tannotType\tstartOffset\tendOffset\tannotId\ttext\tother\n";

  private static final String ROWS =
      """
      p1\t1\tQuantity\t3\t5\tT1\t40\t{"mods": ["IsCount"], "unit": "count"}
      p1\t1\tMeasuredEntity\t6\t12\tT2\tcranes\t{"HasQuantity": "T1"}
      p1\t2\tQuantity\t14\t17\tT3\t8 m\t{"unit": "m"}
      p1\t2\tMeasuredProperty\t6\t12\tT4\tcranes\t{"HasQuantity": "T3"}
      """;

  @TempDir Path part;

  @BeforeEach
  void texts() throws IOException {
    Files.createDirectories(part.resolve("tsv"));
    Files.createDirectories(part.resolve("text"));
    Files.writeString(part.resolve("text/p1.txt"), "😀: 40 cranes, 8 m\n");
    Files.writeString(part.resolve("text/p2.txt"), "No figure.\n");
  }

  private void labels(String rows) throws IOException {
    Files.writeString(part.resolve("tsv/p1.tsv"), rows);
  }

  private String problem() {
    return String.valueOf(
        assertThrows(IllegalArgumentException.class, () -> MeasEvalReader.read(part)).getMessage());
  }

  @Test
  void quantitiesUnitsModifiersAndEntitiesAreRead() throws IOException {
    labels(NAMES + ROWS);
    ValueSet set = MeasEvalReader.read(part);
    assertEquals(List.of("p1", "p2"), set.texts().stream().map(ValueText::id).toList());
    assertEquals(List.of(), set.texts().get(1).quantities());
    ValueGold cranes = set.texts().get(0).quantities().get(0);
    assertEquals(List.of(new Span(4, 6)), cranes.spans()); // code points before, UTF-16 here
    assertEquals(List.of(new Span(7, 13)), cranes.conceptSpans());
    assertEquals(Set.of("IsCount"), cranes.modifiers());
    assertEquals(Optional.empty(), cranes.unitWords()); // "count" is no word of the text
    ValueGold wide = set.texts().get(0).quantities().get(1);
    assertEquals(Optional.of("m"), wide.unitWords());
    assertEquals(List.of(), wide.conceptSpans());
    assertTrue(set.isMeasEval());
  }

  @Test
  void aFolderIsToldByItsSubFolders() throws IOException {
    labels(NAMES);
    assertTrue(MeasEvalReader.canRead(part));
    assertFalse(MeasEvalReader.canRead(part.resolve("tsv")));
  }

  @Test
  void wrongRowsAreNamedByFileAndLine() throws IOException {
    Path file = part.resolve("tsv/p1.tsv");
    labels("docId\ttext\n");
    assertTrue(problem().startsWith(file + ":1: expected the columns docId, annotSet"), problem());
    labels(NAMES + "p9\t1\tQuantity\t3\t5\tT1\t40\t\n");
    assertEquals(file + ":2: expected a docId with a text, found \"p9\"", problem());
    labels(NAMES + "p1\t1\tQuantity\t3\t99\tT1\t40\t\n");
    assertEquals(
        file + ":2: expected offsets with 0 <= startOffset < endOffset <= 18, found \"3 and 99\"",
        problem());
    labels(NAMES + "p1\t1\tQuantity\t3\t5\tT1\t41\t\n");
    assertEquals(file + ":2: expected the words of the text, \"40\", found \"41\"", problem());
    labels(NAMES + "p1\t1\tQuantity\t3\t5\tT1\t40\t{\"unit\": 7}\n");
    assertEquals(file + ":2: unit: expected a string, found 7", problem());
    labels(NAMES + "p1\t1\tQuantity\n");
    assertEquals(file + ":2: expected 8 tab-separated columns, found \"3 columns\"", problem());
  }
}
