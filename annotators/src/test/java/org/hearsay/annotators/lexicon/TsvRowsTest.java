package org.hearsay.annotators.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.hearsay.corpus.model.CueClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TsvRowsTest {
  @Test
  void commentsAndBlankLinesAreNoRows() throws IOException {
    assertEquals(
        List.of(new TsvRows.Row("cues.tsv", 3, List.of("say", "report"))),
        rows("# a comment\n\nsay\treport\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          say       | cues.tsv:2: expected 2 tab-separated columns (lemma, class), found "say"
          say;a;b   | cues.tsv:2: expected 2 tab-separated columns (lemma, class), found "say;a;b"
          deny;deny | cues.tsv:2: expected an entry that is not yet in line 1, found "deny;deny"
          """)
  void aBadLineIsNamed(String line, String message) {
    String text = "deny\tdeny\n" + line.replace(';', '\t') + "\n";
    assertEquals(
        message,
        String.valueOf(assertThrows(IllegalArgumentException.class, () -> rows(text)).getMessage())
            .replace('\t', ';'));
  }

  @Test
  void anUnknownLabelIsNamedWithItsLine() throws IOException {
    TsvRows.Row row = rows("say\tutter\n").get(0);
    String message =
        String.valueOf(
            assertThrows(IllegalArgumentException.class, () -> row.label(1, CueClass.class))
                .getMessage());
    assertTrue(message.startsWith("cues.tsv:1: expected one of [report, claim"), message);
  }

  @Test
  void aCellThatIsNoNumberIsNamedWithItsLine() throws IOException {
    TsvRows.Row row = rows("say\t-1\n").get(0);
    assertEquals(
        "cues.tsv:1: expected a number, found \"-1\"",
        assertThrows(IllegalArgumentException.class, () -> row.number(1)).getMessage());
  }

  private static List<TsvRows.Row> rows(String text) throws IOException {
    var lines = new BufferedReader(new StringReader(text));
    return TsvRows.read("cues.tsv", lines, List.of("lemma", "class"), 1);
  }
}
