package org.hearsay.annotators.attribution;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CueLexiconTest {
  @Test
  void theBundledLexiconCanBeRead() {
    assertDoesNotThrow(CueLexicon::bundled);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          say,verb,clause,0.9     | cues:1: expected 5 tab-separated columns (lemma, word class, construction, share, propositional), found "say verb clause 0.9"
          say,verbs,clause,1,yes  | cues:1: expected one of verb, passive, adjective, noun, found "verbs"
          say,verb,clause,2,yes   | cues:1: expected a share in (0, 1], found "2"
          say,verb,clause,x,yes   | cues:1: expected a number, found "x"
          say,verb,clause,1,maybe | cues:1: expected one of yes, no, found "maybe"
          """)
  void aWrongLineIsNamed(String line, String expected) {
    var error = assertThrows(IllegalArgumentException.class, () -> read(line.replace(',', '\t')));
    assertEquals(expected, String.valueOf(error.getMessage()).replace('\t', ' '));
  }

  private static CueLexicon read(String lines) throws IOException {
    return CueLexicon.read("cues", new BufferedReader(new StringReader(lines)));
  }
}
