package org.hearsay.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hearsay.corpus.io.JsonLinesReader;
import org.hearsay.corpus.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotateCommandTest {
  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(
              Objects.requireNonNull(
                  JsonLinesReader.class.getResourceAsStream("hearsay-1.schema.json")));

  @TempDir private Path folder;

  private CommandTester tester() {
    return new CommandTester(folder);
  }

  private static List<String> ids(String lines) {
    return lines.lines().map(line -> JsonLinesReader.document(line, "test", 1).id()).toList();
  }

  @Test
  void documentsGoToStandardOutputInInputOrder() throws IOException {
    CommandTester tester = tester();
    tester.write("b.txt", "Ortiz said 40 cranes stopped 😀.");
    tester.write("a.txt", "Lee said 7 ports closed.");
    CommandTester.Result result = tester.annotate("/b.txt", "/a.txt");
    assertEquals(Main.DONE, result.code(), result.err());
    assertEquals("", result.err());
    assertEquals(List.of("b", "a"), ids(result.out()));
    for (String line : result.outLines()) {
      assertEquals(Set.of(), SCHEMA.validate(line, InputFormat.JSON), line);
    }
    Document first = JsonLinesReader.document(result.outLines().get(0), "test", 1);
    assertEquals("40", first.quantities().get(0).span().in(first.text()));
  }

  @Test
  void anOutputThatIsFullEndsTheRun() throws IOException {
    Path text = tester().write("a.txt", "Ortiz said 40 cranes stopped.");
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no space left");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        new Main(
                InputStream.nullInputStream(),
                new PrintStream(full, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                (properties, allText) -> new SaidAnnotator())
            .run("annotate", text.toString());
    assertEquals(Main.SOME_FAILED, code);
    assertEquals(
        "hearsay: standard output: expected an output that can be written\n",
        err.toString(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          annotate x --set quantity.units | hearsay: --set: expected KEY=VALUE, found "quantity.units"
          annotate x --set =1             | hearsay: --set: expected KEY=VALUE, found "=1"
          annotate                        | hearsay: Missing required parameter: 'INPUT'
          annotate x --thread 2           | hearsay: Unknown option: '--thread'
          sing                            | hearsay: Unmatched argument at index 0: 'sing'
          """)
  void wrongUsageIsNamedInItsFirstLine(String command, String message) {
    CommandTester.Result result = tester().run(command.split(" "));
    assertEquals(Main.WRONG_USAGE, result.code());
    assertEquals(message, result.err().lines().findFirst().orElse(""));
  }

  @Test
  void helpAndVersionAreOnStandardOutput() {
    assertEquals(Main.DONE, tester().run("--help").code());
    assertTrue(tester().run("annotate", "--help").out().contains("--output"));
    assertTrue(tester().run("--version").out().startsWith("hearsay "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "annotate",
        "annotate /nowhere.txt",
        "annotate --threads 0 /a.txt",
        "annotate --timeout 0 /a.txt",
        "annotate --max-errors -1 /a.txt",
        "annotate --format xml /a.txt",
        "annotate --format brat /a.txt",
        "annotate --encoding klingon-8 /a.txt",
        "annotate -props /none.properties /a.txt",
        "annotate --set quantity.unknown=1 /a.txt",
        "annotate --output /a.txt/out.jsonl /a.txt",
        "annotate --output /a.txt /a.txt",
        "annotate --format csv --output /a.txt /a.txt",
        "annotate --output /folder /a.txt",
        "sing"
      })
  void wrongUsageEndsWithTwoAndAReason(String command) throws IOException {
    tester().write("a.txt", "Ortiz said 40 cranes stopped.");
    tester().write("folder/x.txt", "");
    CommandTester.Result result =
        tester().run(command.replace(" /", " " + folder + "/").split(" "));
    assertEquals(Main.WRONG_USAGE, result.code());
    assertEquals("", result.out());
    assertFalse(result.err().isBlank());
    assertFalse(result.err().contains("\tat "), result.err());
    assertEquals("Ortiz said 40 cranes stopped.", tester().read("a.txt"));
  }

  @Test
  void anOutputThatCannotBeWrittenIsReportedBeforeTheWork() throws IOException {
    tester().write("a.txt", "Ortiz said 40 cranes stopped.");
    CommandTester.Result result = tester().annotate("/a.txt", "--output", "/a.txt/out.jsonl");
    assertTrue(
        result
            .err()
            .startsWith("hearsay: a.txt/out.jsonl: expected an output that can be written: "),
        result.err());
  }

  @Test
  void aFailingDocumentGoesToTheErrorsAndTheRunGoesOn() throws IOException {
    CommandTester tester = tester();
    tester.write("in/a.txt", "Ortiz said 40 cranes stopped.");
    tester.write("in/b.txt", "The cranes break.");
    tester.write("in/c.txt", new byte[] {'a', (byte) 0xC0});
    tester.write("in/d.txt", "Lee said 7 ports closed.");
    CommandTester.Result result = tester.annotate("/in", "-o", "/out.jsonl");
    assertEquals(Main.SOME_FAILED, result.code());
    assertEquals("out.jsonl: 2 documents, 2 failed\n", result.err());
    assertEquals(List.of("a", "d"), ids(tester.read("out.jsonl")));
    List<String> errors = tester.read("errors.jsonl").lines().toList();
    assertTrue(
        errors
            .get(0)
            .startsWith(
                "{\"id\":\"b\",\"source\":\"in/b.txt\",\"stage\":\"annotate\",\"message\":"
                    + "\"IllegalStateException: expected no such word at "),
        errors.get(0));
    assertEquals(
        "{\"id\":\"c\",\"source\":\"in/c.txt\",\"stage\":\"decode\",\"message\":\"in/c.txt:"
            + " expected UTF-8, found byte 0xC0 at byte offset 1; --encoding names another one\"}",
        errors.get(1));

    tester.write("in/b.txt", "Kim said 3 cranes run.");
    tester.write("in/c.txt", "");
    CommandTester.Result again = tester.annotate("/in", "-o", "/out.jsonl");
    assertEquals("out.jsonl: 4 documents, 2 of an earlier run\n", again.err());
    assertEquals(List.of("a", "b", "c", "d"), ids(tester.read("out.jsonl")));
    assertFalse(tester.has("errors.jsonl"));
  }

  @Test
  void failuresOfStandardOutputGoToStandardError() throws IOException {
    tester().write("b.txt", "The cranes break.");
    CommandTester.Result result = tester().annotate("/b.txt");
    assertEquals(Main.SOME_FAILED, result.code());
    assertTrue(result.err().startsWith("{\"id\":\"b\""), result.err());
    assertTrue(result.err().endsWith("standard output: 0 documents, 1 failed\n"), result.err());
    assertEquals("", tester().annotate("/b.txt", "--errors", "/bad.jsonl").out());
    assertTrue(tester().read("bad.jsonl").startsWith("{\"id\":\"b\""));
  }

  @Test
  void aHangingDocumentTimesOutAndTheOthersAreDone() throws IOException {
    CommandTester tester = tester();
    for (int i = 0; i < 6; i++) {
      tester.write("in/" + i + ".txt", i % 2 == 0 ? "It will hang." : "Lee said 7 ports closed.");
    }
    CommandTester.Result result =
        tester.annotate("/in", "-o", "/out.jsonl", "--timeout", "0.2", "--threads", "2");
    assertEquals(Main.SOME_FAILED, result.code());
    assertEquals(List.of("1", "3", "5"), ids(tester.read("out.jsonl")));
    assertEquals(
        "{\"id\":\"0\",\"source\":\"in/0.txt\",\"stage\":\"timeout\",\"message\":\"expected an end"
            + " within 0.2 s, found none; --timeout gives more time\"}",
        tester.read("errors.jsonl").lines().findFirst().orElse(""));
  }

  @Test
  void aDocumentThatBratCannotExpressFailsAndTheOthersAreWritten() throws IOException {
    CommandTester tester = tester();
    tester.write(
        "in.jsonl", "{\"id\":\"a\\ud800\",\"text\":\"A.\"}\n{\"id\":\"b\",\"text\":\"B.\"}\n");
    CommandTester.Result result = tester.annotate("/in.jsonl", "-o", "/out", "--format", "brat");
    assertEquals(Main.SOME_FAILED, result.code());
    assertEquals("out: 1 document, 1 failed\n", result.err());
    assertTrue(tester.has("out/b.ann"));
    assertTrue(
        tester
            .read("errors.jsonl")
            .startsWith(
                "{\"id\":\"a\\ud800\",\"source\":\"in.jsonl\",\"stage\":\"write\",\"message\":"),
        tester.read("errors.jsonl"));
  }

  @Test
  void aRunStopsAtTheFirstFailureIfAskedAndGoesOnLater() throws IOException {
    CommandTester tester = tester();
    tester.write("in/a.txt", "Ortiz said 40 cranes stopped.");
    tester.write("in/b.txt", "The cranes break.");
    tester.write("in/c.txt", "Lee said 7 ports closed.");
    CommandTester.Result result = tester.annotate("/in", "-o", "/out.jsonl", "--fail-fast");
    assertEquals(Main.SOME_FAILED, result.code());
    assertFalse(tester.has("out.jsonl"));
    assertEquals(List.of("a"), ids(tester.read("out.jsonl.partial.jsonl")));
    tester.annotate("/in", "-o", "/out.jsonl", "--max-errors", "1");
    assertEquals(List.of("a", "c"), ids(tester.read("out.jsonl")));
    assertFalse(tester.has("out.jsonl.partial.jsonl"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"jsonl", "brat", "csv", "html"})
  void theNumberOfThreadsChangesNoByte(String format) throws IOException {
    for (int i = 0; i < 40; i++) {
      tester().write("in/" + i + ".txt", "Ortiz said " + i + " cranes stopped. ".repeat(1 + i % 7));
    }
    tester().annotate("/in", "-o", "/one/out", "--format", format, "--threads", "1");
    tester().annotate("/in", "-o", "/four/out", "--format", format, "--threads", "4");
    assertEquals(bytes("one"), bytes("four"));
  }

  private List<String> bytes(String name) throws IOException {
    try (var files = Files.walk(folder.resolve(name))) {
      return files
          .filter(Files::isRegularFile)
          .sorted()
          .map(file -> folder.resolve(name).relativize(file) + ": " + read(file))
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aTornLastLineIsDroppedAndItsDocumentDoneAgain() throws IOException {
    CommandTester tester = tester();
    for (String name : List.of("a", "b", "c")) {
      tester.write("in/" + name + ".txt", name + " said 40 cranes stopped.");
    }
    tester.annotate("/in", "-o", "/out.jsonl");
    String whole = tester.read("out.jsonl");
    for (int cut : new int[] {1, whole.length() / 2, whole.length() - 1}) {
      Files.move(folder.resolve("out.jsonl"), folder.resolve("out.jsonl.partial.jsonl"));
      byte[] bytes = Files.readAllBytes(folder.resolve("out.jsonl.partial.jsonl"));
      Files.write(
          folder.resolve("out.jsonl.partial.jsonl"),
          Arrays.copyOf(bytes, Math.min(bytes.length - 1, cut)));
      CommandTester.Result result = tester.annotate("/in", "-o", "/out.jsonl");
      assertEquals(Main.DONE, result.code(), result.err());
      assertTrue(result.err().contains("found a torn one"), result.err());
      assertEquals(whole, tester.read("out.jsonl"));
    }
  }

  @Test
  void aResumeWithOtherOptionsIsRefused() throws IOException {
    tester().write("a.txt", "Ortiz said 40 cranes stopped.");
    tester().annotate("/a.txt", "-o", "/out.jsonl");
    String before = tester().read("out.jsonl");
    CommandTester.Result result =
        tester().annotate("/a.txt", "-o", "/out.jsonl", "--set", "quantity.x=1");
    assertEquals(Main.WRONG_USAGE, result.code());
    assertEquals(
        "hearsay: out.jsonl: expected an output of a run with the same options, found another one:"
            + " property quantity.x was not set and is \"1\" now; remove it (with"
            + " out.jsonl.partial.jsonl and out.jsonl.manifest.json) or choose another output\n",
        result.err());
    assertEquals(before, tester().read("out.jsonl"));
  }

  @Test
  void aFileOfSomebodyElseIsNotOverwritten() throws IOException {
    tester().write("a.txt", "Ortiz said 40 cranes stopped.");
    tester().write("notes.jsonl", "mine");
    CommandTester.Result result = tester().annotate("/a.txt", "-o", "/notes.jsonl");
    assertEquals(Main.WRONG_USAGE, result.code());
    assertTrue(result.err().contains("it has no manifest beside it"), result.err());
    assertEquals("mine", tester().read("notes.jsonl"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"jsonl", "brat", "csv", "html"})
  void aSecondRunHasNothingToDoUntilTheInputChanges(String format) throws IOException {
    tester().write("in/b.txt", "Ortiz said 40 cranes stopped.");
    String[] command = {"/in", "-o", "/out", "--format", format};
    assertEquals("out: 1 document\n", tester().annotate(command).err());
    assertEquals("out: nothing to do, it holds 1 document\n", tester().annotate(command).err());
    tester().write("in/a.txt", "Lee said 7 ports closed.");
    String reused = format.equals("jsonl") ? ", 1 of an earlier run" : "";
    assertEquals("out: 2 documents" + reused + "\n", tester().annotate(command).err());
    assertFalse(tester().has("out.partial.jsonl"));
  }

  @Test
  void theOutputInsideAFolderOfInputIsNoInput() throws IOException {
    tester().write("in/a.txt", "Ortiz said 40 cranes stopped.");
    tester().annotate("/in", "-o", "/in/out.jsonl");
    assertEquals(
        "in/out.jsonl: nothing to do, it holds 1 document\n",
        tester().annotate("/in", "-o", "/in/out.jsonl").err());
  }

  @Test
  void whatWasWrittenCanBeAnnotatedAgain() throws IOException {
    tester().write("a.txt", "Ortiz said 40 cranes stopped 😀.");
    tester().annotate("/a.txt", "-o", "/one.jsonl");
    tester().annotate("/one.jsonl", "-o", "/two.jsonl");
    Document one = JsonLinesReader.document(tester().read("one.jsonl").strip(), "one", 1);
    Document two = JsonLinesReader.document(tester().read("two.jsonl").strip(), "two", 1);
    assertEquals(one.attributions(), two.attributions());
    assertEquals("one.jsonl", two.metadata().get("source"));
    assertEquals("a.txt", two.metadata().get("input.source"));
  }

  @Test
  void tablesHaveARowForEachAttributionAndEachQuantity() throws IOException {
    tester().write("a.txt", "😀 Ortiz said 40 cranes, Lee said 7 ports.");
    tester().annotate("/a.txt", "-o", "/out", "--format", "csv");
    assertEquals(
        """
        document,id,speaker,source,cue,content,type,cueClass,negated,sourceKind,parent,propositional,confidence,sourceSpans,cueSpans,contentSpans\r
        a,a1,Ortiz,Ortiz,said,40 cranes,indirect,report,false,person,,true,0.5,2:7,8:12,13:22\r
        a,a2,Lee,Lee,said,7 ports,indirect,report,false,person,,true,0.5,24:27,28:32,33:40\r
        """,
        tester().read("out/attributions.csv"));
    assertEquals(
        "a,q2,7,33,34,cardinal,=,none,7,,,,count,count,,,,,,ports,ports,,,,1,c2,a2,Lee,report,false",
        tester().read("out/quantities.csv").lines().toList().get(2));
  }
}
