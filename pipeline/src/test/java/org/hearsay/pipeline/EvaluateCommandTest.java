package org.hearsay.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.zip.GZIPOutputStream;
import org.hearsay.corpus.io.JsonLinesReader;
import org.hearsay.corpus.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
  private static final String TEXT = "Ortiz said the port will close. Lee denied it.";

  private static final String SYSTEM =
      """
      {"schema":"hearsay/1","id":"port","text":"%s","attributions":[\
      {"id":"a1","type":"indirect","cueClass":"report","negated":false,"sourceKind":"person",\
      "speaker":"Ortiz","source":[{"begin":0,"end":5}],"cue":[{"begin":6,"end":10}],\
      "content":[{"begin":11,"end":30}]},\
      {"id":"a2","type":"indirect","cueClass":"deny","negated":false,"sourceKind":"person",\
      "speaker":"Lee","source":[{"begin":32,"end":35}],"cue":[],"content":[{"begin":43,"end":45}]}]}
      """
          .replace("%s", TEXT);

  private static final String POLNEAR =
      """
      {"id":"port","publisher":"own","text":"%s","attributions":[\
      {"id":"E1","source":[[0,5]],"cue":[[6,10]],"content":[[11,30]]},\
      {"id":"E2","source":[[32,35]],"cue":[[36,42]],"content":[[43,45]]},\
      {"id":"E3","source":[],"cue":[[36,42]],"content":[]}],"discard":[]}
      """
          .replace("%s", TEXT);

  private static final String ARTICLE =
      """
      {
       "doc": "port.txt",
       "attributions": [
        {"id": "A1", "type": "indirect", "nested": false, "cueClass": "report",
         "negated": false, "sourceKind": "person", "speaker": "Lena Ortiz",
         "source": [[0, 5]], "sourceText": ["Ortiz"], "cue": [[6, 10]], "cueText": ["said"],
         "content": [[11, 30]], "contentText": ["the port will close"]}
       ],
       "quantities": []
      }
      """;

  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final List<Properties> loaded = new ArrayList<>();

  private int run(String... arguments) {
    return new Main(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            (properties, allText) -> {
              loaded.add(properties);
              return bare ->
                  JsonLinesReader.document(SYSTEM.strip(), "system", 1).id().equals(bare.id())
                      ? JsonLinesReader.document(SYSTEM.strip(), "system", 1)
                      : Document.of(bare.id(), bare.text());
            })
        .run(arguments);
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  private String row(String measure) {
    return printed()
        .lines()
        .filter(line -> line.startsWith(measure + " "))
        .findFirst()
        .orElse("no row " + measure)
        .replaceAll(" +", " ");
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String complaint() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aSystemsFileIsScoredAgainstPolnear() throws IOException {
    int code = run("evaluate", file("gold.jsonl", POLNEAR), file("system.jsonl", SYSTEM));
    assertEquals(0, code, complaint());
    // the second attribution of the system has no cue, the third of the gold no content
    assertEquals(
        "every role overlapping 1.000 0.500 0.667 0.667–0.667 0.667 2 1 1",
        row("every role overlapping"));
    assertTrue(printed().contains("dropped: 1 of the gold: port, E3: "), printed());
    assertTrue(printed().contains("trimmed: 0 roles of the gold\n"), printed());
    assertTrue(printed().contains("documents: 1\n"), printed());
    assertEquals(List.of(), loaded);
  }

  @Test
  void aPackedFileIsScoredToo() throws IOException {
    Path packed = folder.resolve("gold.jsonl.gz");
    try (var bytes = new GZIPOutputStream(Files.newOutputStream(packed))) {
      bytes.write(POLNEAR.getBytes(StandardCharsets.UTF_8));
    }
    assertEquals(0, run("evaluate", packed.toString(), file("system.jsonl", SYSTEM)), complaint());
    assertEquals("cue exact 1.000 0.500 0.667 0.667–0.667 0.667 2 1 1", row("cue exact"));
  }

  @Test
  void withoutASystemOursIsRunByTheSchemeOfTheGoldAndSaved() throws IOException {
    Path saved = folder.resolve("saved.jsonl");
    int code =
        run("evaluate", file("gold.jsonl", POLNEAR), "--save", saved.toString(), "--set", "a=b");
    assertEquals(0, code, complaint());
    assertEquals("{a=b, attribution.scheme=both}", loaded.get(0).toString());
    assertEquals(1, JsonLinesReader.read(saved).size());
    String first = row("content exact");
    out.reset();
    run("evaluate", folder.resolve("gold.jsonl").toString(), saved.toString());
    assertEquals(first, row("content exact"));
  }

  @Test
  void aFolderOfArticlesIsScoredWithItsLabels() throws IOException {
    file("port.txt", TEXT);
    file("port.gold.json", ARTICLE);
    String system = Files.writeString(folder.resolve("system.jsonl"), SYSTEM).toString();
    assertEquals(0, run("evaluate", folder.toString(), system), complaint());
    assertEquals(
        "all roles exact 0.500 1.000 0.667 0.667–0.667 0.667 1 2 1", row("all roles exact"));
    assertEquals(
        "speaker, accuracy 0.000 (0.000–0.000), 0 right of 1 aligned pairs",
        row("speaker, accuracy"));
    assertEquals("value – – – – 0 0 0", row("value"));
    assertEquals("no row value + direction", row("value + direction"));
  }

  @Test
  void ourOwnFormatIsGoldToo() throws IOException {
    String gold = file("gold.jsonl", SYSTEM);
    assertEquals(0, run("evaluate", gold, gold), complaint());
    assertEquals(
        "all roles exact 1.000 1.000 1.000 1.000–1.000 1.000 2 2 2", row("all roles exact"));
    assertEquals("quantity + attribution – – – – 0 0 0", row("quantity + attribution"));
  }

  @Test
  void aSetOfValuesIsScored() throws IOException {
    String gold =
        file(
            "set.jsonl",
            """
            {"id":"v1","set":"own","text":"7 tugs","quantities":[{"span":[[0,1]],"value":7.0}]}
            """);
    assertEquals(0, run("evaluate", gold), complaint());
    assertEquals("value – 0.000 0.000 0.000–0.000 0.000 1 0 0", row("value"));
  }

  @Test
  void scoresAreWrittenAsJson() throws IOException {
    Path json = folder.resolve("scores.json");
    String gold = file("gold.jsonl", POLNEAR);
    run("evaluate", gold, file("system.jsonl", SYSTEM), "--json", json.toString());
    JsonObject scores = JsonParser.parseString(Files.readString(json)).getAsJsonObject();
    JsonObject first = scores.getAsJsonArray("scores").get(0).getAsJsonObject();
    assertEquals("source exact", first.get("measure").getAsString());
    assertEquals(0.5, first.get("recall").getAsDouble());
    assertEquals(0.667, first.get("low").getAsDouble(), 0.001);
    assertEquals(64, scores.get("sha256").getAsString().length());
    assertEquals("1", scores.get("seed").getAsString());
    assertEquals(
        "{\"topic\":\"attributions\",\"kind\":\"miss\",\"document\":\"port\",\"gold\":\"E2\","
            + "\"system\":null,\"differences\":[]}",
        scores.getAsJsonArray("errors").get(0).toString());
  }

  @Test
  void theReportIsAWebPageThatSaysWhatMadeIt() throws IOException {
    Path page = folder.resolve("report.html");
    String gold = file("gold.jsonl", POLNEAR);
    String system = file("system.jsonl", SYSTEM);
    assertEquals(0, run("evaluate", gold, system, "--html", page.toString()), complaint());
    String html = Files.readString(page);
    assertTrue(html.contains("<dt>seed</dt><dd>1</dd>"), html);
    assertTrue(html.contains("<span class=\"kind miss\">miss</span>"), html);
    run("evaluate", gold, system, "--html", page.toString());
    assertEquals(html, Files.readString(page));
  }

  @Test
  void scoresAreBrokenDownByAFieldOfTheMetadata() throws IOException {
    String gold = file("gold.jsonl", POLNEAR);
    String system = file("system.jsonl", SYSTEM);
    assertEquals(0, run("evaluate", gold, system, "--by", "publisher"), complaint());
    assertEquals(
        "every role overlapping, publisher own 1.000 0.500 0.667 0.667–0.667 0.667 2 1 1 / 1",
        row("every role overlapping, publisher own"));
    assertEquals(2, run("evaluate", gold, system, "--by", "author"));
    assertEquals(
        "hearsay: --by: expected metadata of the gold, [publisher], found \"author\"\n",
        complaint());
  }

  @Test
  void againstASetOfOneKindOtherQuantitiesAreLeftAside() throws IOException {
    String gold =
        file(
            "set.jsonl",
            """
            {"id":"v1","set":"rspecs-unit-agemodel","text":"7 tugs","quantities":[]}
            """);
    String system =
        file(
            "system.jsonl",
            """
            {"schema":"hearsay/1","id":"v1","text":"7 tugs","quantities":[{"id":"q1","begin":0,\
            "end":1,"kind":"cardinal","modifier":"=","direction":"none",\
            "value":7,"unit":{"id":"count","name":"count"}}]}
            """);
    assertEquals(0, run("evaluate", gold, system), complaint());
    assertEquals("span exact – – – – 0 0 0", row("span exact"));
    assertTrue(printed().contains("kinds: age; the system's other"), printed());
    out.reset();
    assertEquals(0, run("evaluate", gold, system, "--kinds", "age,cardinal"), complaint());
    assertEquals("span exact 0.000 – 0.000 0.000–0.000 0.000 0 1 0", row("span exact"));
    assertEquals(2, run("evaluate", gold, system, "--kinds", "tugs"));
    assertTrue(complaint().contains("--kinds: expected one of [cardinal, "), complaint());
  }

  @Test
  void textAloneIsScoredWithoutModels() throws IOException {
    String gold = file("gold.jsonl", POLNEAR.replace("\"discard\":[]", "\"discard\":[[32,46]]"));
    assertEquals(0, run("evaluate", gold, "--only", "text"), complaint());
    assertTrue(printed().contains("gold attributions on dropped text   0.000 (0 of 2)"), printed());
    assertTrue(
        printed().contains("discarded characters dropped        0.000 (0 of 12)"), printed());
    assertEquals(List.of(), loaded);
  }

  @Test
  void textAloneNeedsDiscardedSpans() throws IOException {
    String gold = file("gold.jsonl", POLNEAR);
    assertEquals(2, run("evaluate", gold, "--only", "text"));
    assertEquals(
        "hearsay: " + gold + ": expected documents with discarded spans, found none\n",
        complaint());
  }

  @Test
  void aFileOfNoKnownFormatIsRefused() throws IOException {
    String gold = file("gold.jsonl", "{\"words\":[]}\n");
    assertEquals(2, run("evaluate", gold));
    assertEquals(
        "hearsay: "
            + gold
            + ": expected a format of [jsonl, brat, articles, polnear, polnear-standoff, prodigy,"
            + " citron, corenlp, triples, riqua, bio], found fields [words]\n",
        complaint());
  }

  @Test
  void aSystemThatLacksADocumentIsRefused() throws IOException {
    String gold = file("gold.jsonl", POLNEAR);
    String system = file("system.jsonl", "\n");
    assertEquals(2, run("evaluate", gold, system));
    assertEquals(
        "hearsay: expected every document of the gold, the system lacks \"port\"\n", complaint());
  }
}
