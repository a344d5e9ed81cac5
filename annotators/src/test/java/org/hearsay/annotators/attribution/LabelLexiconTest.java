package org.hearsay.annotators.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hearsay.corpus.model.CueClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelLexiconTest {
  @Test
  void commentsAndBlankLinesAreNoEntries() {
    List<LabelLexicon.Entry> entries =
        LabelLexicon.parse("cues.tsv", "# a comment\n\nsay\treport\n", "lemma", "class");
    assertEquals(List.of(new LabelLexicon.Entry("cues.tsv:3", List.of("say", "report"))), entries);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          say       | cues.tsv:2: expected 2 tab-separated columns (lemma, class), found "say"
          say;a;b   | cues.tsv:2: expected 2 tab-separated columns (lemma, class), found "say;a;b"
          deny;deny | cues.tsv:2: expected every key once, found "deny;deny"
          """)
  void aBadLineIsNamed(String line, String message) {
    String text = "deny\tdeny\n" + line.replace(';', '\t') + "\n";
    IllegalArgumentException error =
        assertThrows(
            IllegalArgumentException.class,
            () -> LabelLexicon.parse("cues.tsv", text, "lemma", "class"));
    assertEquals(message, String.valueOf(error.getMessage()).replace('\t', ';'));
  }

  @Test
  void anUnknownLabelIsNamedWithItsLine() {
    LabelLexicon.Entry entry =
        LabelLexicon.parse("cues.tsv", "say\tutter\n", "lemma", "class").get(0);
    String message =
        String.valueOf(
            assertThrows(IllegalArgumentException.class, () -> entry.label(1, CueClass.class))
                .getMessage());
    assertTrue(message.startsWith("cues.tsv:1: expected one of [report, claim"), message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"source-nouns.tsv", "titles.tsv", "first-names.tsv"})
  void theBundledLexiconsOfTwoColumnsAreSorted(String resource) {
    List<String> words =
        LabelLexicon.read(resource, "word", "label").stream().map(e -> e.text(0)).toList();
    assertEquals(words.stream().sorted().toList(), words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cue-classes.tsv", "countries.tsv"})
  void theBundledLexiconsOfThreeColumnsAreSorted(String resource) {
    List<String> keys =
        LabelLexicon.read(resource, "form", "what it is", "label").stream()
            .map(e -> e.text(0) + "\t" + e.text(1))
            .toList();
    assertEquals(keys.stream().sorted().toList(), keys);
  }
}
