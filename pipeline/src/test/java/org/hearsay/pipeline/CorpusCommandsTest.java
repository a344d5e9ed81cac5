package org.hearsay.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
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
import java.util.List;
import java.util.Properties;
import org.hearsay.annotators.attribution.AttributionAnnotator;
import org.hearsay.annotators.claim.ClaimAnnotator;
import org.hearsay.annotators.quantity.QuantityAnnotator;
import org.hearsay.corpus.io.BratWriter;
import org.hearsay.corpus.io.JsonLinesReader;
import org.hearsay.corpus.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class CorpusCommandsTest {
  private static final String RIGHT =
      """
      {"schema":"hearsay/1","id":"port","text":"Ortiz said the port will close.",\
      "metadata":{"publisher":"own"},"attributions":[\
      {"id":"a1","type":"indirect","cueClass":"report","negated":false,"sourceKind":"person",\
      "speaker":"Ortiz","source":[{"begin":0,"end":5}],"cue":[{"begin":6,"end":10}],\
      "content":[{"begin":11,"end":30}]}]}
      """;

  private static final String WRONG =
      RIGHT.replace("\"end\":30", "\"end\":31").replace("\"indirect\"", "\"direct\"");

  private static final String POLNEAR =
      """
      {"id":"port","publisher":"own","text":"Ortiz said the port will close.","attributions":[\
      {"id":"E1","source":[[0,5]],"cue":[[6,10]],"content":[[11,31]]},\
      {"id":"E2","source":[],"cue":[[6,10]],"content":[]}],"discard":[]}
      """;

  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... arguments) {
    return new Main(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            (properties, allText) -> {
              throw new AssertionError("expected a command that loads no models");
            })
        .run(arguments);
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8).replace(folder + "/", "");
  }

  private String complaint() {
    return err.toString(StandardCharsets.UTF_8).replace(folder + "/", "");
  }

  @Test
  void aCorpusThatKeepsTheRulesPassesTheCheck() throws IOException {
    assertEquals(0, run("check", file("port.jsonl", RIGHT)), complaint());
    assertEquals("port.jsonl: jsonl, 1 documents, 0 findings\n\n", printed());
  }

  @Test
  void aCheckNamesEveryFindingAndCountsThem() throws IOException {
    assertEquals(1, run("check", file("port.jsonl", WRONG)), complaint());
    assertEquals(
        """
        port:1:12: [11, 31) attribution a1, content: final-stop: expected no final stop, found \
        "the port will close."
        port:1:12: [11, 31) attribution a1, content: type: expected indirect, found direct for \
        "the port will close."

        port.jsonl: jsonl, 1 documents, 2 findings
              1  final-stop
              1  type

        """,
        printed());
  }

  @Test
  void rulesAreChosenOrLeftOut() throws IOException {
    String corpus = file("port.jsonl", WRONG);
    assertEquals(0, run("check", corpus, "--ignore", "type,final-stop"));
    assertEquals(0, run("check", corpus, "--only", "comma,colon"));
    assertEquals(1, run("check", corpus, "--only", "type"));
    assertEquals(2, run("check", corpus, "--only", "typo"));
    assertEquals(
        "hearsay: expected a rule of \"hearsay check --rules\", found \"typo\"\n", complaint());
  }

  @Test
  void theRulesAreExplained() {
    assertEquals(0, run("check", "--rules"));
    assertTrue(printed().contains("white-space       no span begins or ends"), printed());
    assertEquals(printed().lines().count(), printed().lines().distinct().count());
  }

  @Test
  void findingsAreWrittenAsJson() throws IOException {
    Path json = folder.resolve("findings.json");
    run("check", file("port.jsonl", WRONG), "--json", json.toString());
    JsonObject finding =
        JsonParser.parseString(Files.readString(json))
            .getAsJsonObject()
            .getAsJsonArray("corpora")
            .get(0)
            .getAsJsonObject()
            .getAsJsonArray("findings")
            .get(0)
            .getAsJsonObject();
    assertEquals(
        "{\"rule\":\"final-stop\",\"document\":\"port\",\"item\":\"attribution a1, content\","
            + "\"begin\":11,\"end\":31,\"line\":1,\"column\":12,\"expected\":\"no final stop\","
            + "\"found\":\"\\\"the port will close.\\\"\"}",
        finding.toString());
  }

  @Test
  void whatPolnearDoesNotLabelIsNotChecked() throws IOException {
    assertEquals(1, run("check", file("port.jsonl", POLNEAR)), complaint());
    assertTrue(printed().contains("port, E2: "), printed());
    assertTrue(printed().contains("1  final-stop\n"), printed());
    assertTrue(
        printed().contains("not checked, since it is not labelled: quantities-apart, type, "),
        printed());
  }

  @Test
  void aFileThatIsNotInItsFormatIsAFinding() throws IOException {
    assertEquals(1, run("check", file("port.jsonl", RIGHT.replace("\"end\":30", "\"end\":300"))));
    assertTrue(
        printed().startsWith("port.jsonl: readable: expected a file in its format, found "),
        printed());
  }

  @Test
  void aFileThatIsNotThereIsWrongUsage() {
    assertEquals(2, run("check", folder.resolve("none.jsonl").toString()));
    assertEquals(2, run("check"));
  }

  @Test
  void bratIsReadToo() throws IOException {
    Document document = JsonLinesReader.document(WRONG.strip(), "port", 1);
    BratWriter.write(document, folder);
    assertEquals(1, run("check", folder.toString()), complaint());
    assertTrue(printed().contains(": brat, 1 documents, 2 findings\n"), printed());
  }

  @Test
  void figuresArePrintedInColumns() throws IOException {
    String corpus = file("port.jsonl", RIGHT);
    assertEquals(0, run("stats", corpus, "--by", "publisher"), complaint());
    assertEquals(
        List.of("all", "own"),
        List.of(printed().lines().findFirst().orElse("").strip().split(" +")));
    assertTrue(
        printed().replaceAll(" +", " ").contains("\n 1 token 1 100.0 % 1 100.0 %\n"), printed());
  }

  @Test
  void aValueCalledAsTheTotalHasAColumnOfItsOwn() throws IOException {
    String corpus = file("port.jsonl", RIGHT.replace("\"own\"", "\"all\""));
    assertEquals(0, run("stats", corpus, "--by", "publisher"), complaint());
    assertEquals(
        "all publisher all",
        printed().lines().findFirst().orElse("").strip().replaceAll(" +", " "));
  }

  @Test
  void whiteSpaceThatAReaderTakesOffIsNamedByTheCheck() throws IOException {
    String corpus =
        file(
            "port.jsonl",
            """
            {"id":"port","text":"Ortiz said no","attributions":[{"id":"E1","source":[[0,6]],\
            "cue":[[6,10]],"content":[[11,13]]}]}
            """);
    assertEquals(0, run("check", corpus), complaint());
    assertTrue(
        printed()
            .contains(
                """
                white space at the edges of spans, which the reader takes off: 1
                  port, E1: source
                """),
        printed());
  }

  @Test
  void figuresAreWrittenAsJson() throws IOException {
    Path json = folder.resolve("stats.json");
    assertEquals(0, run("stats", file("port.jsonl", POLNEAR), "--json", json.toString()));
    assertTrue(printed().endsWith("\nnot counted, since our records cannot hold it: 1\n"));
    JsonObject figure =
        JsonParser.parseString(Files.readString(json))
            .getAsJsonObject()
            .getAsJsonArray("all")
            .get(0)
            .getAsJsonObject();
    assertEquals(
        "{\"section\":\"texts\",\"name\":\"documents\",\"value\":1.0,\"share\":null}",
        figure.toString());
  }

  @Test
  void aCorpusIsShownAsAPage() throws IOException {
    Path page = folder.resolve("page.html");
    String corpus = file("port.jsonl", RIGHT);
    assertEquals(0, run("view", corpus, "--output", page.toString()), complaint());
    assertTrue(Files.readString(page).contains("<h1>port.jsonl</h1>"));
    assertEquals("", printed());
    assertEquals(0, run("view", corpus), complaint());
    assertEquals(Files.readString(page), out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void setsOfValuesCannotBeShown() throws IOException {
    String values =
        file("set.jsonl", "{\"id\":\"v1\",\"set\":\"own\",\"text\":\"7\",\"quantities\":[]}\n");
    assertEquals(2, run("view", values));
    assertEquals(
        "hearsay: set.jsonl: expected a corpus of documents, found values, set own, without"
            + " offsets\n",
        complaint());
  }

  @Test
  void infoNamesWhatRunsHere() {
    assertEquals(0, run("info", "--set", "attribution.scheme=both"), complaint());
    assertTrue(printed().startsWith("hearsay: "), printed());
    assertTrue(printed().contains(": attribution.minConfidence, attribution.scheme\n"), printed());
    assertTrue(printed().contains("  attribution.scheme = both\n"), printed());
    assertTrue(printed().contains("models.jar\n"), printed());
  }

  @Test
  void infoSaysThatAModelIsMissing() {
    assertEquals(1, run("info", "--set", "ner.model=no/such/model.ser.gz"));
    assertTrue(printed().contains("  no/such/model.ser.gz: missing\n"), printed());
  }

  @Test
  void infoKnowsTheOptionsThatTheAnnotatorsKnow() {
    refuses("quantity", wrong -> new QuantityAnnotator("quantity", wrong));
    refuses("attribution", wrong -> new AttributionAnnotator("attribution", wrong));
    refuses("claim", wrong -> new ClaimAnnotator("claim", wrong));
  }

  /** Builds an annotator with properties. */
  private interface Built {
    Object with(Properties properties);
  }

  private static void refuses(String annotator, Built built) {
    Properties wrong = new Properties();
    wrong.setProperty(annotator + ".none", "1");
    Executable build = () -> built.with(wrong);
    String message =
        String.valueOf(assertThrows(IllegalArgumentException.class, build).getMessage());
    assertTrue(
        message.contains("options " + InfoCommand.OPTIONS.get(annotator) + ", found"), message);
  }
}
