package org.hearsay.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Lena Ortiz            | Mayor Lena Ortiz     | true
          Lena Ortiz            | LENA ORTIZ           | true
          the harbour board     | harbour board        | true
          Dr. Kim Lee           | Kim Lee              | true
          the president         | President            | true
          a man of the port     | man of port          | true
          Lena Ortiz            | Ortiz                | false
          the mayor             | the governor         | false
          the                   | a                    | false
          """)
  void comparesNamesWithoutCaseDeterminersAndTitles(String one, String other, boolean equal) {
    assertEquals(equal, SpeakerNames.areEqual(Optional.of(one), Optional.of(other)));
  }

  @Test
  void noSpeakerIsEqualToNoSpeakerOnly() {
    assertTrue(SpeakerNames.areEqual(Optional.empty(), Optional.empty()));
    assertFalse(SpeakerNames.areEqual(Optional.of("Ortiz"), Optional.empty()));
  }

  @Test
  void aWrongLineOfTheLexiconIsNamed() {
    var error =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                NameWords.of(
                    TsvFile.rows(
                        "titles.tsv",
                        List.of("# words", "mayor\tname"),
                        List.of("word", "class"),
                        /* keys= */ 1)));
    assertEquals("titles.tsv:2: expected title or determiner, found \"name\"", error.getMessage());
  }
}
