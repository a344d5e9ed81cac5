package org.hearsay.corpus.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hearsay.corpus.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesVersionsTest {
  @TempDir Path folder;

  private static String line(String id, String metadata) {
    return "{\"schema\":\"hearsay/1\",\"id\":\""
        + id
        + "\",\"text\":\"The port is shut.\",\"metadata\":{"
        + metadata
        + "}}\n";
  }

  private Path file(String... lines) throws IOException {
    return Files.writeString(folder.resolve("versions.jsonl"), String.join("", lines));
  }

  @Test
  void versionsAreToldApartByAnnotator() throws IOException {
    Path file =
        file(
            line("port", "\"annotator\":\"bob\""),
            line("port", "\"annotator\":\"ann\""),
            line("pier", "\"annotator\":\"ann\""));
    Map<String, GoldCorpus> versions = CorpusFormat.of(file).versions(file);
    assertEquals(List.of("ann", "bob"), List.copyOf(versions.keySet()));
    assertEquals(
        List.of("port", "pier"),
        versions.getOrDefault("ann", GoldCorpus.of(List.of())).documents().stream()
            .map(Document::id)
            .toList());
  }

  @Test
  void aVersionOfNobodyAndOneThatComesTwiceAreRefused() throws IOException {
    Path nobody = file(line("port", "\"annotator\":\"ann\""), line("pier", ""));
    String complaint =
        String.valueOf(
            assertThrows(FormatException.class, () -> JsonLinesReader.versions(nobody))
                .getMessage());
    assertTrue(
        complaint.endsWith(
            "versions.jsonl:2: metadata.annotator: expected who labelled it, found nobody"),
        complaint);
    Path twice = file(line("port", "\"annotator\":\"ann\""), line("port", "\"annotator\":\"ann\""));
    complaint =
        String.valueOf(
            assertThrows(FormatException.class, () -> JsonLinesReader.versions(twice))
                .getMessage());
    assertTrue(
        complaint.endsWith(
            ":2: id: expected an id of its own, found \"port, by ann\", which line 1 has too"),
        complaint);
  }

  @Test
  void ofSeveralVersionsTheGoldIsScoredAgainst() throws IOException {
    Path file =
        file(
            line("port", "\"annotator\":\"bob\",\"gold\":\"false\""),
            line("port", "\"annotator\":\"ann\",\"gold\":\"true\""),
            line("pier", ""));
    assertEquals(
        List.of("ann", "nobody"),
        JsonLinesReader.gold(file).documents().stream()
            .map(document -> document.metadata().getOrDefault("annotator", "nobody"))
            .toList());
  }
}
