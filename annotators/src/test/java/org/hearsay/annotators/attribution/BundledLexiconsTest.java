package org.hearsay.annotators.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hearsay.annotators.lexicon.TsvRows;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BundledLexiconsTest {
  @ParameterizedTest
  @CsvSource({
    "referent/source-nouns.tsv, 2, 1",
    "referent/titles.tsv, 2, 1",
    "referent/first-names.tsv, 2, 1",
    "cue/cue-classes.tsv, 3, 2",
    "referent/countries.tsv, 3, 2",
  })
  void areSortedByTheirKeys(String resource, int columns, int key) {
    List<String> names = List.of("1", "2", "3", "4", "5").subList(0, columns);
    List<String> keys =
        TsvRows.bundled(BundledLexiconsTest.class, resource, names, key).stream()
            .map(row -> String.join("\t", row.cells().subList(0, key)))
            .toList();
    assertEquals(keys.stream().sorted().toList(), keys);
  }
}
