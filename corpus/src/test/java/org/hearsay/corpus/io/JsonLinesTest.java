package org.hearsay.corpus.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.hearsay.corpus.model.Amount;
import org.hearsay.corpus.model.Document;
import org.hearsay.corpus.model.Quantities;
import org.hearsay.corpus.model.Quantity;
import org.hearsay.corpus.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class JsonLinesTest {
  @TempDir Path folder;

  @Test
  void aLineHasEveryFieldInTheOrderOfTheSchema() {
    String line = new JsonLinesWriter(OffsetUnit.CODEPOINT).line(FerryDocument.document());
    SchemaCheck.check(line);
    assertEquals(
        """
        {"schema":"hearsay/1","id":"ferry/1","offsets":"codepoint",
        "text":"😀 “Over 90 old\\ncabins leak,” the ferry line said, “up from 40 in May.” It sails 3 km.",
        "metadata":{"source":"ferry.txt"},
        "attributions":[{"id":"a1","type":"direct","cueClass":"report","negated":false,
        "sourceKind":"organisation","speaker":"ferry line","parent":null,"propositional":true,
        "confidence":0.97,
        "source":[{"begin":29,"end":43,"text":"the ferry line"}],
        "cue":[{"begin":44,"end":48,"text":"said"}],
        "content":[{"begin":2,"end":28,"text":"“Over 90 old\\ncabins leak,”"},
        {"begin":50,"end":70,"text":"“up from 40 in May.”"}]}],
        "quantities":[{"id":"q1","begin":3,"end":10,"text":"Over 90","kind":"cardinal",
        "modifier":">","direction":"none","value":90,"low":null,"high":null,"tolerance":null,
        "unit":{"text":null,"id":"count","name":"count","dimension":null},"normalised":null,
        "measured":{"begin":11,"end":21,"text":"old\\ncabins"},"measuredLemma":"cabin",
        "time":null,"place":null,"reference":{"begin":59,"end":68,"text":"40 in May"},
        "confidence":1},
        {"id":"q2","begin":80,"end":84,"text":"3 km","kind":"measure",
        "modifier":"=","direction":"none","value":3,"low":null,"high":null,"tolerance":0.5,
        "unit":{"text":"km","id":"KiloM","name":"kilometre","dimension":"length"},
        "normalised":{"value":3000,"low":null,"high":null,"unit":"M"},
        "measured":null,"measuredLemma":null,"time":null,"place":null,"reference":null,
        "confidence":0.0001}],
        "changes":[{"fromQuantity":"q2","toQuantity":"q1","byQuantity":null}],
        "claims":[{"id":"c1","attribution":"a1","quantity":"q1","speaker":"ferry line"},
        {"id":"c2","attribution":null,"quantity":"q2","speaker":null}]}
        """
            .replace("\n", ""),
        line);
  }

  @Test
  void offsetsCountCodeUnitsOnRequest() {
    String line = new JsonLinesWriter(OffsetUnit.UTF16).line(FerryDocument.document());
    assertTrue(line.contains("\"offsets\":\"utf16\""), line);
    assertTrue(line.contains("{\"begin\":30,\"end\":44,\"text\":\"the ferry line\"}"), line);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsWrittenIsValidAndComesBackEqual(OffsetUnit unit) {
    for (long seed = 0; seed < 100; seed++) {
      Document document = new RandomDocuments(seed, true).next();
      String line = new JsonLinesWriter(unit).line(document);
      assertEquals(1, line.lines().count(), "seed " + seed);
      assertTrue(StandardCharsets.UTF_8.newEncoder().canEncode(line), "seed " + seed);
      SchemaCheck.check(line);
      assertEquals(document, JsonLinesReader.document(line, "x", 1), "seed " + seed);
    }
  }

  @Test
  void loneSurrogatesAndControlCharactersAreEscaped() {
    String line =
        new JsonLinesWriter(OffsetUnit.CODEPOINT)
            .line(Document.of("x", "\ude00 😀 \ud83d \u0085 \u2028 \u0000 </b>"));
    assertTrue(line.contains("\"text\":\"\\ude00 😀 \\ud83d \\u0085 \\u2028 \\u0000 </b>\""), line);
  }

  @ParameterizedTest
  @CsvSource({"1.2E11, 120000000000", "-1.20E-7, -0.00000012", "0E9, 0", "7.50, 7.5"})
  void numbersArePlainDecimals(String number, String written) {
    assertEquals(
        "{\"value\":" + written + ",\"low\":null,\"high\":null}", value(new BigDecimal(number)));
  }

  @Test
  void numbersOfUpToAThousandCharactersComeBackAndLongerOnesAreRefused() {
    BigDecimal longest = new BigDecimal("9".repeat(1000));
    JsonFields fields = JsonFields.parse(value(longest), new JsonPlace("x", 1, ""));
    assertEquals(longest, fields.number("value"));
    assertEquals(
        "value: expected a number of at most 1000 characters, found 1001",
        assertThrows(IllegalArgumentException.class, () -> value(new BigDecimal("9".repeat(1001))))
            .getMessage());
  }

  private static String value(BigDecimal number) {
    return JsonText.of(
        json -> {
          json.beginObject();
          new FieldWriter(json).amount(Amount.of(number));
          json.endObject();
        });
  }

  @Test
  @Timeout(20)
  void aDocumentOfAMegabyteWithThousandsOfItemsTakesNoLongerThanItsLength() {
    String text = "😀 Ann said: ten. ".repeat(60_000);
    List<Quantity> quantities = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      int begin = 18 * i + 13;
      quantities.add(Quantities.ten("q" + i, new Span(begin, begin + 3)));
    }
    Document document =
        new Document("x", text, Map.of(), List.of(), quantities, List.of(), List.of());
    String line = new JsonLinesWriter(OffsetUnit.CODEPOINT).line(document);
    assertEquals(document, JsonLinesReader.document(line, "x", 1));
    BratWriter.write(document, folder);
    assertEquals(List.of(document), BratReader.read(folder));
  }

  @Test
  void whatMayBeLeftOutIsTakenFromTheDefaults() {
    String line =
        """
        {"schema":"hearsay/1","id":"x","text":"😀 Ann says so","verdict":{"of":["others"]},
        "attributions":[{"id":"a1","type":"indirect","cueClass":"report","negated":false,
        "sourceKind":"person","source":[{"begin":2,"end":5}],"cue":[],
        "content":[{"begin":11,"end":13,"text":"so","colour":"red"}]}]}
        """;
    SchemaCheck.check(line);
    Document document = JsonLinesReader.document(line, "x", 1);
    assertEquals("Ann", document.attributions().get(0).source().get(0).in(document.text()));
    assertEquals("so", document.attributions().get(0).content().get(0).in(document.text()));
    assertEquals(1, document.attributions().get(0).confidence());
    assertTrue(document.attributions().get(0).propositional());
    assertEquals(List.of(), document.claims());
  }

  @Test
  void metadataOfAnyTypeBecomesText() {
    Document document =
        JsonLinesReader.input(
            """
            {"id":7,"text":"","metadata":{"year":2020,"ok":true,"tags":["a",1e2],"none":null}}
            """,
            "x",
            1,
            "x#1");
    assertEquals("7", document.id());
    assertEquals(
        Map.of("year", "2020", "ok", "true", "tags", "[\"a\",1e2]", "none", "null"),
        document.metadata());
  }

  @Test
  void anInputLineIsABareDocument() {
    String whole = new JsonLinesWriter(OffsetUnit.CODEPOINT).line(FerryDocument.document());
    Document bare = JsonLinesReader.input(whole, "x", 1, "x#1");
    assertEquals(FerryDocument.document().id(), bare.id());
    assertEquals(FerryDocument.document().metadata(), bare.metadata());
    assertEquals(List.of(), bare.attributions());
  }

  @Test
  void otherFieldsOfAnInputLineAreItsMetadata() {
    Document document =
        JsonLinesReader.input(
            """
            {"id":" ","url":"a.example","tags":["a"],"text":"Hi","year":2020,"metadata":"none"}
            """,
            "x",
            1,
            "x#1");
    assertEquals("x#1", document.id());
    assertEquals("{url=a.example, year=2020, metadata=none}", document.metadata().toString());
  }

  @Test
  void aFileMayHaveAByteOrderMarkBlankLinesAndWindowsLineEnds() throws IOException {
    Path file =
        write("\uFEFF" + bare("one") + "\r\n\r\n \n" + bare("two") + "\r\n" + bare("three"));
    assertEquals(List.of("one", "two", "three"), ids(JsonLinesReader.read(file)));
  }

  @Test
  void anEmptyFileHasNoDocuments() throws IOException {
    assertEquals(List.of(), JsonLinesReader.read(write("")));
    assertEquals(List.of(), JsonLinesReader.read(write("\uFEFF\n")));
  }

  @Test
  void aPackedFileIsUnpacked() throws IOException {
    Path file = folder.resolve("x.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write((bare("one") + "\n" + bare("two") + "\n").getBytes(StandardCharsets.UTF_8));
    }
    assertEquals(List.of("one", "two"), ids(JsonLinesReader.read(file)));
  }

  @Test
  void aStreamReadsNoFurtherThanItIsAsked() throws IOException {
    Path file = write(bare("one") + "\nnot JSON\n");
    try (Stream<Document> documents = JsonLinesReader.stream(file)) {
      Iterator<Document> each = documents.iterator();
      assertEquals("one", each.next().id());
      assertEquals(
          file + ":2: expected a whole JSON object, found one that is cut off after 8 characters",
          assertThrows(FormatException.class, each::hasNext).getMessage());
    }
  }

  @Test
  void twoDocumentsOfOneIdAreRefusedWithBothLines() throws IOException {
    Path file = write(bare("one") + "\n\n" + bare("one") + "\n");
    assertEquals(
        file + ":3: id: expected an id of its own, found \"one\", which line 1 has too",
        assertThrows(FormatException.class, () -> JsonLinesReader.read(file)).getMessage());
  }

  @Test
  void whatIsNotUtf8IsNamedByLineAndByte() throws IOException {
    Path file = folder.resolve("latin.jsonl");
    Files.write(file, (bare("one") + "\n{\"é").getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(
        file + ":2: expected UTF-8, found 0xE9 at byte 2 of the line",
        assertThrows(FormatException.class, () -> JsonLinesReader.read(file)).getMessage());
  }

  @Test
  void whatTheReaderRefusesTheSchemaRefuses() {
    assertFalse(SchemaCheck.isValid(bare("x").replace("hearsay/1", "hearsay/2")));
    assertFalse(SchemaCheck.isValid(bare(" ")));
    String line = new JsonLinesWriter(OffsetUnit.CODEPOINT).line(FerryDocument.document());
    for (String[] change :
        new String[][] {
          {"\"value\":90", "\"value\":null"},
          {"\"value\":90,\"low\":null", "\"value\":90,\"low\":80"},
          {"\"modifier\":\">\"", "\"modifier\":\"range\""},
          {"\"modifier\":\">\"", "\"modifier\":\"more\""},
          {"\"confidence\":0.97", "\"confidence\":1.5"},
          {"\"tolerance\":0.5", "\"tolerance\":0"},
          {"\"type\":\"direct\",", ""},
          {"\"toQuantity\":\"q1\"", "\"toQuantity\":null"},
          {"\"attribution\":\"a1\"", "\"attribution\":null"},
          {"\"begin\":29", "\"begin\":-1"},
          {"\"measured\":{\"begin\":11,\"end\":21,\"text\":\"old\\ncabins\"}", "\"measured\":null"},
        }) {
      String wrong = line.replace(change[0], change[1]);
      assertFalse(wrong.equals(line), change[0]);
      assertFalse(SchemaCheck.isValid(wrong), change[1]);
      assertThrows(FormatException.class, () -> JsonLinesReader.document(wrong, "x", 1), change[1]);
    }
  }

  private Path write(String content) throws IOException {
    return Files.writeString(folder.resolve("x.jsonl"), content);
  }

  private static String bare(String id) {
    return "{\"schema\":\"hearsay/1\",\"id\":\"" + id + "\",\"text\":\"\"}";
  }

  private static List<String> ids(List<Document> documents) {
    return documents.stream().map(Document::id).toList();
  }
}
