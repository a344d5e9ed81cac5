package org.hearsay.corpus.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.corpus.model.Attribution;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Span;
import org.hearsay.corpus.model.Spans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolnearReaderTest {
  private static final String TEXT = "The port will close, Ortiz said. Advertisement";

  @TempDir Path folder;

  private GoldCorpus read(String... articles) throws IOException {
    return PolnearReader.read(Files.write(folder.resolve("gold.jsonl"), List.of(articles)));
  }

  private static String article(String id, String rest) {
    return "{\"id\":\"" + id + "\",\"text\":\"" + TEXT + "\"," + rest + "}";
  }

  @Test
  void readsRolesDiscardedSpansAndMetadata() throws IOException {
    GoldCorpus gold =
        read(
            article(
                "port",
                "\"publisher\":\"own\",\"attributions\":[{\"id\":\"E1\",\"source\":[[21,26]],"
                    + "\"cue\":[[27,31]],\"content\":[[0,8],[9,19]]}],\"discard\":[[33,46]]"));
    Document document = gold.documents().get(0);
    Attribution attribution = document.attributions().get(0);
    assertEquals("Ortiz", Spans.words(TEXT, attribution.source()));
    assertEquals("said", Spans.words(TEXT, attribution.cue()));
    // nothing but white space between the two spans
    assertEquals(List.of(new Span(0, 19)), attribution.content());
    assertEquals(Map.of("publisher", "own"), document.metadata());
    assertEquals(Map.of("port", List.of(new Span(33, 46))), gold.discards());
    assertEquals(Set.of(GoldField.ATTRIBUTIONS), gold.fields());
    assertEquals(GoldCorpus.Scheme.POLNEAR, gold.scheme());
  }

  @Test
  void whiteSpaceAtTheEdgeOfASpanIsTrimmed() throws IOException {
    GoldCorpus gold =
        read(
            article(
                "port",
                "\"attributions\":[{\"id\":\"E1\",\"source\":[[20,27]],\"cue\":[[27,31]],"
                    + "\"content\":[[0,19]]}]"));
    assertEquals(List.of(new Span(21, 26)), gold.documents().get(0).attributions().get(0).source());
    assertEquals(List.of("port, E1: source"), gold.trimmed());
  }

  @Test
  void anItemThatCannotBeBuiltIsDroppedAndNamed() throws IOException {
    GoldCorpus gold =
        read(
            article(
                "port",
                "\"attributions\":[{\"id\":\"E1\",\"source\":[],\"cue\":[[27,31]],\"content\":[]},"
                    + "{\"id\":\"E2\",\"source\":[],\"cue\":[[27,31]],\"content\":[[0,30]]}]"));
    assertEquals(
        List.of(
            "port, E1: expected a content of at least one span, found none",
            "port, E2: expected roles that do not overlap, found source [], cue [[27, 31)],"
                + " content [[0, 30)]"),
        gold.dropped());
    assertEquals(List.of(), gold.documents().get(0).attributions());
  }

  @Test
  void ofSeveralVersionsTheGoldOneIsRead() throws IOException {
    GoldCorpus gold =
        read(
            article("port", "\"attributions\":[],\"annotator\":\"one\",\"gold\":false"),
            article("port", "\"attributions\":[],\"annotator\":\"two\",\"gold\":true"));
    assertEquals(1, gold.documents().size());
  }

  @Test
  void everyAnnotatorsVersionIsReadByName() throws IOException {
    Path file =
        Files.write(
            folder.resolve("versions.jsonl"),
            List.of(
                article("port", "\"attributions\":[],\"annotator\":\"two\",\"gold\":true"),
                article(
                    "port",
                    "\"attributions\":[{\"id\":\"E1\",\"source\":[[21,26]],\"cue\":[[27,31]],"
                        + "\"content\":[[0,19]]}],\"annotator\":\"one\",\"gold\":false"),
                article("pier", "\"attributions\":[],\"annotator\":\"two\"")));
    Map<String, GoldCorpus> versions = PolnearReader.versions(file);
    assertEquals(
        "{one=[port], two=[port, pier]}",
        versions.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    version -> version.getValue().documents().stream().map(Document::id).toList(),
                    (first, second) -> first,
                    TreeMap::new))
            .toString());
    assertEquals(
        List.of(1, 0, 0),
        versions.values().stream()
            .flatMap(version -> version.documents().stream())
            .map(document -> document.attributions().size())
            .toList());
  }

  @Test
  void anArticleThatOneAnnotatorHasTwiceIsAnError() throws IOException {
    String line = article("port", "\"attributions\":[],\"annotator\":\"two\"");
    Path file = Files.write(folder.resolve("versions.jsonl"), List.of(line, line));
    assertEquals(
        file + ":2: annotator: expected each article once an annotator, found \"two\"",
        assertThrows(IllegalArgumentException.class, () -> PolnearReader.versions(file))
            .getMessage());
  }

  @Test
  void anArticleGivenTwiceIsAnError() {
    assertError(
        "expected every gold document with an id of its own, found \"port\" twice",
        article("port", "\"attributions\":[]"),
        article("port", "\"attributions\":[]"));
  }

  @Test
  void aWrongSpanIsNamedWithItsPlace() {
    assertError(
        folder.resolve("gold.jsonl")
            + ":2: attributions[0].cue[1]: expected [begin, end] with 0 <= begin < end <= 46,"
            + " found [40,47]",
        "",
        article(
            "port",
            "\"attributions\":[{\"id\":\"E1\",\"source\":[],\"cue\":[[27,31],[40,47]],"
                + "\"content\":[]}]"));
    assertError(
        folder.resolve("gold.jsonl")
            + ":1: attributions[0].source: expected a list of pairs [begin, end], found no such"
            + " field",
        article("port", "\"attributions\":[{\"id\":\"E1\"}]"));
  }

  private void assertError(String message, String... articles) {
    assertEquals(
        message, assertThrows(IllegalArgumentException.class, () -> read(articles)).getMessage());
  }
}
