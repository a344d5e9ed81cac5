package org.hearsay.corpus.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesErrorTest {
  private static final String LINE =
      new JsonLinesWriter(OffsetUnit.CODEPOINT).line(FerryDocument.document());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "hearsay/1"            | "hearsay/9"        | schema: expected "hearsay/1", found "hearsay/9"
          "schema":"hearsay/1",  |                    | schema: expected a string, found no such field
          "id":"ferry/1"         | "id":7             | id: expected a string, found 7
          "id":"ferry/1"         | "id":""            | expected an id, found a blank one
          "id":"ferry/1",        |                    | id: expected a string, found no such field
          "text":"😀             | "text":null,"t":"  | text: expected a string, found null
          "codepoint"            | "byte"             | offsets: expected one of [codepoint, utf16], found "byte"
          "metadata":{           | "metadata":1,"m":{ | metadata: expected a JSON object, found 1
          "attributions":[       | "attributions":[7, | attributions[0]: expected a JSON object, found 7
          "claims":[             | "claims":{},"c":[  | claims: expected a list of JSON objects, found {}
          "end":48               | "end":"x"          | attributions[0].cue[0].end: expected an integer greater than begin, found "x"
          "end":48               | "end":44           | attributions[0].cue[0].end: expected an integer greater than begin, found 44
          "end":48               | "end":4e99         | attributions[0].cue[0].end: expected an integer greater than begin, found 4e99
          "end":48               | "end":86           | attributions[0].cue[0].end: expected an integer of at most 85, the length of the text in codepoint offsets, found 86
          "end":48               | "end":47           | attributions[0].cue[0].text: expected the words of the text from 44 to 47, "sai", found "said"
          "begin":44             | "begin":-1         | attributions[0].cue[0].begin: expected an integer of 0 or more, found -1
          "begin":44             | "begin":43.5       | attributions[0].cue[0].begin: expected an integer of 0 or more, found 43.5
          "source":[             | "source":null,"s":[ | attributions[0].source: expected a list of JSON objects, found null
          "negated":false        | "negated":"no"     | attributions[0].negated: expected true or false, found "no"
          "type":"direct"        | "type":"Direct"    | attributions[0].type: expected one of [direct, indirect, mixed], found "Direct"
          "parent":null          | "parent":"a9"      | attribution a1, parent: expected the id of an item of the document, found "a9"
          "speaker":"ferry line" | "speaker":" "      | attributions[0]: expected speaker absent or not blank
          0.97                   | 97                 | attributions[0]: expected a confidence in [0, 1], found 97.0
          "value":90             | "value":"90"       | quantities[0].value: expected a number, found "90"
          "value":90             | "value":9e99999    | quantities[0].value: expected a number with an exponent below 10000, found 9e99999
          "value":90             | "value":null       | quantities[0]: expected a value alone, or low <= high, or low alone, found value none, low none, high none
          "id":"count",          |                    | quantities[0].unit.id: expected a string, found no such field
          "id":"q2"              | "id":"q1"          | expected every quantity with an id of its own, found "q1" twice
          "quantity":"q1"        | "quantity":"q7"    | claim c1, quantity: expected the id of an item of the document, found "q7"
          """)
  void aWrongFieldIsNamed(String right, String wrong, String problem) {
    String line = LINE.replace(right, wrong == null ? "" : wrong);
    assertNotEquals(LINE, line);
    assertEquals("gold.jsonl:3: " + problem, message(line));
  }

  @Test
  void rolesThatOverlapAreRefused() {
    String line =
        LINE.replace("\"begin\":44,\"end\":48,\"text\":\"said\"", "\"begin\":40,\"end\":48");
    assertTrue(
        message(line)
            .startsWith("gold.jsonl:3: attributions[0]: expected roles that do not overlap"),
        message(line));
  }

  @Test
  void aSpanInCodeUnitsMustNotCutAPair() {
    String line = LINE.replace("codepoint", "utf16").replaceAll(",\"text\":\"[^\"😀]*\"", "");
    String cut = line.replace("\"begin\":2,", "\"begin\":1,");
    assertEquals(
        "gold.jsonl:3: attribution a1, content: expected a span that cuts no surrogate pair, found"
            + " [1, 28)",
        message(cut));
  }

  @Test
  void aLineThatIsCutOffSaysSo() {
    for (int length = 1; length < LINE.length(); length++) {
      if (LINE.charAt(length - 1) != '}' && !Character.isHighSurrogate(LINE.charAt(length - 1))) {
        assertEquals(
            "gold.jsonl:3: expected a whole JSON object, found one that is cut off after "
                + length
                + " characters",
            message(LINE.substring(0, length)));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{} {}",
        "{'id':1}",
        "{\"id\":1,}",
        "{\"id\" 1}",
        "{\"value\":NaN}",
      })
  void whatIsNoObjectOfJsonIsRefused(String line) {
    assertTrue(message(line).startsWith("gold.jsonl:3: expected "), message(line));
  }

  @Test
  void deepNestingIsRefusedAndNotFollowed() {
    assertTrue(message("{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000)).contains("expected"));
  }

  @Test
  void theMessageOfTheParserSaysWhere() {
    assertEquals(
        "gold.jsonl:3: expected a JSON object: Expected ':' at line 1 column 8 path $.id",
        message("{\"id\" 1}"));
  }

  private static String message(String line) {
    return String.valueOf(
        assertThrows(FormatException.class, () -> JsonLinesReader.document(line, "gold.jsonl", 3))
            .getMessage());
  }
}
