package org.hearsay.corpus.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.AttributionType;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Modifier;
import org.hearsay.corpus.model.Quantity;
import org.hearsay.corpus.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleGoldReaderTest {
  /** An emoji is two UTF-16 units, so that the offsets show what is counted. */
  private static final String TEXT = "\uD83D\uDEA2 Ortiz counts over 40 cranes.";

  private static final String GOLD =
      """
      {
       "doc": "port.txt",
       "attributions": [
        {"id": "A1", "type": "indirect", "nested": false, "cueClass": "report", "negated": false,
         "sourceKind": "person", "speaker": null, "source": [[3, 8]], "sourceText": ["Ortiz"],
         "cue": [[9, 15]], "cueText": ["counts"], "content": [[16, 30]]}
       ],
       "quantities": [
        {"id": "Q1", "value": 40, "low": null, "high": null, "modifier": ">", "unit": "count",
         "kind": "cardinal", "span": [16, 23], "spanText": "over 40", "measured": [24, 30],
         "measuredText": "cranes"}
       ]
      }
      """;

  @TempDir Path folder;

  private void write(String name, String text, String gold) throws IOException {
    Files.writeString(folder.resolve(name + ".txt"), text);
    Files.writeString(folder.resolve(name + ".gold.json"), gold);
  }

  @Test
  void readsLabelsAndTextBeside() throws IOException {
    write("port", TEXT, GOLD);
    GoldCorpus gold = ArticleGoldReader.read(folder.resolve("port.gold.json"));
    Document document = gold.documents().get(0);
    assertEquals("port", document.id());
    Attribution attribution = document.attributions().get(0);
    assertEquals(AttributionType.INDIRECT, attribution.type());
    assertEquals("Ortiz", attribution.source().get(0).in(TEXT));
    assertEquals(Optional.empty(), attribution.speaker());
    Quantity quantity = document.quantities().get(0);
    assertEquals("over 40", quantity.span().in(TEXT));
    assertEquals(Optional.of(new BigDecimal("40")), quantity.amount().value());
    assertEquals(Modifier.MORE, quantity.modifier());
    assertEquals(Optional.of(new Span(24, 30)), quantity.measured());
    assertTrue(gold.fields().contains(GoldField.SPEAKER));
    assertFalse(gold.fields().contains(GoldField.DIRECTION));
    assertFalse(gold.fields().contains(GoldField.CLAIMS));
  }

  @Test
  void aFolderIsReadInTheOrderOfNamesAndByteOrderMarksAreStripped() throws IOException {
    write("port", "\uFEFF" + TEXT, "\uFEFF" + GOLD);
    write("dock", TEXT, GOLD);
    assertEquals(
        List.of("dock", "port"),
        ArticleGoldReader.read(folder).documents().stream().map(Document::id).toList());
  }

  @Test
  void wordsThatDoNotAgreeWithTheTextAreAnError() throws IOException {
    write("port", TEXT, GOLD.replace("[\"counts\"]", "[\"counted\"]"));
    assertError(
        "port.gold.json:1: attributions[0].cueText: expected the words of the text, [counts],"
            + " found [\"counted\"]");
  }

  @Test
  void anUnknownLabelIsAnError() throws IOException {
    write("port", TEXT, GOLD.replace("\"indirect\"", "\"quoted\""));
    assertError(
        "port.gold.json:1: attributions[0].type: expected one of [direct, indirect, mixed], found"
            + " \"quoted\"");
  }

  @Test
  void aMissingTextIsNamed() throws IOException {
    Files.writeString(folder.resolve("port.gold.json"), GOLD);
    var error = assertThrows(UncheckedIOException.class, () -> ArticleGoldReader.read(folder));
    Path text = folder.resolve("port.txt");
    assertEquals("expected to read " + text + ": " + text, error.getMessage());
  }

  @Test
  void aFolderWithoutGoldIsAnError() {
    var error = assertThrows(IllegalArgumentException.class, () -> ArticleGoldReader.read(folder));
    assertEquals(
        folder + ": expected files that end in .gold.json, found none", error.getMessage());
  }

  private void assertError(String message) {
    var error = assertThrows(IllegalArgumentException.class, () -> ArticleGoldReader.read(folder));
    assertEquals(folder.resolve(message).toString(), error.getMessage());
  }
}
