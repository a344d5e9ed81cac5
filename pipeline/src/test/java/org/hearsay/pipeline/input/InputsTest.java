package org.hearsay.pipeline.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.hearsay.corpus.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
  @TempDir private Path folder;
  private final List<String> warnings = new ArrayList<>();

  @Test
  void aTextKeepsItsLineEndsAndLosesItsByteOrderMark() throws IOException {
    write("strike.txt", "\uFEFFOne.\r\nTwo 😀.\r");
    assertEquals(List.of("strike: One.\r\nTwo 😀.\r"), read("/strike.txt"));
  }

  @Test
  void anEmptyFileAndABlankOneAreDocuments() throws IOException {
    write("empty.txt", "");
    write("blank.txt", " \n\t\n");
    assertEquals(List.of("empty: ", "blank:  \n\t\n"), read("/empty.txt", "/blank.txt"));
  }

  @Test
  void bytesThatAreNoUtf8AreReportedWithTheirOffset() throws IOException {
    write(
        "old.txt", "a".repeat(20_000).getBytes(StandardCharsets.US_ASCII), (byte) 0xE9, (byte) 'b');
    assertEquals(
        List.of(
            "failed old, decode: old.txt: expected UTF-8, found byte 0xE9 at byte offset 20000;"
                + " --encoding names another one"),
        read("/old.txt"));
  }

  @Test
  void aTornCharacterAtTheEndIsReportedWithItsOffset() throws IOException {
    write("torn.txt", "ab".getBytes(StandardCharsets.US_ASCII), (byte) 0xE2, (byte) 0x82);
    assertEquals(
        List.of(
            "failed torn, decode: torn.txt: expected UTF-8, found byte 0xE2 at byte offset 2;"
                + " --encoding names another one"),
        read("/torn.txt"));
  }

  @Test
  void bytesOfAPageThatAreNoneOfItsEncodingAreReportedIfTheyAreInItsArticle() throws IOException {
    byte[] cafe = "<p>The caf\u00e9 closed.</p>".getBytes(StandardCharsets.ISO_8859_1);
    write("old.html", cafe);
    write("menu.html", "<nav>\u00e9</nav><p>It closed.</p>".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(
        List.of(
            "failed old, decode: old.html: expected UTF-8, found byte 0xE9 at byte offset 10;"
                + " --encoding names another one",
            "menu: It closed."),
        read("/old.html", "/menu.html"));
    InputOptions latin =
        new InputOptions(Optional.of(StandardCharsets.ISO_8859_1), "text", Optional.empty());
    assertEquals(List.of("old: The café closed."), read(latin, "/old.html"));
  }

  @Test
  void aBlankNameIsNoId() throws IOException {
    write("news/ .txt", "A");
    assertEquals(List.of(" .txt: A"), read("/news/ .txt"));
  }

  @Test
  void anEncodingCanBeNamed() throws IOException {
    write("old.txt", "caf".getBytes(StandardCharsets.US_ASCII), (byte) 0xE9);
    InputOptions latin =
        new InputOptions(Optional.of(Charset.forName("windows-1252")), "text", Optional.empty());
    assertEquals(List.of("old: café"), read(latin, "/old.txt"));
  }

  @Test
  void metadataTellsTheFileAndTheHashOfTheText() throws IOException {
    write("strike.txt", "\uFEFFabc");
    Map<String, String> metadata = documents("/strike.txt").get(0).metadata();
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", // of FIPS 180-2, "abc"
        metadata.get("sha256"));
    assertEquals(folder + "/strike.txt", metadata.get("source"));
  }

  @Test
  void jsonLinesGiveADocumentALineAndKeepOtherFields() throws IOException {
    write(
        "news.jsonl",
        """
        {"id":"one","text":"First.","paper":"Echo","year":2026,"tags":["a"],"source":"wire"}

        {"text":"Second \\uD83D\\uDE00.","metadata":{"section":"trade"}}
        {"id":3,"text":""}
        """);
    assertEquals(List.of("one: First.", "news#3: Second 😀.", "3: "), read("/news.jsonl"));
    Map<String, String> metadata = documents("/news.jsonl").get(0).metadata();
    assertEquals(
        List.of("source", "sha256", "paper", "year", "input.source"),
        List.copyOf(metadata.keySet()));
    assertEquals("trade", documents("/news.jsonl").get(1).metadata().get("section"));
  }

  @Test
  void aLineThatIsNoDocumentIsReportedAndTheOthersAreRead() throws IOException {
    write(
        "news.jsonl",
        """
        {"id":"one","text":"First."}
        {"id":"two","body":"Second."}
        {"id":"three","text":7}
        [1]
        {"id":"five","text":"Fif""");
    List<String> items = read("/news.jsonl");
    assertEquals("one: First.", items.get(0));
    assertEquals(
        "failed news#2, decode: news.jsonl:2: text: expected a string, found no such field",
        items.get(1));
    assertEquals(
        "failed news#3, decode: news.jsonl:3: text: expected a string, found 7", items.get(2));
    assertEquals(
        "failed news#4, decode: news.jsonl:4: expected a JSON object, found [1]", items.get(3));
    assertEquals(
        "failed news#5, decode: news.jsonl:5: expected a whole JSON object, found one that is cut"
            + " off after 24 characters",
        items.get(4));
  }

  @Test
  void aByteThatIsNoUtf8CostsItsLineOnly() throws IOException {
    write(
        "news.jsonl",
        "{\"text\":\"a\"}\n{\"text\":\"".getBytes(StandardCharsets.US_ASCII),
        (byte) 0xFF,
        (byte) '"',
        (byte) '}',
        (byte) '\n');
    assertEquals(
        List.of(
            "news#1: a",
            "failed news#2, decode: news.jsonl: expected UTF-8, found byte 0xFF at byte offset 22;"
                + " --encoding names another one"),
        read("/news.jsonl"));
  }

  @Test
  void loneSurrogatesOfJsonAreKept() throws IOException {
    write("news.jsonl", "{\"text\":\"a\\ud800b\"}");
    assertEquals("a\ud800b", documents("/news.jsonl").get(0).text());
  }

  @Test
  void compressedLinesAreReadAndTornOnesReported() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write("{\"text\":\"a\"}\n".getBytes(StandardCharsets.UTF_8));
    }
    write("news.jsonl.gz", bytes.toByteArray());
    write("torn.jsonl.gz", Arrays.copyOf(bytes.toByteArray(), 15));
    assertEquals(List.of("news#1: a"), read("/news.jsonl.gz"));
    assertEquals(
        List.of(
            "failed torn, read: torn.jsonl.gz: expected a readable file: Unexpected end of ZLIB"
                + " input stream"),
        read("/torn.jsonl.gz"));
  }

  @Test
  void aTableGivesADocumentARow() throws IOException {
    write("news.csv", "id,text,paper\nx,\"One, \"\"two\"\"\nthree\",Echo\n,Four,\n");
    assertEquals(List.of("x: One, \"two\"\nthree", "news#2: Four"), read("/news.csv"));
    assertEquals("Echo", documents("/news.csv").get(0).metadata().get("paper"));
  }

  @Test
  void columnsCanBeNamed() throws IOException {
    write("news.csv", "nr,body\n7,One\n");
    InputOptions named = new InputOptions(Optional.empty(), "body", Optional.of("nr"));
    assertEquals(List.of("7: One"), read(named, "/news.csv"));
  }

  @Test
  void aTableWithoutTheColumnIsReported() throws IOException {
    write("news.csv", "nr,body\n7,One\n8,Two\n");
    assertEquals(
        List.of(
            "failed news, read: news.csv: expected a column \"text\", found [nr, body];"
                + " --text-column and --id-column name others"),
        read("/news.csv"));
  }

  @Test
  void aTornTableIsReportedAndItsWholeRowsAreRead() throws IOException {
    write("news.csv", "id,text\nx,One\ny\n");
    List<String> items = read("/news.csv");
    assertEquals("x: One", items.get(0));
    assertEquals(
        "failed news, read: news.csv: expected a readable file: row 2 is no CSV: ",
        items.get(1).substring(0, 72));
  }

  @Test
  void standardInputTellsItsFormat() {
    assertEquals(List.of("stdin: Plain {text}."), standardInput("Plain {text}."));
    assertEquals(List.of("one: First."), standardInput("{\"id\":\"one\",\"text\":\"First.\"}\n"));
  }

  @Test
  void aFolderIsReadInTheOrderOfNames() throws IOException {
    write("news/b.txt", "B");
    write("news/a/z.txt", "Z");
    write("news/a.text", "A");
    write("news/.hidden.txt", "H");
    write("news/notes.pdf", "P");
    assertEquals(List.of("a/z: Z", "a: A", "b: B"), read("/news/"));
    assertEquals(folder + "/news/a/z.txt", documents("/news").get(0).metadata().get("source"));
  }

  @Test
  void aFolderWithoutFilesAndAMissingFileAreErrors() throws IOException {
    Files.createDirectories(folder.resolve("none"));
    assertEquals(
        "none: expected a folder with files that end in .txt, .text, .html, .htm, .xhtml, .jsonl,"
            + " .ndjson, .csv, found none",
        error("/none"));
    assertEquals("no.txt: expected a file or a folder, found none", error("/no.txt"));
    assertEquals("*.csv: expected files that match, found none", error("/*.csv"));
  }

  @Test
  void aGlobIsExpandedInTheOrderOfNames() throws IOException {
    write("b.txt", "B");
    write("a.txt", "A");
    write("deep/c.txt", "C");
    assertEquals(List.of("a: A", "b: B"), read("/*.txt"));
    assertEquals(List.of("c: C"), read("/**/c.txt"));
  }

  @Test
  void anInputGivenTwiceIsReadOnce() throws IOException {
    write("news/a.txt", "A");
    assertEquals(List.of("a: A"), read("/news/a.txt", "/news", "/news/../news/a.txt"));
    assertEquals(
        List.of("news/a.txt: given twice, read once", "news/../news/a.txt: given twice, read once"),
        warnings);
  }

  @Test
  void theSecondDocumentWithAnIdGetsANumber() throws IOException {
    write("x/a.txt", "A");
    write("y/a.txt", "B");
    write("a-2.txt", "C");
    write("z/a.txt", "D");
    assertEquals(
        List.of("a: A", "a-2: B", "a-2-2: C", "a-3: D"),
        read("/x/a.txt", "/y/a.txt", "/a-2.txt", "/z/a.txt"));
    assertEquals("y/a.txt: id \"a\" is in use, this document gets \"a-2\"", warnings.get(0));
  }

  @Test
  void documentsAreCountedWhereFilesAreDocuments() throws IOException {
    write("news/a.txt", "A");
    write("news/b.html", "<p>B</p>");
    assertEquals(OptionalLong.of(2), inputs("/news").count());
    write("news/c.jsonl", "");
    assertEquals(OptionalLong.empty(), inputs("/news").count());
  }

  @Test
  void whatIsExcludedIsNoInput() throws IOException {
    write("news/a.txt", "A");
    Path output = write("news/out.jsonl", "{}");
    Inputs inputs =
        new Inputs(
            List.of(folder + "/news"),
            Set.of(output),
            InputOptions.DEFAULT,
            new ByteArrayInputStream(new byte[0]));
    assertEquals(List.of("a: A"), shown(inputs));
  }

  private String error(String argument) {
    String message =
        assertThrows(IllegalArgumentException.class, () -> inputs(argument)).getMessage();
    return String.valueOf(message).replace(folder + "/", "");
  }

  private List<String> standardInput(String text) {
    return shown(
        new Inputs(
            List.of("-"),
            Set.of(),
            InputOptions.DEFAULT,
            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
  }

  private List<String> read(String... arguments) {
    return read(InputOptions.DEFAULT, arguments);
  }

  private List<String> read(InputOptions options, String... arguments) {
    return shown(inputs(options, arguments));
  }

  private Inputs inputs(String... arguments) {
    return inputs(InputOptions.DEFAULT, arguments);
  }

  private Inputs inputs(InputOptions options, String... arguments) {
    return new Inputs(
        List.of(arguments).stream().map(argument -> folder + argument).toList(),
        Set.of(),
        options,
        new ByteArrayInputStream(new byte[0]));
  }

  private List<String> shown(Inputs inputs) {
    List<String> shown = new ArrayList<>();
    inputs.read(
        warning -> warnings.add(warning.replace(folder + "/", "")),
        item -> shown.add(shown(item).replace(folder + "/", "")));
    return shown;
  }

  private static String shown(InputItem item) {
    if (item instanceof InputItem.Ready ready) {
      return ready.document().id() + ": " + ready.document().text();
    }
    Failure failure = ((InputItem.Failed) item).failure();
    return "failed " + failure.id() + ", " + failure.stage().label() + ": " + failure.message();
  }

  private List<Document> documents(String... arguments) {
    List<Document> documents = new ArrayList<>();
    inputs(arguments)
        .read(warnings::add, item -> documents.add(((InputItem.Ready) item).document()));
    return documents;
  }

  private Path write(String name, String text) throws IOException {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Path write(String name, byte[] bytes, byte... more) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(bytes);
    all.writeBytes(more);
    return Files.write(file, all.toByteArray());
  }
}
