package org.hearsay.annotators.attribution.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hearsay.annotators.attribution.draft.SpanTokens;
import org.hearsay.annotators.attribution.referent.SourceNouns;
import org.hearsay.annotators.parse.TaggedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedSourceTest {
  private static final SourceNouns NOUNS = new SourceNouns();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Mara/NNP=PERSON Holt/NNP=PERSON +,/, 52/CD +,/, of/IN Rye/NNP=LOCATION  ; Holt
          A/DT survivor/NN +,/, teacher/NN Mara/NNP=PERSON Holt/NNP=PERSON +,/,   ; Holt
          union/NN chairwoman/NN Mara/NNP=PERSON Holt/NNP=PERSON                  ; Holt
          a/DT man/NN +,/, named|name/VBN as/IN Mara/NNP=PERSON Holt/NNP=PERSON   ; Holt
          council/NN leader/NN Mara/NNP=PERSON Holt/NNP=PERSON (/-LRB- Lab/NNP )/-RRB- ; Holt
          a/DT friend/NN of/IN Mara/NNP=PERSON Holt/NNP=PERSON                    ; none
          a/DT friend/NN +,/, who/WP knew/VBD Mara/NNP=PERSON Holt/NNP=PERSON     ; none
          Mara/NNP=PERSON Holt/NNP=PERSON +'s/POS lawyer/NN                       ; none
          the/DT Holt/NNP=PERSON inquiry/NN                                       ; none
          """)
  void readsTheNameOffTheWords(String tagged, String name) {
    SpanTokens tokens = new SpanTokens(TaggedText.document(tagged));
    assertEquals(
        name,
        NamedSource.of(tokens.all(), NOUNS).map(anchor -> anchor.token().word()).orElse("none"));
  }
}
